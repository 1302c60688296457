import { describe, expect, it } from 'vitest';
import { patchSheet } from '#shared/template/xlsx/patchSheet.ts';
import { openSharedStrings } from '#shared/template/xlsx/sharedStrings.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { worksheet } from '../../../support/workbookOf.ts';

const ROWS = [
  '<row r="2" ht="33" customHeight="1"><c r="A2" s="1" t="s"><v>0</v></c></row>',
  '<row r="3" spans="1:4" s="9" customFormat="1"><c r="A3" s="2"><v>1</v></c><c r="B3" s="3" t="s"><v>1</v></c><c r="D3" s="5"><f>A3*2</f><v>2</v></c></row>',
  '<row r="4" hidden="1" outlineLevel="1" ht="20"><c r="A4" s="2"><f>A3+1</f><v>2</v></c><c r="B4" s="3" t="s"><v>2</v></c></row>',
  '<row r="5"/>',
  '<row r="9"><c r="A9"><v>7</v></c></row>',
];
const XML = worksheet({ before: '<cols><col min="3" max="3" width="9" style="8"/></cols>', rows: ROWS.join('') });

/** The rows after the table of rows 3 to 5 became `rows`. */
function written(rows: readonly TableRow[], xml = XML, prefix = ''): string[] {
  const strings = openSharedStrings('<sst><si/><si/><si/></sst>');
  const patched = patchSheet(xml, { sheet: 'PL', firstRow: 3, lastRow: 5, rows }, { strings, fonts: null }, () => undefined);
  return [...patched.xml.matchAll(new RegExp(`<${prefix}row\\b[^>]*?(?:/>|>.*?</${prefix}row>)`, 'g'))].map(([row]) => row);
}
const same: TableRow[] = [{ source: 3 }, { source: 4 }, { source: 5 }];

describe('rows that stay', () => {
  it('keep their characters', () => expect(written(same)).toEqual(ROWS));

  it('only change their addresses when they move', () => {
    const rows = written([{ source: 3 }, { model: 5 }, { source: 4 }, { source: 5 }]);
    expect(rows[1]).toBe(ROWS[1]);
    expect(rows[3]).toBe(
      '<row r="5" hidden="1" outlineLevel="1" ht="20"><c r="A5" s="2"><f>A3+1</f><v>2</v></c><c r="B5" s="3" t="s"><v>2</v></c></row>',
    );
    expect(rows.slice(4)).toEqual(['<row r="6"/>', '<row r="10"><c r="A10"><v>7</v></c></row>']);
  });

  it('that are not in the file come only with something to say', () => {
    const gap = worksheet({ rows: '<row r="3"/><row r="5"/>' });
    expect(written(same, gap)).toEqual(['<row r="3"/>', '<row r="5"/>']);
    expect(written(same.with(1, { source: 4, set: { A: 5 } }), gap)[1]).toBe('<row r="4"><c r="A4"><v>5</v></c></row>');
  });
});

describe('cells that are set', () => {
  it.each<[string, TableRow, string]>([
    ['keep their style', { source: 3, set: { B: 'mới' } }, '<c r="B3" s="3" t="s"><v>3</v></c>'],
    ['lose their type and formula', { source: 3, set: { D: 5 } }, '<c r="D3" s="5"><v>5</v></c>'],
    ['are emptied', { source: 3, set: { B: null } }, '<c r="B3" s="3"/>'],
    ['take the style of their row where they were not there', { source: 3, set: { C: 5 } }, '<c r="C3" s="9"><v>5</v></c>'],
  ])('%s', (_what, row, cell) => expect(written([row, ...same.slice(1)])[1]).toContain(cell));

  it('take the style of their column where neither they nor a style of the row are there', () => {
    const rows = written([{ source: 3 }, { source: 4 }, { source: 5, set: { C: 5, B: 'x' } }]);
    expect(rows[3]).toBe('<row r="5"><c r="B5" t="s"><v>3</v></c><c r="C5" s="8"><v>5</v></c></row>');
  });

  it('come with the height that their text needs', () =>
    expect(written([{ source: 3 }, { source: 4, height: 47.25 }, { source: 5 }])[2]).toContain(
      'outlineLevel="1" ht="47.25" customHeight="1">',
    ));
});

