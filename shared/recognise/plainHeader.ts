// Finds headers that use none of the field's words (statistics forms, price lists): a first row of several short texts
// over rows that fill the same columns. Used only where no header of tasks was found.
import { growHeaderBlock, type HeaderBlock } from './headerBlock.ts';
import { isColumnNumberRow } from './tableBody.ts';
import { parseOutlineNumber } from './outlineNumber.ts';
import type { Page, PageCell, PageRow } from './page.ts';
import { AUTHORITY, DATE_LINE, DOCUMENT_NUMBER, FORM_REMARK, MOTTO, NATION, RECIPIENTS, SIGN_HERE } from './titleWords.ts';

const NO_HEADER = [FORM_REMARK, NATION, MOTTO, DOCUMENT_NUMBER, DATE_LINE, RECIPIENTS, AUTHORITY, SIGN_HERE];
const MOST_ROWS_LOOKED_AT = 200;
const NUMBERISH = /^[-+\d.,\s%()]+$/u;

const filled = (row: PageRow): readonly PageCell[] => row.cells.filter((cell) => cell.text !== '');

/** One block for each table of a page that has such a header, from top to bottom. */
export function findPlainHeaders(page: Page): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  const done = new Set<number>();
  const limit = Math.min(page.rows.length, MOST_ROWS_LOOKED_AT);
  for (const find of [overColumnNumbers, isPlainHeader]) {
    for (let index = 0; index < limit; index++) {
      const row = page.rows[index] as PageRow;
      if (row.paragraph || done.has(row.block)) continue;
      const rows = find(page, index);
      if (!rows) continue;
      found.push(growHeaderBlock(page, rows.first, rows.last));
      done.add(row.block);
    }
  }
  return found.toSorted((one, other) => one.first - other.first);
}

/** The rows right above a row of column numbers head the table for certain. */
function overColumnNumbers(page: Page, index: number): HeaderBlock | null {
  const row = page.rows[index] as PageRow;
  if (!isColumnNumberRow(row)) return null;
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const other = page.rows[above] as PageRow;
    if (other.block !== row.block || other.paragraph) return null;
    if (filled(other).length >= 3) return { first: above, last: index - 1 };
  }
  return null;
}

function isPlainHeader(page: Page, index: number): HeaderBlock | null {
  const row = page.rows[index] as PageRow;
  const cells = filled(row);
  const first = cells[0];
  if (!first || cells.length < 3 || parseOutlineNumber(first.text)) return null;
  if (cells.some((cell) => cell.text.length > 160 || /…|\.{4}/u.test(cell.text) || NO_HEADER.some((pattern) => pattern.test(cell.text))))
    return null;
  if (cells.filter((cell) => NUMBERISH.test(cell.text)).length * 3 > cells.length) return null;
  const below = page.rows.slice(index + 1, index + 12).filter((other) => other.block === row.block && filled(other).length > 0);
  const right = cells.at(-1)?.right ?? first.column;
  const inside = below.filter((other) => filled(other).filter((cell) => cell.column >= first.column && cell.column <= right).length >= 2);
  const enough = inside.length >= 1 && (inside.length * 3 >= below.length || cells.length >= 5);
  return enough ? { first: index, last: index } : null;
}
