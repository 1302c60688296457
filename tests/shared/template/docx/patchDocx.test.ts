import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { outerElements } from '#shared/template/docx/elements.ts';
import { patchDocx } from '#shared/template/docx/patchDocx.ts';
import type { WordTableRow } from '#shared/template/docx/writeRow.ts';
import type { RawGrid } from '#shared/source/rawSource.ts';
import { packageFaults } from '../../../support/packageFaults.ts';
import { gridsOf, shownCells } from '../../read/document/shownTable.ts';
import { cell, paragraph, row, table, wordFile } from '../../read/document/wordFile.ts';
import { differingParts, fixture, partText } from '../../../support/packageText.ts';

const names = readdirSync(new URL('../../../fixtures/docx/', import.meta.url)).filter((name) => name.endsWith('.docx'));
/** The largest table of a document: the annex. */
function annexOf(bytes: Uint8Array): { index: number; grid: RawGrid } {
  const grids = gridsOf(readDocx(bytes));
  const grid = grids.toSorted((a, b) => b.rows.length - a.rows.length)[0]!;
  return { index: grids.indexOf(grid), grid };
}

/** The XML before and behind the table. */
function outsideOf(index: number, xml: string): [before: string, behind: string] {
  const span = outerElements(xml, 'w:tbl')[index]!;
  return [xml.slice(0, span.start), xml.slice(span.end)];
}

describe.each(names)('%s', (name) => {
  const template = fixture(`docx/${name}`);
  const { index, grid } = annexOf(template);
  const last = grid.rows.length;
  const faults = packageFaults(template);
  const sources = (from = 1, to = last): WordTableRow[] =>
    Array.from({ length: to - from + 1 }, (_, offset) => ({ source: from + offset }));
  const edited = (rows: readonly WordTableRow[]): Uint8Array => patchDocx(template, [{ table: index, firstRow: 1, lastRow: last, rows }]);
  const taskColumn = grid.rows.at(-1)!.cells.toSorted((a, b) => b.text.length - a.text.length)[0]!.column;

  it('comes back as it was where nothing is edited', () => expect(edited(sources())).toBe(template));

  it('an edited cell changes that cell and no other part', () => {
    const bytes = edited([...sources(1, last - 1), { source: last, set: { [taskColumn]: 'Nội dung <mới>\nđoạn hai' } }]);
    expect(differingParts(template, bytes)).toEqual(['word/document.xml']);
    expect(packageFaults(bytes)).toEqual(faults);
    const [was, is] = [template, bytes].map((each) => outsideOf(index, partText(each, 'word/document.xml')));
    expect(is).toEqual(was);
    const after = shownCells(gridsOf(readDocx(bytes))[index]!);
    const expected = shownCells(grid);
    expected[last - 1]![taskColumn - 1] = 'Nội dung <mới>\nđoạn hai';
    expect(after).toEqual(expected);
  });

  it('a new row has the look of its model and its own text', () => {
    const bytes = edited([...sources(), { model: last, set: { [taskColumn]: 'Nhiệm vụ mới' } }]);
    const after = shownCells(gridsOf(readDocx(bytes))[index]!);
    expect(after).toHaveLength(last + 1);
    expect(after.at(-1)![taskColumn - 1]).toBe('Nhiệm vụ mới');
    expect(after.slice(0, last)).toEqual(shownCells(grid));
    const xml = partText(bytes, 'word/document.xml');
    expect(packageFaults(bytes)).toEqual(faults);
    const ids = [...xml.matchAll(/w14:paraId="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('any choice and order of rows shows the text that those rows showed', () => {
    const numbered = /numPr|SEQ/.test(partText(template, 'word/document.xml'));
    const body = fc.shuffledSubarray(
      Array.from({ length: last - 1 }, (_, offset) => offset + 2),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(body, (kept) => {
        const after = shownCells(gridsOf(readDocx(edited([{ source: 1 }, ...kept.map((source) => ({ source }))])))[index]!);
        const before = shownCells(grid);
        const strip = (rows: string[][]): string[][] => (numbered ? rows.map((row) => row.slice(1)) : rows);
        expect(strip(after)).toEqual(strip([1, ...kept].map((row) => before[row - 1]!)));
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});

describe('a list that Word numbers through several cells', () => {
  const item = (text: string): string => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
  const list = wordFile(
    table(
      row(cell('đầu'), cell('đầu')),
      ...['a', 'b', 'c'].map((mark) => row(cell(mark), cell(item(`${mark} một`) + item(`${mark} hai`)))),
    ),
    { numbering },
  );
  const column = (bytes: Uint8Array): string[] => shownCells(gridsOf(readDocx(bytes))[0]!).map((cells) => cells[1]!);
  const written = (rows: readonly WordTableRow[]): Uint8Array => patchDocx(list, [{ table: 0, firstRow: 2, lastRow: 4, rows }]);

  it.each<[string, readonly WordTableRow[], readonly string[]]>([
    [
      'an edited line counts on',
      [{ source: 2, set: { 2: '1. khác\n2. a hai' } }, { source: 3 }, { source: 4 }],
      ['1. khác\n2. a hai', '3. b một\n4. b hai', '5. c một\n6. c hai'],
    ],
    [
      'the cells behind a line that went keep their numbers',
      [{ source: 2, set: { 2: '1. a một' } }, { source: 3 }, { source: 4 }],
      ['1. a một', '3. b một\n4. b hai', '5. c một\n6. c hai'],
    ],
    ['so do those behind a row that went', [{ source: 2 }, { source: 4 }], ['1. a một\n2. a hai', '5. c một\n6. c hai']],
    [
      'and those behind a text without numbers',
      [{ source: 2 }, { source: 3, set: { 2: 'b' } }, { source: 4 }],
      ['1. a một\n2. a hai', 'b', '5. c một\n6. c hai'],
    ],
  ])('%s', (_case, rows, expected) => expect(column(written(rows)).slice(1)).toEqual(expected));

  it('stays a list of Word where its numbers stay', () => {
    const bytes = written([{ source: 2, set: { 2: '1. khác\n2. a hai' } }, { source: 3 }, { source: 4 }]);
    expect(partText(bytes, 'word/document.xml').match(/<w:numId w:val="3"\/>/g)).toHaveLength(6);
  });
});

describe('refusals', () => {
  it('a table that is not there', () => {
    expect(() => patchDocx(fixture(`docx/${names[0]}`), [{ table: 99, firstRow: 1, lastRow: 1, rows: [{ source: 1 }] }])).toThrow(
      'noSheet',
    );
  });
});