describe('new rows', () => {
  it('take style, height and formulas of their model, not its values', () => {
    const rows = written([{ source: 3 }, { model: 3, set: { B: 'mới' } }, { source: 4 }, { source: 5 }]);
    expect(rows[2]).toBe(
      '<row r="4" spans="1:4" s="9" customFormat="1"><c r="A4" s="2"/><c r="B4" s="3" t="s"><v>3</v></c><c r="D4" s="5"><f>A4*2</f></c></row>',
    );
  });

  it('are seen even where their model is hidden, and stay in its group', () =>
    expect(written([{ source: 3 }, { source: 4 }, { model: 4 }, { source: 5 }])[3]).toBe(
      '<row r="5" outlineLevel="1" ht="20"><c r="A5" s="2"><f>A4+1</f></c><c r="B5" s="3"/></row>',
    ));

  it('of a model that is not in the file have no style', () =>
    expect(written([{ source: 3 }, { model: 7, set: { A: 1 } }])[2]).toBe('<row r="4"><c r="A4"><v>1</v></c></row>'));
});

describe('formulas that number rows', () => {
  it.each<[string, TableRow[], string]>([
    [
      'stay where they count right',
      [
        { source: 3, counted: { A: 1 } },
        { source: 4, counted: { A: 2 } },
      ],
      '<c r="A4" s="2"><f>A3+1</f><v>2</v></c>',
    ],
    [
      'give way where they do not',
      [
        { source: 3, counted: { A: 1 } },
        { source: 4, counted: { A: 5 } },
      ],
      '<c r="A4" s="2"><v>5</v></c>',
    ],
  ])('%s', (_what, rows, cell) => expect(written(rows)[2]).toContain(cell));
});

describe('odd ways of writing rows', () => {
  const bare = worksheet({
    rows: '<row><c t="s"><v>0</v></c></row><row/><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row/><row><c><v>9</v></c></row>',
  });

  it('without addresses: untouched rows keep none, written ones get them', () => {
    const rows = written([{ source: 3, set: { B: 5 } }, { source: 4 }, { source: 5 }], bare);
    expect(rows[2]).toBe('<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>5</v></c></row>');
    expect(rows[3]).toBe('<row><c><v>3</v></c></row>');
  });

  it('without addresses: what moves says where it stands', () => {
    const rows = written([{ source: 3 }, { model: 4 }, { source: 4 }, { source: 5 }], bare);
    expect(rows.slice(2)).toEqual([
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      '<row r="4"><c r="A4"/></row>',
      '<row r="5"><c><v>3</v></c></row>',
      '<row r="6"/>',
      '<row r="7"><c><v>9</v></c></row>',
    ]);
  });

  it('prefixed', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="A3" s="1"><x:f>B3</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(written([{ model: 3, set: { B: 'x' } }, { source: 3 }, { source: 4 }], xml, 'x:')).toEqual([
      '<x:row r="3"><x:c r="A3" s="1"><x:f>B3</x:f></x:c><x:c r="B3" t="s"><x:v>3</x:v></x:c></x:row>',
      '<x:row r="4"><x:c r="A4" s="1"><x:f>B4</x:f><x:v>1</x:v></x:c></x:row>',
    ]);
  });

  it('rows formatted down to the last one fall off the end', () => {
    const full = worksheet({ rows: '<row r="3"><c r="A3"/></row><row r="1048576" ht="9"/>' });
    expect(written([{ source: 3 }, { model: 3 }, { source: 4 }, { source: 5 }], full)).toHaveLength(2);
  });
});
