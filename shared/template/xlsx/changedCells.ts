// The cells of the edited sheet that say something else than before, and whether a formula counts with one of them.
import { mapReferences, showReference } from './formula.ts';
import { columnNumber, LAST_COLUMN, readArea } from './references.ts';

/** Rows and columns from 1, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface ChangedCells {
  add(row: number, column: number): void;
  has(row: number, column: number): boolean;
  /** Whether any cell of the block changed. */
  reaches(block: Block): boolean;
}

/** `rows`: first and last row of a stretch in which every cell counts as changed. */
export function createChangedCells(rows?: readonly [number, number]): ChangedCells {
  const byColumn = new Map<number, Set<number>>();
  const inRows = (top: number, bottom: number): boolean => rows !== undefined && top <= rows[1] && bottom >= rows[0];
  return {
    add: (row, column) => void byColumn.set(column, (byColumn.get(column) ?? new Set()).add(row)),
    has: (row, column) => inRows(row, row) || (byColumn.get(column)?.has(row) ?? false),
    reaches({ top, bottom, left, right }) {
      if (inRows(top, bottom)) return true;
      for (const [column, changed] of byColumn) {
        if (column < left || column > right) continue;
        if (hasBetween(changed, top, bottom)) return true;
      }
      return false;
    },
  };
}

/** Walks whichever is shorter: formulas in each row over short areas, or few changes under long ones. */
function hasBetween(rows: ReadonlySet<number>, top: number, bottom: number): boolean {
  if (bottom - top >= rows.size) return [...rows].some((row) => top <= row && row <= bottom);
  for (let row = top; row <= bottom; row += 1) if (rows.has(row)) return true;
  return false;
}

/** Names of the workbook and its tables, in lower case, with the blocks of the edited sheet that they stand for. */
export type NamedBlocks = ReadonlyMap<string, readonly Block[]>;

export interface Reading {
  /** Name of the edited sheet. */
  readonly sheet: string;
  readonly changed: ChangedCells;
  readonly names: NamedBlocks;
}

const TEXT = /"(?:[^"]|"")*"/g;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** What a formula on sheet `own` (null: any other than the edited one) counts with on the edited sheet, by reference or by name. */
export function blocksRead(formula: string, own: string | null, { sheet, names }: Reading): readonly Block[] {
  const blocks = blocksOf(formula, own, sheet);
  if (names.size === 0) return blocks;
  const words = formula.replace(TEXT, '""').match(WORD) ?? [];
  return [...blocks, ...words.flatMap((word) => names.get(word.toLowerCase()) ?? [])];
}

/** Whether a formula counts with a changed cell. */
export const readsChanged = (formula: string, own: string | null, reading: Reading): boolean =>
  blocksRead(formula, own, reading).some((block) => reading.changed.reaches(block));

/** The blocks of `sheet` that a formula on sheet `own` names. */
export function blocksOf(formula: string, own: string | null, sheet: string): Block[] {
  const blocks: Block[] = [];
  mapReferences(formula, (reference, named) => {
    const on = named === undefined ? own : named;
    if (on?.toLowerCase() === sheet.toLowerCase()) {
      const { top, bottom, left, right } = reference;
      blocks.push({
        top: Math.min(top, bottom),
        bottom: Math.max(top, bottom),
        left: Math.min(columnNumber(left), columnNumber(right)),
        right: Math.max(columnNumber(left), columnNumber(right)),
      });
    }
    return showReference(reference);
  });
  return blocks;
}

/** "B5", "$B$5:C9", "D:D" as a block; null for anything else. */
export function readBlock(text: string): Block | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(text);
  if (columns)
    return { top: 1, bottom: Number.MAX_SAFE_INTEGER, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  const area = readArea(text);
  if (!area) return null;
  const [left, right] = [columnNumber(area.left), columnNumber(area.right ?? area.left)];
  return right > LAST_COLUMN ? null : { top: area.top, bottom: area.bottom, left, right };
}
