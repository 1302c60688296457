// The headers of selected columns are tinted, as in Excel. AG Grid draws header cells anew when it scrolls sideways, so this is
// done with every painting of the frames.
import type { Sheet } from '../sheet.ts';
import { rectanglesOf, type SheetSelection } from './selection.ts';

/** Tints the header cells of the selected columns and no others. */
export function markHeaders(header: HTMLElement, sheet: Sheet, selection: SheetSelection): void {
  const rectangles = rectanglesOf(selection);
  for (const cell of header.querySelectorAll('.ag-header-cell[col-id]')) {
    const column = sheet.columnIndexOf(cell.getAttribute('col-id') ?? '');
    cell.classList.toggle(
      'in-selection',
      rectangles.some(({ left, right }) => column >= left && column <= right),
    );
  }
}
