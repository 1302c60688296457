// The rows that a command acts on: the selected ones as blocks of neighbours, and a section together with its rows.
import { positionIn } from '../annex/positions.ts';
import { rowOf, type AnnexState } from '../annex/state.ts';
import type { Row } from '../annex/model.ts';
import type { Selection } from '../annex/selection.ts';

export interface Block {
  readonly index: number;
  readonly count: number;
}

/** Cache: after each key a dozen commands check whether they can run, and 50,000 rows may be selected. */
const blocksBySelection = new WeakMap<Selection, { readonly order: readonly string[]; readonly blocks: readonly Block[] }>();

/** The selected rows as blocks of neighbours in the order of the annex; only the active row if nothing is selected. */
export function selectedBlocks({ order }: AnnexState, selection: Selection): readonly Block[] {
  const cached = blocksBySelection.get(selection);
  if (cached?.order === order) return cached.blocks;
  const blocks = blocksOf(order, selection);
  blocksBySelection.set(selection, { order, blocks });
  return blocks;
}

function blocksOf(order: readonly string[], selection: Selection): Block[] {
  const ids = new Set(selection.rowIds.length > 0 ? selection.rowIds : selection.active ? [selection.active.rowId] : []);
  const places = [...ids].map((id) => positionIn(order, id)).filter((index) => index >= 0);
  const blocks: { index: number; count: number }[] = [];
  for (const index of places.sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.index + last.count === index) last.count += 1;
    else blocks.push({ index, count: 1 });
  }
  return blocks;
}

export const rowsOf = (state: AnnexState, { index, count }: Block): Row[] =>
  state.order.slice(index, index + count).map((id) => rowOf(state, id));

/** A section with all its rows: up to the next section of the same or a higher level. */
export function sectionBlock(state: AnnexState, index: number): Block {
  const section = rowAt(state, index);
  let end = index + 1;
  while (end < state.order.length) {
    const row = rowAt(state, end);
    if (row.kind === 'section' && row.level <= section.level) break;
    end += 1;
  }
  return { index, count: end - index };
}

/** The row at a position of the annex, from 0. */
export const rowAt = (state: AnnexState, index: number): Row => rowOf(state, state.order[index] ?? '');

/** Selects entire rows; the active cell stays in its column. */
export function selectRows(rowIds: readonly string[], selection: Selection, state: AnnexState): Selection {
  const columnId = selection.active?.columnId ?? state.head.columns[0]?.id;
  const first = rowIds[0];
  return { rowIds, columnIds: selection.columnIds, ...(first && columnId ? { active: { rowId: first, columnId } } : {}) };
}
