// Why a template could not be read or filled, as a sentence.
import type { TemplateErrorCode } from '#shared/source/templateError.ts';
import type { Text } from '../../i18n/index.ts';
import type { TemplateAnswer } from '../../workers/templateMessages.ts';

export function refusal(answer: TemplateAnswer | 'failed', text: Text): string {
  if (answer === 'failed' || answer.type !== 'refused') return text.template.failures.badResult;
  const { code } = answer;
  return code === 'noTable' || code === 'noSharedColumn' ? text.template[code] : text.template.failures[code satisfies TemplateErrorCode];
}
