// Which rows a command means: the selected ones as unbroken blocks, and a section together with what stands under it.
import { rowOf, type AnnexState } from '../annex/state.ts';
import type { Row } from '../annex/model.ts';
import type { Selection } from './command.ts';

export interface Block {
  readonly index: number;
  readonly count: number;
}

/** Selected rows as blocks of neighbours in the order of the annex; the active row alone where nothing is selected. */
export function selectedBlocks(state: AnnexState, selection: Selection): Block[] {
  const ids = new Set(selection.rowIds.length > 0 ? selection.rowIds : selection.active ? [selection.active.rowId] : []);
  const blocks: { index: number; count: number }[] = [];
  state.order.forEach((id, index) => {
    if (!ids.has(id)) return;
    const last = blocks.at(-1);
    if (last && last.index + last.count === index) last.count += 1;
    else blocks.push({ index, count: 1 });
  });
  return blocks;
}

export const rowsOf = (state: AnnexState, { index, count }: Block): Row[] =>
  state.order.slice(index, index + count).map((id) => rowOf(state, id));

/** A section row with all rows under it: up to the next section of the same or a higher level. */
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

/** Selects whole rows, the frame staying in the column where it was. */
export function selectRows(rowIds: readonly string[], selection: Selection, state: AnnexState): Selection {
  const columnId = selection.active?.columnId ?? state.head.columns[0]?.id;
  const first = rowIds[0];
  return { rowIds, columnIds: selection.columnIds, ...(first && columnId ? { active: { rowId: first, columnId } } : {}) };
}
