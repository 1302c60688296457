// Any sequence of commands can be taken back and done again: the promise that "nothing typed is lost" stands on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows } from '#shared/annex/rowCounts.ts';
import { openState, toDocument } from '#shared/annex/state.ts';
import type { Command } from '#shared/commands/command.ts';
import { changeColumns, freezeColumns, moveColumns, removeColumn } from '#shared/commands/columns.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { DOCUMENT_COMMANDS } from '#shared/commands/menu.ts';
import { moveRowsTo } from '#shared/commands/moveRows.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import { apply } from '#shared/patch/apply.ts';
import { EMPTY_HISTORY, record, replay, stepBack, stepForward } from '#shared/patch/history.ts';
import { invert } from '#shared/patch/invert.ts';
import { anAnnex, countingIds } from '../../support/annexes.ts';

interface Act {
  readonly pick: number;
  readonly at: number;
  readonly span: number;
  readonly text: string;
}

const acts = fc.array(
  fc.record({
    pick: fc.nat(60),
    at: fc.nat(200),
    span: fc.integer({ min: 0, max: 4 }),
    text: fc.constantFrom('', 'Sở Y tế', 'Năm 2025', '1', 'x'),
  }),
  {
    minLength: 1,
    maxLength: 200,
  },
);

/** Carries out one random act; commands that need arguments get them from its numbers. */
function stepOf(state: ReturnType<typeof openState>, act: Act, newId: () => string) {
  const at = state.order.length > 0 ? act.at % state.order.length : 0;
  const rowIds = state.order.slice(at, at + act.span);
  const column = state.head.columns[act.at % state.head.columns.length];
  const first = rowIds[0];
  const selection = { rowIds, columnIds: [], ...(first && column ? { active: { rowId: first, columnId: column.id } } : {}) };
  const context = { state, selection, newId };
  const attempt = <Args>(command: Command<Args>, args: Args) => (command.when?.(context) === false ? null : command.run(context, args));
  const result = [
    () =>
      attempt(editCells, {
        edits: rowIds.map((rowId) => ({ rowId, columnId: column?.id ?? '', text: act.text })),
        append: act.span === 4 ? [{ nd: act.text }] : [],
      }),
    () => attempt(moveRowsTo, { index: act.pick % (state.order.length + 1) }),
    () => attempt(editHead, { title: act.text, period: act.span > 2 ? null : { from: '2025-01-01', to: '2025-12-31' } }),
    () => attempt(changeColumns, [{ columnId: column?.id ?? '', change: { width: 40 + act.at } }]),
    () => (state.head.columns.length > 3 ? attempt(removeColumn, { columnId: column?.id ?? '' }) : null),
    () => attempt(moveColumns, { columnIds: column ? [column.id] : [], index: act.pick % (state.head.columns.length + 1) }),
    () => attempt(freezeColumns, { columnId: act.span > 2 ? null : (column?.id ?? null) }),
    () => attempt(sortRows, { compare: (a, b) => a.id.localeCompare(b.id) }),
    ...DOCUMENT_COMMANDS.map((command) => () => attempt(command, undefined)),
  ][act.pick % (8 + DOCUMENT_COMMANDS.length)]?.();
  return result ? { commandId: 'act', patch: result.patch, before: selection, after: result.select ?? selection } : null;
}

describe('patches', () => {
  it('undo of everything gives the first document, redo of everything the last, and the journal gives the same history', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const first = anAnnex();
        const state = openState(structuredClone(first));
        const newId = countingIds();
        let history = EMPTY_HISTORY;
        for (const act of list) {
          const step = stepOf(state, act, newId);
          if (!step) continue;
          apply(state, step.patch);
          expect(state.counts).toEqual(countRows(state.rows.values()));
          history = record(history, step);
        }
        expect(replay(history.done.map((step) => ({ cause: 'run' as const, step })))).toEqual(history);
        const last = structuredClone(toDocument(state));
        for (let back = stepBack(history); back; back = stepBack(history)) {
          apply(state, invert(back.step.patch));
          history = back.history;
        }
        expect(toDocument(state)).toEqual(first);
        expect(state.counts).toEqual(countRows(first.rows));
        for (let forward = stepForward(history); forward; forward = stepForward(history)) {
          apply(state, forward.step.patch);
          history = forward.history;
        }
        expect(toDocument(state)).toEqual(last);
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });
});
