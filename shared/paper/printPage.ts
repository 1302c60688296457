// The whole HTML document that goes to a printer or becomes a PDF: one annex, or all annexes of a plan. Needs no script and no
// other file.
import type { PrintAnnex } from './paper.ts';
import type { Pagination } from './paginate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from './printMarkup.ts';
import { annexStyles, FROM_SECOND_PAGE, namedPageStyles, pageStyles } from './printStyles.ts';

const bodyOf = (annex: PrintAnnex, pagination: Pagination | undefined): string => {
  const rows = annex.rows.map((row, index) => {
    const starts = pagination?.breaks.has(index) ?? (row.breakBefore && index > 0);
    return rowMarkup(row, [...(starts ? ['break'] : []), ...(pagination?.divided.has(index) ? ['divided'] : [])]);
  });
  return `${headingMarkup(annex)}${tableMarkup(annex, rows.join('\n'))}${closingMarkup(annex, pagination?.closingBreak)}`;
};

/** Letters are composed: a search in the PDF for a word as it is typed does not find decomposed ones. They are set alike. */
const pageOf = (title: string, styles: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
  `<style>${styles}</style></head><body>${body.normalize('NFC')}</body></html>`;

const BARE = 'html, body { margin: 0; padding: 0; background: #fff; }\n';

/**
 * The annex as a printable document. With the pagination of the preview the pages begin exactly where the preview showed;
 * without it (command line) the browser pages by the same rules. `fontRules`: the paper font as @font-face rules (paperFont.ts).
 */
export function printPage(annex: PrintAnnex, fontRules: string, pagination?: Pagination): string {
  return pageOf(
    annex.name,
    `${fontRules}${pageStyles(annex)}${BARE}${annexStyles(annex)}`,
    `<main class="annex">${bodyOf(annex, pagination)}</main>`,
  );
}

/** An annex with its pages, where they were laid out beforehand. */
export interface LaidOutAnnex {
  readonly annex: PrintAnnex;
  readonly pagination?: Pagination;
}

/** Several annexes one after the other, each on paper of its own and with page numbers of its own. At least one. */
export function printSet(annexes: readonly LaidOutAnnex[], fontRules: string): string {
  const [first] = annexes;
  if (first && annexes.length === 1) return printPage(first.annex, fontRules, first.pagination);
  const styles = annexes.map(({ annex }, index) => {
    const name = `annex${index + 1}`;
    const own = annexStyles(annex).replaceAll('.annex', `.${name}`);
    return `${namedPageStyles(annex, name)}.${name} { page: ${name}; }\n${own}`;
  });
  const body = annexes.map(({ annex, pagination }, index) => `<main class="annex${index + 1}">${bodyOf(annex, pagination)}</main>`);
  return pageOf(first?.annex.name ?? '', `${fontRules}${FROM_SECOND_PAGE}${BARE}${styles.join('')}`, body.join('\n'));
}
