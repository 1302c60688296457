// Finds headers that use none of the field's words (statistics forms, price lists): a first row of several short texts
// over rows that fill the same columns. Used only where no header of tasks was found.
import { growHeaderBlock, type HeaderBlock } from './headerBlock.ts';
import { isColumnNumberRow } from './tableBody.ts';
import type { Page, PageCell, PageRow } from './page.ts';
import { AUTHORITY, DATE_LINE, DOCUMENT_NUMBER, MOTTO, NATION, RECIPIENTS, SIGN_HERE } from './titleWords.ts';

const NO_HEADER = [NATION, MOTTO, DOCUMENT_NUMBER, DATE_LINE, RECIPIENTS, AUTHORITY, SIGN_HERE];
const MOST_ROWS_LOOKED_AT = 200;
const NUMBERISH = /^[-+\d.,\s%()]+$/u;

const filled = (row: PageRow): readonly PageCell[] => row.cells.filter((cell) => cell.text !== '');

/** One block for each table of a page that has such a header, from top to bottom. */
export function findPlainHeaders(page: Page): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  let doneBlock = -1;
  for (let index = 0; index < Math.min(page.rows.length, MOST_ROWS_LOOKED_AT); index++) {
    const row = page.rows[index] as PageRow;
    if (row.paragraph || row.block === doneBlock || !isPlainHeader(page, index)) continue;
    const block = growHeaderBlock(page, index, index, (found.at(-1)?.last ?? -1) + 1);
    found.push(block);
    doneBlock = row.block;
  }
  return found;
}

function isPlainHeader(page: Page, index: number): boolean {
  const row = page.rows[index] as PageRow;
  const cells = filled(row);
  if (cells.length < 3 || cells.some((cell) => cell.text.length > 160 || NO_HEADER.some((pattern) => pattern.test(cell.text)))) return false;
  if (cells.filter((cell) => NUMBERISH.test(cell.text)).length * 3 > cells.length) return false;
  const below = page.rows.slice(index + 1, index + 12).filter((other) => other.block === row.block && filled(other).length > 0);
  if (below.some(isColumnNumberRow)) return true;
  const left = cells[0]?.column ?? 1;
  const right = cells.at(-1)?.right ?? left;
  const inside = below.filter((other) => filled(other).filter((cell) => cell.column >= left && cell.column <= right).length >= 2);
  return inside.length >= 1 && inside.length * 3 >= below.length;
}
