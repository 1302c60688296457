// The annex as HTML, piece by piece: what is printed and what the preview shows are put together from the same pieces.
// Only classes, no style attributes: the page's policy lets none through.
import type { PaperCell, PaperRow, PrintAnnex } from './paper.ts';
import { escapeHtml } from './escapeHtml.ts';

const spans = ({ columnSpan, rowSpan }: PaperCell): string =>
  (columnSpan > 1 ? ` colspan="${columnSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');

/** Lines over the table and the drawn line that closes them; empty for an annex without heading. */
export function headingMarkup({ heading }: PrintAnnex): string {
  if (heading.length === 0) return '';
  const lines = heading.map(({ kind, text }) => `<p class="${kind}">${escapeHtml(text)}</p>`).join('');
  return `<header class="heading">${lines}<div class="rule"></div></header>`;
}

/** The table with these body rows. */
export function tableMarkup(annex: PrintAnnex, bodyRows: string, withHead = true): string {
  const columns = annex.columns.map((_, index) => `<col class="c${index}">`).join('');
  const head = annex.headerRows
    .map((row) => `<tr>${row.map((cell) => `<th scope="col"${spans(cell)}>${escapeHtml(cell.text)}</th>`).join('')}</tr>`)
    .join('');
  return `<table><colgroup>${columns}</colgroup>${withHead ? `<thead>${head}</thead>` : ''}<tbody>${bodyRows}</tbody></table>`;
}

/** One row of the table's body; `classes` says how it pages. */
export function rowMarkup(row: PaperRow, classes: readonly string[] = []): string {
  const names = [row.kind, ...(row.bold ? ['heading-row'] : []), ...(row.keepWithNext ? ['keep'] : []), ...classes];
  const cells = row.cells.map((cell) => `<td class="${cell.align}"${spans(cell)}>${escapeHtml(cell.text)}</td>`).join('');
  return `<tr class="${names.join(' ')}">${cells}</tr>`;
}

/** Recipients and signature; empty for an annex without them. */
export function closingMarkup({ closing }: PrintAnnex, startsPage = false): string {
  if (closing === undefined) return '';
  const lines = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const caption = closing.recipientsTitle === '' ? '' : `<p class="caption">${escapeHtml(closing.recipientsTitle)}</p>`;
  const signer = closing.signer === '' ? '' : `<p class="signer">${escapeHtml(closing.signer)}</p>`;
  return (
    `<section class="closing${startsPage ? ' break' : ''}"><div class="recipients">${caption}${lines(closing.recipients)}</div>` +
    `<div class="signature">${lines(closing.authority)}${signer}</div></section>`
  );
}
