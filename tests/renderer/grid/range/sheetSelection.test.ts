import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { deleteRows } from '#shared/commands/deleteRows.ts';
import { changeColumns } from '#shared/commands/columns.ts';
import { duplicateRows } from '#shared/commands/duplicateRows.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { addTask } from '#shared/commands/insertRows.ts';
import { moveRowsDown } from '#shared/commands/moveRows.ts';
import { makeSection } from '#shared/commands/shapeRows.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import { addRange, extendTo, rectanglesOf, selectCell, selectRange } from '../../../../renderer/grid/range/selection.ts';
import { toIds } from '../../../../renderer/grid/range/selectionIds.ts';
import { createSheetSelection } from '../../../../renderer/grid/range/sheetSelection.ts';
import { createSheet } from '../../../../renderer/grid/sheet.ts';
import { createSession } from '../../../../renderer/state/session.ts';
import { annexOf } from '../../../support/annexOf.ts';
import { countingIds } from '../../../support/annexes.ts';

const cell = (row: number, column: number) => ({ row, column });

/** A sheet over a real session, kept in step with it as gridSync.ts does. */
function opened(count = 8) {
  const rows = Array.from({ length: count }, (_, index) =>
    index % 5 === 4 ? ['#', 'I', `Mục ${index}`] : [String(index), `Việc ${index}`, `Sở ${(index * 7) % count}`, '', 'Năm 2025'],
  );
  const session = createSession(annexOf({ rows, head: { numbering: 'asIs' } }), countingIds());
  const sheet = createSheet(session);
  const onMoved = vi.fn<() => void>();
  const selection = createSheetSelection(session, sheet, onMoved);
  selection.refresh();
  onMoved.mockClear();
  session.onChange(({ touched }) => {
    if (touched.orderChanged || touched.headChanged) sheet.refresh();
    selection.refresh();
  });
  const filter = (ids: ReadonlySet<string> | null): void => {
    sheet.setFilter(ids);
    selection.refresh();
  };
  const ids = () => session.store.getState().selection;
  return { session, sheet, selection, onMoved, filter, ids };
}

const twoRanges = addRange(selectRange(cell(1, 1), cell(1, 1)), cell(3, 2), cell(3, 3));

describe('the selection of the sheet', () => {
  test('begins at the first cell', () => {
    expect(opened().ids()).toEqual({ rowIds: ['r1'], columnIds: ['order'], active: { rowId: 'r1', columnId: 'order' } });
  });

  test('several ranges stay as they were made while cells are edited', () => {
    const { session, selection } = opened();
    selection.select(twoRanges);
    session.run(editCells, { edits: [{ rowId: 'r2', columnId: 'task', text: '' }] });
    expect(selection.current).toEqual(twoRanges);
    session.undo();
    expect(selection.current).toEqual(twoRanges);
  });

  test('a range is extended from where it was begun, also after an edit', () => {
    const { session, selection } = opened();
    selection.select(selectRange(cell(5, 2), cell(3, 1)));
    session.run(editCells, { edits: [{ rowId: 'r4', columnId: 'task', text: 'khác' }] });
    selection.select(extendTo(selection.current, cell(7, 2)));
    expect(rectanglesOf(selection.current)).toEqual([{ top: 5, bottom: 7, left: 2, right: 2 }]);
  });

  test('follows its rows when they move', () => {
    const { session, selection } = opened();
    selection.select(selectRange(cell(0, 1), cell(0, 2)));
    session.run(moveRowsDown, undefined);
    expect(rectanglesOf(selection.current)).toEqual([{ top: 1, bottom: 1, left: 1, right: 2 }]);
  });

  test('a command that adds a row selects it and reports the move', () => {
    const { session, selection, onMoved } = opened();
    selection.select(selectCell(cell(2, 2)));
    expect(onMoved).not.toHaveBeenCalled();
    session.run(addTask, undefined);
    expect(onMoved).toHaveBeenCalledOnce();
    expect(selection.current.active).toEqual(cell(3, 1));
    session.undo();
    expect(selection.current.active).toEqual(cell(2, 2));
  });

  test('a selection that a panel sets is shown and reported', () => {
    const { session, selection, onMoved } = opened();
    session.select({ rowIds: ['r3', 'r4', 'r8'], columnIds: ['lead'], active: { rowId: 'r4', columnId: 'lead' } });
    expect(onMoved).toHaveBeenCalledOnce();
    expect([rectanglesOf(selection.current).map(({ top, bottom }) => [top, bottom]), selection.current.active]).toEqual([
      [
        [2, 3],
        [7, 7],
      ],
      cell(3, 2),
    ]);
  });

  test('rows that a filter hides are no longer selected: no command may change what is not shown', () => {
    const { selection, filter, ids } = opened();
    selection.select(selectRange(cell(0, 1), cell(3, 1)));
    filter(new Set(['r2', 'r6', 'r7']));
    expect(ids()).toMatchObject({ rowIds: ['r2'], active: { rowId: 'r2' } });
  });

  test('when a filter hides all selected rows the place stays selected', () => {
    const { selection, filter, ids } = opened();
    selection.select(selectCell(cell(1, 2)));
    filter(new Set(['r6', 'r7']));
    expect([selection.current.active, ids().rowIds]).toEqual([cell(1, 2), ['r7']]);
  });

  test('when sorting scatters the rows too far the place stays selected', () => {
    const { session, selection, ids } = opened(400);
    selection.select(selectRange(cell(0, 1), cell(199, 1)));
    session.run(sortRows, { compare: (a, b) => ((Number(a.cells['order']) * 7919) % 401) - ((Number(b.cells['order']) * 7919) % 401) });
    expect(rectanglesOf(selection.current).length).toBeLessThanOrEqual(50);
    expect(toIds(opened(400).sheet, selection.current).rowIds).toHaveLength(ids().rowIds.length);
  });

  test('a sheet without rows keeps the place for when there are rows again', () => {
    const { selection, filter } = opened();
    selection.select(selectCell(cell(1, 2)));
    filter(new Set());
    expect(selection.current.active).toEqual(cell(1, 2));
    filter(null);
    expect(selection.current.active).toEqual(cell(1, 2));
  });

  test('when the selected column is hidden the place stays selected', () => {
    const { session, selection, sheet, ids } = opened();
    selection.select(selectCell(cell(1, sheet.size.columns - 1)));
    session.run(changeColumns, [{ columnId: 'time', change: { hidden: true } }]);
    expect(ids().columnIds).not.toContain('time');
    expect(selection.current.active.column).toBe(sheet.size.columns - 1);
  });
});

