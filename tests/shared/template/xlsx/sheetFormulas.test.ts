import { describe, expect, it } from 'vitest';
import { formulaCells } from '#shared/template/xlsx/formulaCells.ts';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';
import { createSheetFormulas } from '#shared/template/xlsx/sheetFormulas.ts';
import { cellsOf, splitSheet } from '#shared/template/xlsx/sheetXml.ts';
import { worksheet } from '../../../support/workbookOf.ts';

const sheet = splitSheet(
  worksheet({
    rows:
      '<row r="3"><c r="I3"><f t="shared" ref="I3:I5" si="0">G3-$H$9</f><v>1</v></c><c r="J3"><f>SUM(H3:H5)</f></c></row>' +
      '<row r="4"><c r="I4"><f t="shared" si="0"/><v>2</v></c><c r="J4"><f t="array" ref="J4">SUM(H3*2)</f></c></row>' +
      '<row r="5"><c r="I5"><f t="shared" si="0"/><v>3</v></c><c r="J5"><f t="dataTable" ref="J5" dt2D="0" dtr="0" r1="H9"/></c></row>' +
      '<row r="9"><c r="H9"><v>1</v></c></row>',
  }),
);
const inner = (row: number, column: number): string =>
  cellsOf('', sheet.byNumber.get(row)!).find((cell) => cell.column === column)?.inner ?? '';
const [I, J] = [9, 10];

describe('the formulas of a sheet', () => {
  it('are given with shared ones written out', () =>
    expect(formulaCells(sheet).map(({ row, column, formula, type, area }) => [row, column, formula, type, area])).toEqual([
      [3, I, 'G3-$H$9', 'shared', 'I3:I5'],
      [3, J, 'SUM(H3:H5)', undefined, undefined],
      [4, I, 'G4-$H$9', 'shared', undefined],
      [4, J, 'SUM(H3*2)', 'array', 'J4'],
      [5, I, 'G5-$H$9', 'shared', undefined],
      [5, J, '', 'dataTable', 'J5'],
    ]));
});

/** A row is put behind row 3. */
const map = createRowMap(3, 5, [{ source: 3 }, { model: 3 }, { source: 4 }, { source: 5 }]);
const formulas = createSheetFormulas(sheet, 'PL', map, createMoveFormula(map, 'PL'), true);

describe('formulas of rows that moved', () => {
  it.each([
    ['the master of a shared formula', 3, I, '<f>G3-$H$10</f><v>1</v>'],
    ['a follower', 4, I, '<f>G5-$H$10</f><v>2</v>'],
    ['a sum', 3, J, '<f>SUM(H3:H6)</f>'],
    ['an array formula of one cell', 4, J, '<f t="array" ref="J5">SUM(H3*2)</f>'],
    ['a data table', 5, J, '<f t="dataTable" ref="J6" dt2D="0" dtr="0" r1="H10"/>'],
    ['no formula', 9, 8, '<v>1</v>'],
  ])('%s', (_what, row, column, after) => expect(formulas.moved(inner(row, column), row, column)).toBe(after));

  it.each([
    ['the master', 3, I, 'G4-$H$10'],
    ['a follower', 4, I, 'G4-$H$10'],
    ['a sum over the rows', 3, J, 'SUM(H4:H6)'],
    ['an array formula', 4, J, null],
    ['a data table', 5, J, null],
    ['no formula', 9, 8, null],
  ])('%s cloned into the new row', (_what, row, column, after) =>
    expect(formulas.cloned(inner(row, column), column, { from: row, to: 4 })).toBe(after),
  );

  it('keep their characters where no row moved', () => {
    const still = createRowMap(3, 5, [{ source: 3 }, { source: 4 }, { source: 5 }]);
    const same = createSheetFormulas(sheet, 'PL', still, createMoveFormula(still, 'PL'), false);
    for (const [row, column] of [
      [3, I],
      [4, I],
      [3, J],
      [5, J],
    ] as const)
      expect(same.moved(inner(row, column), row, column)).toBe(inner(row, column));
  });
});
