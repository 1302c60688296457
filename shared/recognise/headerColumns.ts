// Reads a header block column by column: the text over each column, the groups above it, and which physical columns it spans.
import type { HeaderBlock } from './headerBlock.ts';
import type { Page, PageCell } from './page.ts';
import { matchHeaderWords } from './roleWords.ts';
import { collapseSpace } from '../text/normalize.ts';

export interface HeaderColumn {
  readonly left: number;
  readonly right: number;
  /** As shown; "" for a column that holds text below an empty header cell. */
  readonly header: string;
  /** Group headers, outermost first, then the header; one entry where there is no group. */
  readonly path: readonly string[];
}

/** The columns that a header block names, from left to right; empty columns between them are left out. */
export function readHeaderColumns(page: Page, block: HeaderBlock): HeaderColumn[] {
  const rows = page.rows.slice(block.first, block.last + 1);
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.text !== '');
  const left = Math.min(...cells.map((cell) => cell.column));
  const right = Math.max(...cells.map((cell) => cell.right));
  const last = rows.at(-1)?.number ?? 0;
  const covers = (cell: PageCell, row: number, column: number): boolean =>
    cell.row <= row && row <= cell.bottom && cell.column <= column && column <= cell.right;
  // An unmerged group: nothing beside it in its row, but a header below that empty place whose row also fills the place below the group.
  const headsGroup = (cell: PageCell): boolean =>
    !cells.some((other) => covers(other, cell.row, cell.right + 1)) &&
    cells.some(
      (other) =>
        other.row > cell.bottom &&
        other.column === cell.right + 1 &&
        cells.some((child) => child.row === other.row && child.column === cell.column) &&
        !cells.some((over) => over.column === other.column && over.row < other.row),
    );
  const columns: HeaderColumn[] = [];
  let previous: PageCell[] = [];
  for (let column = left; column <= right; column++) {
    const stack = cells.filter((cell) => cell.column <= column && column <= cell.right);
    const leaf = stack.at(-1);
    const before = columns.at(-1);
    if (!leaf) {
      previous = [];
      continue;
    }
    if (before && before.right === column - 1 && previous.at(-1) === leaf) {
      columns[columns.length - 1] = { ...before, right: column };
      continue;
    }
    const spread = unmergedGroup(cells, stack, previous, last);
    columns.push({ left: column, right: column, ...pathOf(spread ? [spread, ...stack] : stack, spread, headsGroup) });
    previous = spread ? [spread, ...stack] : stack;
  }
  return columns;
}

/** "Đơn vị thực hiện | (empty)" over "Chủ trì | Phối hợp" without a merge: the group reaches as far as cells below it have no own head. */
function unmergedGroup(
  cells: readonly PageCell[],
  stack: readonly PageCell[],
  previous: readonly PageCell[],
  last: number,
): PageCell | null {
  const group = previous[0];
  const leaf = stack[0];
  if (
    !group ||
    !leaf ||
    stack.length !== 1 ||
    previous.length < 2 ||
    leaf.row <= group.row ||
    leaf.bottom < last ||
    group.right > group.column
  )
    return null;
  if (cells.some((cell) => cell.row === group.row && cell.column === leaf.column)) return null;
  const sibling = previous.at(-1);
  if (!sibling || sibling.row !== leaf.row) return null;
  return joinsBelow(group.text, sibling.text) && !matchHeaderWords(leaf.text) ? null : group;
}

function pathOf(
  stack: readonly PageCell[],
  spread: PageCell | null,
  headsGroup: (cell: PageCell) => boolean,
): Pick<HeaderColumn, 'header' | 'path'> {
  const path: string[] = [];
  let above: PageCell | null = null;
  for (const cell of stack) {
    const upper = path.at(-1);
    const single = above !== null && !headsGroup(above) && above !== spread && above.right - above.column === cell.right - cell.column;
    if (upper !== undefined && single && joinsBelow(upper, cell.text)) path[path.length - 1] = `${upper} ${cell.text}`;
    else path.push(cell.text);
    above = cell;
  }
  return { header: path.at(-1) ?? '', path };
}

/** Words of one header typed into cells below each other, not a header under a group. */
function joinsBelow(upper: string, lower: string): boolean {
  if (/^[\p{Ll}(&/,]/u.test(lower)) return true;
  const joined = collapseSpace(`${upper} ${lower}`);
  const match = matchHeaderWords(joined);
  if (match !== null && match.confidence >= 0.9) return true;
  return (
    upper === upper.toUpperCase() && lower === lower.toUpperCase() && /\p{Lu}/u.test(lower) && !/\d/.test(lower) && !matchHeaderWords(lower)
  );
}
