// What commands, checks and exports rely on beyond the shape of an annex. A copy may come from a hand, another program or a bad stick:
// what can be mended without losing a word is mended, the rest is refused.
import { MAX_LEVEL, type AnnexDocument, type Column, type Row } from '../annex/model.ts';
import { withNewIds } from '../annex/newIds.ts';

/** Nesting of values in a copy. An annex needs eight; JSON.stringify and structured clones fail at some thousands. */
const MAX_DEPTH = 64;
/** CSS pixels. */
const MAX_WIDTH = 10_000;
const USUAL_WIDTH = 140;

/** False for a value nested so deep that it could be neither kept nor written again. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return true;
}

/** An annex of the right shape with all invariants in force; null where two rows or two columns bear one id. */
export function soundAnnex(annex: AnnexDocument): AnnexDocument | null {
  const { columns, rows } = annex;
  const [columnIds, rowIds] = [columns, rows].map((list) => new Set(list.map(({ id }) => id)));
  if (columnIds?.size !== columns.length || rowIds?.size !== rows.length) return null;
  const known = withNewIds(annex, { columns: safeNames(columnIds), rows: safeNames(rowIds) });
  const here = new Set(known.columns.map(({ id }) => id));
  return {
    ...known,
    columns: known.columns.map(soundColumn),
    rows: known.rows.map((row) => soundRow(row, here)),
    ...(annex.frozenColumns === undefined ? {} : { frozenColumns: Math.min(annex.frozenColumns, columns.length) }),
  };
}

/** Ids are keys of plain objects, also in storage: a name that every object has ("constructor") would be found where nothing is. */
const isSafe = (id: string): boolean => /^[\w-]{1,64}$/.test(id) && !(id in Object.prototype) && id !== 'prototype';

/** Other names for the ids that are not safe. */
function safeNames(ids: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  let count = 0;
  for (const id of ids) {
    if (isSafe(id)) continue;
    do count += 1;
    while (ids.has(`id${count}`));
    names.set(id, `id${count}`);
  }
  return names;
}

const soundColumn = (column: Column): Column =>
  column.width > 0 && column.width <= MAX_WIDTH ? column : { ...column, width: USUAL_WIDTH };

/** Texts of columns that are not there were never shown. */
function soundRow(row: Row, columnIds: ReadonlySet<string>): Row {
  const cells = Object.entries(row.cells);
  const level = Math.min(row.level, MAX_LEVEL);
  if (level === row.level && cells.every(([id]) => columnIds.has(id))) return row;
  return { ...row, level, cells: Object.fromEntries(cells.filter(([id]) => columnIds.has(id))) };
}
