import { describe, expect, test } from 'vitest';
import { openState, toDocument } from '#shared/annex/state.ts';
import { joinRows, splitRow } from '#shared/commands/splitRows.ts';
import { apply } from '#shared/patch/apply.ts';
import { invert } from '#shared/patch/invert.ts';
import { annexOf } from '../../support/annexOf.ts';
import { countingIds } from '../../support/annexes.ts';

const annex = annexOf({
  rows: [
    ['#', 'I', 'Mục'],
    ['1', '- Việc một\n\n- Việc hai\nViệc ba', 'Sở A', '', 'Năm 2025'],
    ['2', 'Việc bốn', 'Sở A', 'Sở B', 'Năm 2026'],
    ['3', 'Việc năm', '', 'Sở B'],
  ],
});

const at = (rowIds: readonly string[], columnId = 'task') => ({
  rowIds,
  columnIds: [columnId],
  active: { rowId: rowIds[0] ?? '', columnId },
});

function texts(command: typeof splitRow | typeof joinRows, selection: ReturnType<typeof at>): string[][] | null {
  const state = openState(annex);
  const result = command.run({ state, selection, newId: countingIds() });
  if (!result) return null;
  apply(state, result.patch);
  const rows = toDocument(state).rows.map((row) => annex.columns.map((column) => row.cells[column.id] ?? ''));
  apply(state, invert(result.patch));
  expect(toDocument(state)).toEqual(annex);
  return rows;
}

describe('a task with several lines', () => {
  test('becomes a task for each line, with new numbers', () => {
    expect(texts(splitRow, at(['r2']))?.slice(1)).toEqual([
      ['1', '- Việc một', 'Sở A', '', 'Năm 2025'],
      ['2', '- Việc hai', 'Sở A', '', 'Năm 2025'],
      ['3', 'Việc ba', 'Sở A', '', 'Năm 2025'],
      ['4', 'Việc bốn', 'Sở A', 'Sở B', 'Năm 2026'],
      ['5', 'Việc năm', '', 'Sở B', ''],
    ]);
  });

  test.each([
    ['one line', at(['r3'])],
    ['a section', at(['r1'])],
    ['another cell of one line', at(['r2'], 'lead')],
  ])('%s is left alone', (_title, selection) => {
    expect(texts(splitRow, selection)).toBeNull();
  });
});

describe('neighbouring tasks', () => {
  test('become one, with different texts on separate lines', () => {
    expect(texts(joinRows, at(['r3', 'r4']))?.slice(2)).toEqual([['2', 'Việc bốn\nViệc năm', 'Sở A', 'Sở B', 'Năm 2026']]);
  });

  test.each([
    ['one row', at(['r3'])],
    ['with a section', at(['r1', 'r2'])],
    ['apart', at(['r2', 'r4'])],
  ])('%s: nothing to join', (_title, selection) => {
    expect(texts(joinRows, selection)).toBeNull();
  });
});
