// The answers of the template worker. In a file without worker globals, so that tests run in Node.
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { fillOther, openTemplate } from '#shared/template/fillOther.ts';
import { createTemplateLink } from '#shared/template/createTemplateLink.ts';
import { issueIntoTemplate } from '#shared/template/issueIntoTemplate.ts';
import { inspectTemplate, TEMPLATE_WARNINGS } from '#shared/template/inspectTemplate.ts';
import { startFromTemplate } from '#shared/template/startFromTemplate.ts';
import { linkToOther } from '#shared/template/otherTemplate.ts';
import { ImportError } from '#shared/source/importError.ts';
import { fillFailureOf, TemplateError } from '#shared/source/templateError.ts';
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import { readSource } from '#shared/read/readSource.ts';
import { createNewId } from '#shared/util/ids.ts';
import type { TemplateAnswer, TemplateQuestion } from './templateMessages.ts';

/** Whatever is wrong with the file is refused with its code. */
export async function answerTemplate(question: TemplateQuestion): Promise<TemplateAnswer> {
  try {
    return await answer(question);
  } catch (cause) {
    if (cause instanceof TemplateError) return { type: 'refused', code: cause.code };
    if (cause instanceof ImportError) return { type: 'refused', code: fillFailureOf(cause) };
    throw cause;
  }
}

async function answer(question: TemplateQuestion): Promise<TemplateAnswer> {
  const { bytes } = question;
  switch (question.type) {
    case 'link': {
      const read = await readSource(bytes);
      if (!read.ok) return { type: 'links', links: question.taken.map(() => null) };
      const { source } = decodeLegacyText(read.value);
      const others = [...question.taken.flatMap(({ tables }) => tables), ...question.others];
      return { type: 'links', links: question.taken.map(({ tables, document }) => createTemplateLink(source, tables, document, others)) };
    }
    case 'fill': {
      const { parts, wasEncrypted } = question;
      const filled = exportToTemplate(bytes, parts);
      const found = new Set(parts.flatMap(({ link }) => inspectTemplate(bytes, link, wasEncrypted)));
      const [open] = parts;
      const linkedColumns = new Set(open?.link.regions.flatMap(({ columns }) => Object.keys(columns)));
      const leftOut = (open?.document.columns ?? []).flatMap(({ id, header }) => (linkedColumns.has(id) ? [] : [header]));
      const split = filled.warnings.map(({ area }) => area);
      return { type: 'filled', bytes: filled.bytes, warnings: TEMPLATE_WARNINGS.filter((code) => found.has(code)), split, leftOut };
    }
    case 'linkOther': {
      const template = await openTemplate(bytes);
      if (!template.ok) return { type: 'refused', code: template.error };
      const other = linkToOther(template.value.link, template.value.own, question.document);
      return other ? { type: 'linked', link: other.link } : { type: 'refused', code: 'noSharedColumn' };
    }
    case 'fillOther': {
      const template = await openTemplate(bytes, question.options);
      if (!template.ok) return { type: 'refused', code: template.error };
      const fill = question.purpose === 'issue' ? issueIntoTemplate : fillOther;
      const filled = await fill(bytes, question.document, question.options);
      if (!filled.ok)
        return typeof filled.error === 'string' ? { type: 'refused', code: filled.error } : { type: 'notIssued', hidden: filled.error };
      const { warnings, leftOut } = filled.value;
      const found = inspectTemplate(bytes, template.value.link);
      return { type: 'filled', bytes: filled.value.bytes, warnings: found, split: warnings.map(({ area }) => area), leftOut };
    }
    case 'look': {
      const { options } = question;
      const template = await openTemplate(bytes, options);
      if (!template.ok) return { type: 'refused', code: template.error };
      const { table, link } = template.value;
      const { format } = link;
      const columns = table.columns.flatMap(({ header, helper }) => (helper ? [] : [header]));
      return { type: 'seen', template: { format, sheet: table.sheet, headerRow: table.headerRows?.[1] ?? null, columns, options } };
    }
    case 'start': {
      const template = await openTemplate(bytes, question.options);
      if (!template.ok) return { type: 'refused', code: template.error };
      const { bytesId, name } = question;
      return { type: 'started', ...startFromTemplate(template.value, { bytesId, fileName: name }, createNewId()) };
    }
  }
}
