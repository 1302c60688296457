// Which columns belong to one table: splits tables that stand side by side, tells hidden helper columns apart,
// and takes in columns that hold text below an empty header cell.
import type { HeaderColumn } from './headerColumns.ts';
import { headerKey } from './headerText.ts';
import type { Page, PageRow } from './page.ts';
import { matchHeaderWords } from './roleWords.ts';

export interface ColumnGroup {
  readonly columns: readonly HeaderColumn[];
  /** Hidden columns beyond a gap whose header says nothing known. */
  readonly helpers: readonly HeaderColumn[];
}

/** Splits at a column that begins the same header words again; other gaps are spacer columns of one table. */
export function splitSideBySide(page: Page, block: number, columns: readonly HeaderColumn[]): ColumnGroup[] {
  const groups: HeaderColumn[][] = [[]];
  for (const column of columns) {
    const group = groups.at(-1) ?? [];
    const first = group[0];
    const again =
      first !== undefined &&
      headerKey(column.header) === headerKey(first.header) &&
      column.header !== '' &&
      repeats(columns, column, group);
    if (again) groups.push([column]);
    else group.push(column);
  }
  return groups.map((group) => {
    const isHelper = (column: HeaderColumn): boolean => {
      const at = group.indexOf(column);
      const gap = group.slice(0, at + 1).some((each, position) => position > 0 && each.left - (group[position - 1]?.right ?? 0) > 1);
      return gap && page.columnOf(block, column.left)?.hidden === true && matchHeaderWords(column.header) === null;
    };
    return { columns: group, helpers: group.filter(isHelper) };
  });
}

/** At least two header words of the group come again from `column` on, in the same order. */
function repeats(columns: readonly HeaderColumn[], column: HeaderColumn, group: readonly HeaderColumn[]): boolean {
  const from = columns.indexOf(column);
  const same = group.filter((each, at) => headerKey(columns[from + at]?.header ?? '') === headerKey(each.header)).length;
  return group.length >= 2 && same >= Math.min(2, group.length) && same * 2 >= group.length;
}

/**
 * Adds columns without header text: between the others where two rows or more hold text there, and directly beside the table
 * where most rows do (an STT column that nobody named). `rows` are the first rows below the header.
 */
export function withUnnamedColumns(columns: readonly HeaderColumn[], rows: readonly PageRow[]): HeaderColumn[] {
  const left = columns[0]?.left ?? 1;
  const right = columns.at(-1)?.right ?? 1;
  const filledRows = rows.filter((row) => row.cells.some((cell) => cell.text !== '' && cell.column >= left && cell.column <= right));
  const count = (physical: number): number =>
    filledRows.filter((row) => row.cells.some((cell) => cell.column === physical && cell.text !== '')).length;
  const unnamed = (physical: number): HeaderColumn => ({ left: physical, right: physical, header: '', path: [''] });
  const found = [...columns];
  const isTaken = (physical: number): boolean => columns.some((column) => column.left <= physical && physical <= column.right);
  for (let physical = left + 1; physical < right; physical++) {
    if (!isTaken(physical) && count(physical) >= 2) found.push(unnamed(physical));
  }
  for (const physical of [left - 1, right + 1]) {
    if (physical >= 1 && filledRows.length >= 2 && count(physical) * 2 >= filledRows.length) found.push(unnamed(physical));
  }
  return found.toSorted((one, other) => one.left - other.left);
}

/** A header cell over several physical columns stands for each of them when rows below fill more than one of them. */
export function splitSharedHeaders(columns: readonly HeaderColumn[], rows: readonly PageRow[]): HeaderColumn[] {
  return columns.flatMap((column) => {
    if (column.right === column.left) return [column];
    const inside = rows.map((row) =>
      row.cells.filter((cell) => cell.text !== '' && cell.column >= column.left && cell.right <= column.right),
    );
    const filled = inside.filter((cells) => cells.length > 0);
    const several = filled.filter((cells) => cells.length > 1);
    if (several.length < 2 || several.length * 3 < filled.length) return [column];
    const starts = [...new Set(several.flatMap((cells) => cells.map((cell) => cell.column)))].toSorted((one, other) => one - other);
    if (starts[0] !== column.left) starts.unshift(column.left);
    return starts.map((left, at) => ({ ...column, left, right: (starts[at + 1] ?? column.right + 1) - 1 }));
  });
}
