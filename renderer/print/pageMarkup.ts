// One page of the preview, from the same markup that is printed. A row that goes over the page's end is shown through a
// window onto its part, whose place `placeSlices` sets (the page's policy allows no style attributes in markup).
import type { PrintAnnex } from '#shared/paper/paper.ts';
import type { PageContent, RowPiece } from '#shared/paper/paginate.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from '#shared/paper/printMarkup.ts';

/** Added to the annex's styles in the preview only. */
export const SLICE_STYLES = '.annex .slice { overflow: hidden; }\n';

/** Markup of a page; `divided`: rows that go over a page's end. */
export function pageMarkup(annex: PrintAnnex, content: PageContent, divided: ReadonlySet<number>): string {
  const rowsOf = (pieces: readonly RowPiece[]): string =>
    pieces
      .flatMap((piece) => annex.rows[piece.row] ?? [])
      .map((row) => rowMarkup(row))
      .join('');
  const parts: string[] = [];
  if (content.heading) parts.push(headingMarkup(annex));
  const whole = content.pieces.filter((piece) => !divided.has(piece.row));
  if (whole.length === content.pieces.length) {
    if (content.header || whole.length > 0) parts.push(tableMarkup(annex, rowsOf(whole), content.header));
  } else {
    if (content.header) parts.push(tableMarkup(annex, ''));
    for (const piece of content.pieces) {
      const table = tableMarkup(annex, rowsOf([piece]), false);
      parts.push(
        divided.has(piece.row) ? `<div class="slice" data-offset="${piece.offset}" data-height="${piece.height}">${table}</div>` : table,
      );
    }
  }
  if (content.closing) parts.push(closingMarkup(annex));
  return `<div class="annex">${parts.join('')}</div>`;
}

/** Moves each window to its part of the row. */
export function placeSlices(root: ShadowRoot): void {
  for (const slice of root.querySelectorAll<HTMLElement>('.slice')) {
    slice.style.height = `${slice.dataset['height'] ?? 0}px`;
    const table = slice.querySelector('table');
    if (table !== null) table.style.marginTop = `-${slice.dataset['offset'] ?? 0}px`;
  }
}
