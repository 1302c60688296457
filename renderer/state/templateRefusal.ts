// Why a template could not be read or filled, as a sentence with its code: one wording for office templates and linked files.
import { fillFailureOf, type FillFailure } from '#shared/source/templateError.ts';
import type { Text } from '../i18n/index.ts';
import type { ImportFailure } from '../workers/importMessages.ts';
import type { TemplateAnswer } from '../workers/templateMessages.ts';

export const fillFailureWords = (code: FillFailure, text: Text): string => text.errors.withCode(text.template.failures[code], code);

/** For an answer that brought no file. 'failed': the worker died. */
export function refusalOf(answer: TemplateAnswer | 'failed', text: Text): string {
  if (answer === 'failed') return fillFailureWords('internal', text);
  return fillFailureWords(answer.type === 'refused' ? answer.code : 'badResult', text);
}

/** For a template that the import worker could not read. */
export const unreadTemplateWords = (error: ImportFailure | null, text: Text): string =>
  fillFailureWords(error ? fillFailureOf(error) : 'noTable', text);
