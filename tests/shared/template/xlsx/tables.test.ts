import { describe, expect, it } from 'vitest';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap, type PlacedRow } from '#shared/template/xlsx/rowMap.ts';
import { moveControl, movePivotTable, moveTable } from '#shared/template/xlsx/tables.ts';

const moved = (xml: string, rows: readonly PlacedRow[]): string => {
  const map = createRowMap(3, 5, rows);
  return moveTable(xml, map, createMoveFormula(map, 'PL'), 'PL');
};
const INSERTED: PlacedRow[] = [{ source: 3 }, { model: 3 }, { source: 4 }, { source: 5 }];
const APPENDED: PlacedRow[] = [{ source: 3 }, { source: 4 }, { source: 5 }, { model: 5 }];
const ONE_LEFT: PlacedRow[] = [{ source: 4 }];

const table = (ref: string, inner = '', more = ''): string =>
  `<table id="1" displayName="TongHop" ref="${ref}"${more}>${inner}<tableColumns count="1"><tableColumn id="1" name="STT"/></tableColumns></table>`;

describe('list objects', () => {
  it.each([
    ['grow with rows inside', INSERTED, table('A2:C5'), table('A2:C6')],
    ['grow with rows cloned from the last', APPENDED, table('A2:C5'), table('A2:C6')],
    ['shrink', ONE_LEFT, table('A2:C5'), table('A2:C3')],
    [
      'keep a totals row that is no row of the annex',
      INSERTED,
      table('A2:C6', '<autoFilter ref="A2:C5"/>', ' totalsRowCount="1"'),
      table('A2:C7', '<autoFilter ref="A2:C6"/>', ' totalsRowCount="1"'),
    ],
    [
      'take their order along',
      INSERTED,
      table('A2:C5', '<sortState ref="A3:C5"><sortCondition ref="B3:B5"/></sortState>'),
      table('A2:C6', '<sortState ref="A3:C6"><sortCondition ref="B3:B6"/></sortState>'),
    ],
    ['below the rows shift', INSERTED, table('A20:C25'), table('A21:C26')],
    [
      'have formulas of columns and totals',
      INSERTED,
      '<table ref="A2:C5"><calculatedColumnFormula>COUNTIF(PL!$D$3:$D$5,B3)</calculatedColumnFormula><totalsRowFormula>SUM(TongHop[Số])</totalsRowFormula></table>',
      '<table ref="A2:C6"><calculatedColumnFormula>COUNTIF(PL!$D$3:$D$6,B3)</calculatedColumnFormula><totalsRowFormula>SUM(TongHop[Số])</totalsRowFormula></table>',
    ],
  ] as const)('%s', (_what, rows, before, after) => expect(moved(before, rows)).toBe(after));

  it.each([
    ['left without a row', table('A3:C5'), [{ source: 3 }]],
    ['left without a row above its totals', table('A3:C5', '', ' totalsRowCount="1"'), [{ source: 3 }, { source: 5 }]],
    ['left without its header', table('A3:C5'), ONE_LEFT],
    ['without header, left without a row', table('A3:C3', '', ' headerRowCount="0"'), ONE_LEFT],
  ])('%s: nothing is written', (_what, before, rows) => expect(() => moved(before, rows as PlacedRow[])).toThrow('tableEmptied'));

  it('without a header row may lose its first row', () =>
    expect(moved(table('A3:C5', '', ' headerRowCount="0"'), ONE_LEFT)).toBe(table('A3:C3', '', ' headerRowCount="0"')));
});

describe('pivot tables and controls', () => {
  const map = createRowMap(3, 5, INSERTED);
  it('a pivot table stands where its rows go', () =>
    expect(movePivotTable('<pivotTableDefinition><location ref="A20:C25" firstHeaderRow="1"/></pivotTableDefinition>', map)).toBe(
      '<pivotTableDefinition><location ref="A21:C26" firstHeaderRow="1"/></pivotTableDefinition>',
    ));
  it.each([
    ['PL', '<formControlPr fmlaLink="$H$20" fmlaRange="PL!$A$3:$A$5"/>', '<formControlPr fmlaLink="$H$21" fmlaRange="PL!$A$3:$A$6"/>'],
    [null, '<formControlPr fmlaLink="$H$20" fmlaRange="PL!$A$3:$A$5"/>', '<formControlPr fmlaLink="$H$20" fmlaRange="PL!$A$3:$A$6"/>'],
  ])('a control on sheet %s', (own, before, after) => expect(moveControl(before, createMoveFormula(map, 'PL'), own)).toBe(after));
});
