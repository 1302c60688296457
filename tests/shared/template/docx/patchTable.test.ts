// Tables as Word writes them with rows edited, added, taken out and moved: nothing is left half-open and nothing stands twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '#shared/opc/readXml.ts';
import { patchDocx } from '#shared/template/docx/patchDocx.ts';
import { patchTable } from '#shared/template/docx/patchTable.ts';
import { templateStyles } from '#shared/template/docx/templateStyles.ts';
import type { WordTableRow } from '#shared/template/docx/writeRow.ts';
import { partText } from '../../../support/packageText.ts';
import { gridsOf, shownCells } from '../../read/document/shownTable.ts';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { cell, row, table, wordFile } from '../../read/document/wordFile.ts';

const styles = templateStyles(undefined);
const patched = (xml: string, rows: readonly WordTableRow[], firstRow = 1, lastRow = 3): string =>
  patchTable(xml, { firstRow, lastRow, rows }, styles);
const start = (id: number): string => `<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/>`;
const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const text = (shown: string): string => `<w:r><w:t xml:space="preserve">${shown}</w:t></w:r>`;

describe('bookmarks and comments over several rows', () => {
  const three = table(
    row(cell(p(`${start(1)}${text('a')}`))),
    row(cell(p(`${start(2)}${text('b')}${end(2)}`))),
    row(cell(p(`${text('c')}${end(1)}`))),
  );
  const marks = (xml: string): string[] => xml.match(/bookmark(?:Start|End) w:id="\d+"/g) ?? [];

  it.each<[string, readonly WordTableRow[], readonly string[]]>([
    ['a start whose row went stands before the rows', [{ source: 2 }, { source: 3 }], ['Start 1', 'Start 2', 'End 2', 'End 1']],
    ['an end whose row went stands behind them', [{ source: 1 }, { source: 2 }], ['Start 1', 'Start 2', 'End 2', 'End 1']],
    ['a pair that went as a whole stays away', [{ source: 1 }, { source: 3 }], ['Start 1', 'End 1']],
    ['a copy of a row has none', [{ source: 1 }, { source: 2 }, { model: 2 }, { source: 3 }], ['Start 1', 'Start 2', 'End 2', 'End 1']],
  ])('%s', (_case, rows, expected) =>
    expect(marks(patched(three, rows)).map((mark) => mark.replace(/bookmark(\w+) w:id="(\d+)"/, '$1 $2'))).toEqual(expected),
  );

  it('an end that belongs to a start before the table stays in it', () => {
    const two = table(row(cell(p(`${text('a')}${end(7)}`))), row(cell('b')));
    expect(marks(patched(two, [{ source: 2 }], 1, 2))).toEqual(['bookmarkEnd w:id="7"']);
  });

  it('marks between rows stay', () => {
    const xml = table(row(cell('a')), start(3) + row(cell('b')) + end(3), row(cell('c')));
    for (const rows of [
      [1, 3],
      [2, 1, 3],
    ])
      expect(
        marks(
          patched(
            xml,
            rows.map((source) => ({ source })),
          ),
        ),
      ).toEqual(['bookmarkStart w:id="3"', 'bookmarkEnd w:id="3"']);
  });
});

