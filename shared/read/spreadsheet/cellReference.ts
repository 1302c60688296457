// A1 references as numbers. Bounded by the size of a sheet; never loops over a range.
import type { RawMerge } from '../../source/rawSource.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Column of "AB12" or "AB", from 1; 0 if there is none or it lies outside a sheet. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
    if (column > LAST_COLUMN) return 0;
  }
  return column;
}

/** "B5:D7", "$B$5:$D$7" or "B5" as a rectangle; undefined if it is none. */
export function rangeOf(reference: string): RawMerge | undefined {
  const found = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(reference.replaceAll('$', '').trim());
  if (!found) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = found;
  const columns = [columnOf(firstColumn), columnOf(lastColumn)].toSorted((a, b) => a - b);
  const rows = [Number(firstRow), Number(lastRow)].toSorted((a, b) => a - b);
  const [left = 0, right = 0] = columns;
  const [top = 0, bottom = 0] = rows;
  if (left < 1 || top < 1 || bottom > LAST_ROW) return undefined;
  return { top, left, bottom, right };
}