describe('random sequences of acts', () => {
  const COMMANDS = [addTask, deleteRows, duplicateRows, moveRowsDown, makeSection] as const;
  type Act =
    | { readonly type: 'select'; readonly corners: readonly number[]; readonly add: boolean }
    | { readonly type: 'run'; readonly command: number }
    | { readonly type: 'edit'; readonly row: number; readonly text: string }
    | { readonly type: 'filter'; readonly every: number }
    | { readonly type: 'undo' | 'redo' | 'showAll' | 'toggleColumn' };
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ type: fc.constant('select'), corners: fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), add: fc.boolean() }),
    fc.record({ type: fc.constant('run'), command: fc.nat(COMMANDS.length - 1) }),
    fc.record({ type: fc.constant('edit'), row: fc.nat(60), text: fc.constantFrom('', 'a', 'b') }),
    fc.record({ type: fc.constant('filter'), every: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ type: fc.constantFrom('undo', 'redo', 'showAll', 'toggleColumn') }),
  );
  const perform = ({ session, sheet, selection, filter }: ReturnType<typeof opened>, each: Act): void => {
    const { order, head } = session.store.getState().state;
    switch (each.type) {
      case 'select': {
        const [top = 0, left = 0, bottom = 0, right = 0] = each.corners;
        const corners = [cell(top, left), cell(bottom, right)] as const;
        return selection.select(each.add ? addRange(selection.current, ...corners) : selectRange(...corners));
      }
      case 'run':
        return void session.run(COMMANDS[each.command] ?? addTask, undefined);
      case 'edit':
        return void session.run(editCells, { edits: [{ rowId: sheet.rowIds[each.row] ?? '', columnId: 'lead', text: each.text }] });
      case 'filter':
        return filter(new Set(order.filter((_, at) => at % each.every === 0)));
      case 'showAll':
        return filter(null);
      case 'toggleColumn': {
        const hidden = head.columns.some((column) => column.id === 'coordinate' && column.hidden === true);
        return void session.run(changeColumns, [{ columnId: 'coordinate', change: { hidden: !hidden } }]);
      }
      default:
        return void session[each.type]();
    }
  };

  test('the session names exactly the cells that the sheet shows as selected', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const grid = opened(14);
        for (const each of acts) {
          perform(grid, each);
          if (!grid.sheet.isEmpty) expect(toIds(grid.sheet, grid.selection.current)).toEqual(grid.ids());
        }
      }),
      { numRuns: 150 },
    );
  });
});