describe('a row modelled on one with tracked changes', () => {
  it.each<[string, string]>([
    ['cells added and deleted', cell('a', '<w:cellIns w:id="1"/>') + cell('b', '<w:cellDel w:id="2"/>')],
    ['earlier properties', cell('a', '<w:tcPrChange w:id="3"><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>')],
    [
      'a numbered paragraph added',
      cell(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:ins w:id="4"/></w:rPr></w:pPr></w:p>`),
    ],
  ])('has none of its own: %s', (_case, cells) => {
    const written = patched(table(row(cells)), [{ source: 1 }, { model: 1, set: { 1: 'mới' } }], 1, 1);
    const ids = (xml: string): number => xml.match(/w:id="/g)?.length ?? 0;
    expect(ids(written)).toBe(ids(cells));
  });
});

describe('content controls', () => {
  const control = (inside: string, properties = ''): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

  it('around a cell stays and no longer shows its prompt or fetches its text', () => {
    const xml = table(
      row(cell('a'), control(cell('Chọn…'), '<w:alias w:val="Đơn vị"/><w:showingPlcHdr/><w:dataBinding w:xpath="x"/><w:text/>')),
    );
    const written = patched(xml, [{ source: 1, set: { 2: 'Sở Y tế' } }], 1, 1);
    expect(written).toContain('<w:sdtPr><w:alias w:val="Đơn vị"/><w:text/></w:sdtPr>');
    expect(written).toContain('Sở Y tế');
  });

  it('around another cell of the row is left alone', () => {
    const prompt = control(cell('Chọn…'), '<w:showingPlcHdr/>');
    expect(patched(table(row(cell('a'), prompt)), [{ source: 1, set: { 1: 'b' } }], 1, 1)).toContain(prompt);
  });

  it('around several rows gives way where rows are taken out, with nothing torn', () => {
    const xml = table(row(cell('đầu')), control(row(cell('a')) + control(row(cell('b')))), row(cell('c')));
    const written = patched(xml, [{ source: 1 }, { source: 3 }, { source: 4 }], 1, 4);
    expect(written).toBe(table(row(cell('đầu')), control(row(cell('b'))), row(cell('c'))));
  });

  it('around just the rows that are written stays', () => {
    const xml = table(row(cell('đầu')), control(row(cell('a')) + row(cell('b'))));
    expect(patched(xml, [{ source: 3 }], 2, 3)).toBe(table(row(cell('đầu')), control(row(cell('b')))));
  });
});

describe('vertical merges', () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const merged = (last = '<w:vMerge/>'): string =>
    table(row(cell('1'), cell('Sở A', restart)), row(cell('2'), cell('', '<w:vMerge/>')), row(cell('3'), cell('', last)));
  const shown = (xml: string): string[][] => shownCells(gridsOf(readDocx(wordFile(xml)))[0]!);

  it.each<[string, string, readonly WordTableRow[], readonly (readonly string[])[]]>([
    [
      'a row added within joins it',
      merged(),
      [{ source: 1 }, { model: 2, set: { 1: 'mới' } }, { source: 2 }, { source: 3 }],
      [
        ['1', 'Sở A'],
        ['mới', 'Sở A'],
        ['2', 'Sở A'],
        ['3', 'Sở A'],
      ],
    ],
    [
      'a row added behind it does not',
      merged(),
      [{ source: 1 }, { source: 2 }, { source: 3 }, { model: 3, set: { 1: 'mới', 2: 'Sở B' } }],
      [
        ['1', 'Sở A'],
        ['2', 'Sở A'],
        ['3', 'Sở A'],
        ['mới', 'Sở B'],
      ],
    ],
    [
      'its text stays when its first row goes',
      merged(),
      [{ source: 2 }, { source: 3 }],
      [
        ['2', 'Sở A'],
        ['3', 'Sở A'],
      ],
    ],
    [
      'pieces torn apart say the same',
      merged(''),
      [{ source: 2 }, { source: 3 }, { source: 1 }],
      [
        ['2', 'Sở A'],
        ['3', ''],
        ['1', 'Sở A'],
      ],
    ],
    [
      'a row that leaves it has its own text',
      merged(),
      [{ source: 1 }, { source: 2, apart: [2], set: { 2: 'Sở B' } }, { source: 3, apart: [2], set: { 2: 'Sở A' } }],
      [
        ['1', 'Sở A'],
        ['2', 'Sở B'],
        ['3', 'Sở A'],
      ],
    ],
  ])('%s', (_case, xml, rows, expected) => {
    const before = shown(xml)[0]!.length;
    const after = shown(patched(xml, rows));
    expect(before).toBe(2);
    expect(after.map((cells) => cells.map((each) => each ?? ''))).toEqual(expected);
  });
});

describe('cells that a row had not', () => {
  const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
  const shown = (xml: string): string[][] => shownCells(gridsOf(readDocx(wordFile(xml)))[0]!);

  it('are cut from a cell over several columns, each with its own text, notes in the first only', () => {
    const xml = table(row(cell(p(`${text('cả hai')}${note}`), '<w:gridSpan w:val="2"/>')));
    const written = patched(xml, [{ source: 1, apart: [2], set: { 1: 'một', 2: 'hai' } }], 1, 1);
    expect(shown(written)).toEqual([['một', 'hai']]);
    expect(written.match(/footnoteReference/g)).toHaveLength(1);
  });

  it('are added where the row ended early, in the look of its last cell and without its notes', () => {
    const short = `<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${cell(p(`<w:r><w:rPr><w:b/></w:rPr><w:t>một</w:t></w:r>${note}`))}</w:tr>`;
    const written = patched(table(short), [{ source: 1, set: { 2: 'hai' } }], 1, 1);
    expect(shown(written)).toEqual([['một', 'hai']]);
    expect(written).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">hai</w:t></w:r>');
    expect(written.match(/footnoteReference/g)).toHaveLength(1);
  });
});

it('tables that the reader does not see are not counted', () => {
  const gone = table(`<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('cũ')}</w:tr>`);
  const bytes = patchDocx(wordFile(`${gone}<w:p/>${table(row(cell('a')))}`), [
    { table: 0, firstRow: 1, lastRow: 1, rows: [{ source: 1, set: { 1: 'b' } }] },
  ]);
  expect(partText(bytes, 'word/document.xml')).toContain(
    `${gone}<w:p/>${table(row(`<w:tc><w:tcPr></w:tcPr><w:p><w:pPr></w:pPr>${text('b')}</w:p></w:tc>`))}`,
  );
});

describe('laws', () => {
  const marksIn = (xml: string, half: string): string[] =>
    [...xml.matchAll(new RegExp(`<w:(\\w+)${half} w:id="(\\d+)"`, 'g'))].map(([, kind, id]) => `${kind} ${id}`).sort();
  const aTable = fc
    .array(fc.record({ restart: fc.constantFrom('none', 'restart', 'continue'), nested: fc.boolean(), control: fc.boolean() }), {
      minLength: 2,
      maxLength: 8,
    })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.uniqueArray(fc.tuple(fc.nat(rows.length - 1), fc.nat(rows.length - 1)), {
          maxLength: 3,
          selector: ([from, to]) => `${from}-${to}`,
        }),
      ),
    )
    .map(([rows, ranges]) => {
      const xml = rows.map(({ restart, nested, control }, index) => {
        const opened = ranges
          .flatMap(([from, to], id) => (Math.min(from, to) === index ? [`<w:commentRangeStart w:id="${id}"/>`] : []))
          .join('');
        const closed = ranges
          .flatMap(([from, to], id) => (Math.max(from, to) === index ? [`<w:commentRangeEnd w:id="${id}"/>`] : []))
          .join('');
        const merge = restart === 'none' ? '' : restart === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const inner = nested ? `${table(row(cell('trong', '<w:gridSpan w:val="2"/>')))}${p(text(`n${index}`))}` : p(text(`n${index}`));
        const own = `<w:tr w14:paraId="0000000${index}">${cell(p(`${opened}${text(String(index))}`))}<w:tc>${inner}</w:tc>${cell(p(`${text(`m${index}`)}${closed}`), index === 0 && restart === 'continue' ? '' : merge)}</w:tr>`;
        return control ? `<w:sdt><w:sdtPr/><w:sdtContent>${own}</w:sdtContent></w:sdt>` : own;
      });
      return { xml: table(...xml), count: rows.length };
    });
  const anEdit = aTable.chain(({ xml, count }) =>
    fc
      .tuple(
        fc.shuffledSubarray(
          Array.from({ length: count }, (_, index) => index + 1),
          { minLength: 1 },
        ),
        fc.array(fc.tuple(fc.nat(count), fc.nat(count - 1)), { maxLength: 3 }),
      )
      .map(([kept, added]) => {
        const rows: WordTableRow[] = kept.map((source) => ({ source, set: { 1: `s${source}` } }));
        for (const [at, model] of added) rows.splice(at, 0, { model: model + 1, set: { 1: 'mới' } });
        return { xml, count, rows };
      }),
  );

  it('whatever rows are kept, moved, copied or taken out, the table is whole', () => {
    fc.assert(
      fc.property(anEdit, ({ xml, count, rows }) => {
        const written = patched(xml, rows, 1, count);
        expect(() => readXml(`<w:body>${written}</w:body>`, {})).not.toThrow();
        expect(marksIn(written, 'Start')).toEqual(marksIn(written, 'End'));
        expect(new Set(marksIn(written, 'Start')).size).toBe(marksIn(written, 'Start').length);
        const names = written.match(/w14:paraId="\d+"/g) ?? [];
        expect(new Set(names).size).toBe(names.length);
        const first = shownCells(gridsOf(readDocx(wordFile(written)))[0]!).map(([number]) => number);
        expect(first).toEqual(rows.map((each) => ('source' in each ? `s${each.source}` : 'mới')));
      }),
      { numRuns: 300 },
    );
  });
});
