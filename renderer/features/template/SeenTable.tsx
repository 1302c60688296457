// A template in the list: its file name, and the table that annexes are written into.
import type { ReactElement } from 'react';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import { useText } from '../../i18n/index.ts';

export function SeenTable({ template }: { readonly template: AgencyTemplate }): ReactElement {
  const words = useText().templateScreen;
  const { name, sheet, headerRow, columns } = template;
  const header = headerRow === null ? words.seenNoHeader : words.seenHeader(headerRow);
  return (
    <div className="template-seen">
      <strong>{name}</strong>
      <span>
        {sheet === null ? words.seenWord : words.seenSheet(sheet)} · {header}
      </span>
      <span>{words.seenColumns(columns.map((each) => each.replace(/\s+/g, ' ')).join(' | '))}</span>
    </div>
  );
}
