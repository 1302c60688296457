import { describe, expect, test } from 'vitest';
import { editCells } from '#shared/commands/editCells.ts';
import { deleteRows } from '#shared/commands/deleteRows.ts';
import { createFindSession, type FindOptions, type FoundCount } from '../../../../renderer/grid/find/findSession.ts';
import { compileSearch } from '../../../../renderer/grid/find/search.ts';
import type { RangeLayer } from '../../../../renderer/grid/range/rangeLayer.ts';
import { selectCell, type SheetSelection } from '../../../../renderer/grid/range/selection.ts';
import { createSheet } from '../../../../renderer/grid/sheet.ts';
import { createSession } from '../../../../renderer/state/session.ts';
import { annexOf } from '../../../support/annexOf.ts';
import { countingIds, selecting } from '../../../support/annexes.ts';

const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân tỉnh', ''];
const optionsFor = (text: string, more: Partial<FindOptions> = {}): FindOptions => ({
  text,
  matchMarks: false,
  matchCase: false,
  wholeCell: false,
  inSelection: false,
  ...more,
});

/** A find session over a real sheet; only drawing is left out. */
function opened(count: number) {
  const rows = Array.from({ length: count }, (_, index) => [String(index + 1), `Việc ${index}`, UNITS[index % UNITS.length] ?? '']);
  const session = createSession(annexOf({ rows, head: { numbering: 'asIs' } }), countingIds());
  const sheet = createSheet(session);
  let selection: SheetSelection = selectCell({ row: 0, column: 0 });
  const layer = {
    session,
    sheet,
    get selection() {
      return selection;
    },
    target: () => selection.active,
    select: (next: SheetSelection) => void (selection = next),
    write: (edits: readonly { row: number; column: number; text: string }[]) =>
      session.run(editCells, {
        edits: edits.map(({ row, column, text }) => ({
          rowId: sheet.rowIds[row] ?? '',
          columnId: sheet.columns[column]?.id ?? '',
          text,
        })),
      }),
  } as unknown as RangeLayer;
  const counts: FoundCount[] = [];
  const find = createFindSession(layer);
  find.onFound((found) => void counts.push(found));
  /** Result of searching every cell separately. */
  const expected = (options: FindOptions): number => {
    let found = 0;
    for (let row = 0; row < sheet.size.rows; row += 1)
      for (let column = 0; column < sheet.size.columns; column += 1)
        if (compileSearch(options)?.found(sheet.text({ row, column }))) found += 1;
    return found;
  };
  const countOf = async (options: FindOptions): Promise<number> => {
    find.search(options);
    await expect.poll(() => counts.at(-1)?.complete).toBe(true);
    return counts.at(-1)?.count ?? -1;
  };
  return { session, sheet, find, counts, expected, countOf, active: () => selection.active };
}

describe('a search', () => {
  test.each([
    optionsFor('so'),
    optionsFor('Sở', { matchMarks: true }),
    optionsFor('sở', { matchMarks: true, matchCase: true }),
    optionsFor('viec 12', { wholeCell: true }),
    optionsFor('khong co'),
  ])(
    '$text, marks $matchMarks, case $matchCase, entire cell $wholeCell: finds what searching each cell finds, also after changes',
    async (options) => {
      const { session, sheet, countOf, expected } = opened(60);
      expect(await countOf(options)).toBe(expected(options));
      session.run(editCells, { edits: [{ rowId: 'r3', columnId: 'lead', text: 'Sở Sở' }] });
      expect(await countOf(options)).toBe(expected(options));
      session.select(selecting('r2'));
      session.run(deleteRows, undefined);
      sheet.refresh();
      expect(await countOf(options)).toBe(expected(options));
    },
  );

  test('selects the next and the previous match and continues at the other end', async () => {
    const { find, active } = opened(8);
    const options = optionsFor('noi vu');
    expect([await find.go(options, true), active()]).toEqual([1, { row: 1, column: 2 }]);
    expect([await find.go(options, true), active()]).toEqual([2, { row: 5, column: 2 }]);
    expect([await find.go(options, true), active()]).toEqual([1, { row: 1, column: 2 }]);
    expect([await find.go(options, false), active()]).toEqual([2, { row: 5, column: 2 }]);
    expect([await find.go(optionsFor('khong co'), true), active()]).toEqual([0, { row: 5, column: 2 }]);
  });

  test('replacing all is one step, and the count is updated', async () => {
    const { session, sheet, find, counts, countOf } = opened(8);
    expect(await countOf(optionsFor('so'))).toBe(4);
    expect(find.replaceAll(optionsFor('so'), 'Ban')).toBe(4);
    expect(sheet.text({ row: 0, column: 2 })).toBe('Ban Y tế');
    expect(counts.at(-1)).toEqual({ count: 0, complete: true });
    session.undo();
    expect(sheet.text({ row: 0, column: 2 })).toBe('Sở Y tế');
  });
});

describe('a long annex', () => {
  test('is counted in turns, and a new search cancels the previous one', async () => {
    const { find, counts, countOf, expected } = opened(40_000);
    const first = optionsFor('so');
    find.search(first);
    expect(counts.at(-1)?.complete).toBe(false);
    const left = find.go(first, true);
    const second = optionsFor('noi vu');
    expect(await countOf(second)).toBe(expected(second));
    expect(await left).toBe(0);
    const partial = counts.filter(({ complete }) => !complete).map(({ count }) => count);
    expect(partial.length).toBeGreaterThan(1);
    find.search(null);
    expect(counts.at(-1)).toEqual({ count: 0, complete: true });
  });
});
