// One page of the preview, from the same markup that is printed. Of a row that is divided between pages only one slice is shown;
// `placeSlices` positions it by script, because the content security policy forbids style attributes in markup.
import type { PrintAnnex } from '#shared/paper/paper.ts';
import type { PageContent, RowPiece } from '#shared/paper/paginate.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from '#shared/paper/printMarkup.ts';

/** Added to the annex's styles in the preview only. */
export const SLICE_STYLES = '.annex .slice { overflow: hidden; }\n';

/** Markup of a page. @param divided indexes of the rows that are divided between pages */
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

/** Shows the right part of the row in each slice. */
export function placeSlices(root: ShadowRoot): void {
  for (const slice of root.querySelectorAll<HTMLElement>('.slice')) {
    slice.style.height = `${slice.dataset['height'] ?? 0}px`;
    const table = slice.querySelector('table');
    if (table !== null) table.style.marginTop = `-${slice.dataset['offset'] ?? 0}px`;
  }
}
