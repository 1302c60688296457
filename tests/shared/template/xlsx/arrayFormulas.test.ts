import { describe, expect, it } from 'vitest';
import { mustKeepArraysWhole } from '#shared/template/xlsx/arrayFormulas.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';
import { splitSheet } from '#shared/template/xlsx/sheetXml.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { worksheet } from '../../../support/workbookOf.ts';

/** Rows 3 to 6 of a sheet with one array formula. */
const keeps =
  (area: string, rows: readonly TableRow[], type = 'array') =>
  (): void => {
    const sheet = splitSheet(worksheet({ rows: `<row r="4"><c r="H4"><f t="${type}" ref="${area}">A1:A9*2</f><v>1</v></c></row>` }));
    mustKeepArraysWhole(sheet, rows, createRowMap(3, 6, rows));
  };
const same: TableRow[] = [{ source: 3 }, { source: 4 }, { source: 5 }, { source: 6 }];
const inserted: TableRow[] = [{ source: 3 }, { source: 4 }, { model: 4 }, { source: 5 }, { source: 6 }];

describe('an array formula over several rows', () => {
  it.each<[string, () => void]>([
    ['a row is put into it', keeps('H4:H5', inserted)],
    ['a row of it is taken out', keeps('H4:H5', [{ source: 3 }, { source: 4 }, { source: 6 }])],
    ['a row of it is moved away', keeps('H4:H5', [{ source: 5 }, { source: 3 }, { source: 4 }, { source: 6 }])],
    ['one of its cells is written', keeps('H4:H5', same.with(2, { source: 5, set: { H: 1 } }))],
    ['a cell of a data table is written', keeps('G4:I5', same.with(2, { source: 5, set: { I: 1 } }), 'dataTable')],
    ['its edge stands in the table', keeps('H6:H9', [...same, { model: 6 }])],
  ])('refused where %s', (_why, act) => expect(act).toThrow('arrayFormula'));

  it.each<[string, () => void]>([
    ['a cell beside it is written', keeps('H4:H5', same.with(2, { source: 5, set: { G: 1 } }))],
    ['a row is put beside it', keeps('H4:H5', [...same, { model: 6 }])],
    ['it is moved as a whole', keeps('H4:H5', [{ source: 4 }, { source: 5 }, { source: 3 }, { source: 6 }])],
    ['it stands in one row', keeps('H4:K4', inserted)],
    ['it stands below the table', keeps('H8:H9', inserted)],
  ])('allowed where %s', (_why, act) => expect(act).not.toThrow());
});
