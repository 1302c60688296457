// The whole HTML document that goes to a printer or becomes a PDF. Needs no script and no other file.
import type { PrintAnnex } from '../print/paper.ts';
import type { Pagination } from '../print/paginate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from './printMarkup.ts';
import { annexStyles, pageStyles } from './printStyles.ts';

/**
 * The annex as a printable document. With the pagination of the preview the pages begin exactly where the preview showed;
 * without it (command line) the browser pages by the same rules. `fontFaces`: @font-face rules with absolute addresses.
 */
export function printPage(annex: PrintAnnex, pagination?: Pagination, fontFaces = ''): string {
  const rows = annex.rows.map((row, index) => {
    const starts = pagination?.breaks.has(index) ?? (row.breakBefore && index > 0);
    return rowMarkup(row, [...(starts ? ['break'] : []), ...(pagination?.divided.has(index) ? ['divided'] : [])]);
  });
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(annex.name)}</title>` +
    `<style>${fontFaces}${pageStyles(annex)}html, body { margin: 0; padding: 0; background: #fff; }\n${annexStyles(annex)}</style></head>` +
    `<body><main class="annex">${headingMarkup(annex)}${tableMarkup(annex, rows.join('\n'))}` +
    `${closingMarkup(annex, pagination?.closingBreak)}</main></body></html>`
  );
}
