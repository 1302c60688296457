// Reads and fills files of the user beside the page.
import { exportToTemplate } from '#shared/exchange/template/exportToTemplate.ts';
import { fillOther, openTemplate } from '#shared/exchange/template/fillOther.ts';
import { createTemplateLink } from '#shared/exchange/template/createTemplateLink.ts';
import { inspectTemplate } from '#shared/exchange/template/inspectTemplate.ts';
import { TemplateError } from '#shared/opc/templateError.ts';
import { decodeLegacyText } from '#shared/table/decodeLegacyText.ts';
import { readSource } from '#shared/table/readSource.ts';
import type { TemplateAnswer, TemplateQuestion } from './templateMessages.ts';

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
      const filled = exportToTemplate(bytes, question.link, question.document);
      const known = new Set(question.link.regions.flatMap(({ columns }) => Object.keys(columns)));
      return {
        type: 'filled',
        bytes: filled.bytes,
        warnings: inspectTemplate(bytes, question.link),
        split: filled.warnings.map(({ area }) => area),
        leftOut: question.document.columns.flatMap(({ id, header }) => (known.has(id) ? [] : [header])),
      };
    }
    case 'fillOther': {
      const template = await openTemplate(bytes);
      const filled = template.ok ? await fillOther(bytes, question.document) : template;
      if (!template.ok) return { type: 'refused', code: template.error };
      if (!filled.ok) return { type: 'refused', code: filled.error };
      const { warnings, leftOut } = filled.value;
      const told = inspectTemplate(bytes, template.value.link);
      return { type: 'filled', bytes: filled.value.bytes, warnings: told, split: warnings.map(({ area }) => area), leftOut };
    }
    case 'look': {
      const template = await openTemplate(bytes);
      if (!template.ok) return { type: 'refused', code: template.error };
      const { table, link } = template.value;
      const columns = table.columns.flatMap(({ header, helper }) => (helper ? [] : [header]));
      return { type: 'seen', template: { format: link.format, sheet: table.sheet, headerRow: table.headerRows?.[1] ?? null, columns } };
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<TemplateQuestion>) => {
  answer(data).then(
    (said) => self.postMessage(said, { transfer: [] }),
    (cause: unknown) => {
      if (cause instanceof TemplateError)
        self.postMessage({ type: 'refused', code: cause.code } satisfies TemplateAnswer, { transfer: [] });
      // Thrown outside the promise, so that the page hears of it as an error of this worker.
      else reportError(cause);
    },
  );
});
