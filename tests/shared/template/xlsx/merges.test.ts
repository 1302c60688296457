import { describe, expect, it } from 'vitest';
import { carriedText, moveMerges, recounted, type Cuts } from '#shared/template/xlsx/merges.ts';
import { createRowMap, type PlacedRow } from '#shared/template/xlsx/rowMap.ts';
import { splitSheet } from '#shared/template/xlsx/sheetXml.ts';
import { worksheet } from '../../../support/workbookOf.ts';

const source = (...list: readonly number[]): PlacedRow[] => list.map((row) => ({ source: row }));
const NO_CUTS: Cuts = new Map();

function moved(
  refs: readonly string[],
  rows: readonly PlacedRow[],
  cuts = NO_CUTS,
  prefix = '',
): { refs: string; splits: string[]; tail: string } {
  const items = refs.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('');
  const tail = `</${prefix}sheetData><${prefix}mergeCells count="${refs.length}">${items}</${prefix}mergeCells>`;
  const splits: string[] = [];
  const after = moveMerges(prefix, tail, createRowMap(12, 16, rows), cuts, (area, pieces) => splits.push(`${area}: ${pieces}`));
  return { refs: [...after.matchAll(/ref="([^"]*)"/g)].map((match) => match[1]).join(' '), splits, tail: after };
}

const SAME = source(12, 13, 14, 15, 16);
const INSERTED: PlacedRow[] = [...source(12, 13), { model: 13 }, { model: 15 }, ...source(14, 15, 16)];

describe('merges after rows moved', () => {
  it.each([
    ['above stays', ['A8:A9'], INSERTED, 'A8:A9'],
    ['below shifts', ['B20:I20'], INSERTED, 'B22:I22'],
    ['across follows its row', ['B14:I14'], INSERTED, 'B16:I16'],
    ['across goes to the rows cloned from it', ['B15:I15'], INSERTED, 'B17:I17 B15:I15'],
    ['down grows with rows cloned inside it', ['D12:D13'], INSERTED, 'D12:D14'],
    ['down shrinks to two rows', ['D12:D14'], source(12, 14, 15, 16), 'D12:D13'],
    ['down shrinks to nothing', ['D12:D13'], source(12, 14, 15, 16), ''],
    ['gone with its rows', ['D12:D13'], source(14, 15, 16), ''],
    ['single cell stays one', ['B13:B13'], source(12, 14, 13), 'B14:B14'],
    ['single cell without a second corner', ['B13'], source(12, 14, 13), 'B14'],
    ['odd reference is left alone', ['B:B'], INSERTED, 'B:B'],
    ['over the edge of the table', ['A10:A13'], INSERTED, 'A10:A14'],
  ] as const)('%s', (_why, refs, rows, after) => expect(moved(refs, rows).refs).toBe(after));

  it('is split where its rows were moved apart, and tells', () => {
    expect(moved(['D12:D14'], source(12, 15, 13, 14, 16))).toMatchObject({ refs: 'D14:D15', splits: ['D12:D14: D12 D14:D15'] });
    expect(moved(['D12:E14'], source(12, 15, 13, 14, 16))).toMatchObject({ refs: 'D12:E12 D14:E15' });
  });

  it.each([
    ['ends above a row that differs', ['D12:D14'], new Map([[14, [4]]]), 'D12:D13'],
    ['falls in two', ['D12:D15'], new Map([[14, [4]]]), 'D12:D13 D14:D15'],
    ['ends left of a column that goes free', ['D13:F13'], new Map([[13, [5]]]), ''],
    ['gets narrower', ['D13:F13'], new Map([[13, [6]]]), 'D13:E13'],
    ['is not touched by a cut in another row', ['D12:D13'], new Map([[15, [4]]]), 'D12:D13'],
  ] as const)('a cut one %s', (_why, refs, cuts, after) => expect(moved(refs, SAME, cuts).refs).toBe(after));

  it('the list says how many it has, or is gone', () => {
    expect(moved(['B14:I14', 'D12:D13'], source(12, 13, 15)).tail).toContain('<mergeCells count="1">');
    expect(moved(['D12:D13'], source(14, 15)).tail).toBe('</sheetData>');
    expect(moved(['B20:I20'], INSERTED, NO_CUTS, 'x:').tail).toBe(
      '</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B22:I22"/></x:mergeCells>',
    );
    expect(recounted('', '<list><item/><item/></list>', 'list', 'item')).toBe('<list><item/><item/></list>');
  });
});

describe('the text of a merge', () => {
  const sheet = splitSheet(
    worksheet({
      rows: [12, 13, 14].map((row) => `<row r="${row}"><c r="D${row}" s="3">${row === 12 ? '<v>7</v>' : ''}</c></row>`).join(''),
      after: '<mergeCells count="1"><mergeCell ref="D12:D14"/></mergeCells>',
    }),
  );
  const carried = (rows: readonly PlacedRow[]): unknown[] =>
    [...carriedText(sheet, createRowMap(12, 14, rows))].map(([row, cells]) => [
      row,
      [...cells].map(([column, cell]) => [column, cell?.inner ?? null]),
    ]);

  it.each([
    ['stays while its first row does', source(12, 14), []],
    ['goes to the row that is first now', source(13, 14), [[12, [[4, '<v>7</v>']]]]],
    ['goes to each piece', [{ source: 12 }, { model: 99 }, { source: 13 }, { source: 14 }] as PlacedRow[], [[14, [[4, '<v>7</v>']]]]],
    [
      'is taken out of a row that is no longer the first',
      source(13, 12, 14),
      [
        [12, [[4, '<v>7</v>']]],
        [13, [[4, null]]],
      ],
    ],
    [
      'is told to the rows of a new piece',
      [{ source: 13 }, { model: 99 }, { source: 12 }, { source: 14 }] as PlacedRow[],
      [[12, [[4, '<v>7</v>']]]],
    ],
  ])('%s', (_why, rows, expected) => expect(carried(rows)).toEqual(expected));
});
