import { unzlibSync, zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactContent } from '#shared/export/pdf/compactContent.ts';
import { compactPdf } from '#shared/export/pdf/compactPdf.ts';
import { compactTags } from '#shared/export/pdf/compactTags.ts';
import { fromLatin1, toLatin1 } from '#shared/export/pdf/latin1.ts';
import { mergeRectangles } from '#shared/export/pdf/mergeRectangles.ts';
import { parsePdf } from '#shared/export/pdf/pdfFile.ts';
import { readPdf } from '../../../renderer/print/readPdf.ts';

/** Every glyph is half as wide as the font is high. */
const half = (): number => 500;

describe('texts of a page', () => {
  const run = (moves: readonly string[]): string => `/F4 20 Tf\n1 0 0 -1 10 20 Tm\n<0041> Tj\n${moves.join('')}ET\n`;

  it.each<[string, readonly string[], string]>([
    ['letters at their own distance are one string', ['10 0 Td <0042> Tj\n', '10 0 Td <0043> Tj\n'], '(\0A\0B\0C)'],
    ['a wider gap is one correction', ['12 0 Td <0042> Tj\n', '10 0 Td <0043> Tj\n'], '(\0A)-100(\0B\0C)'],
    ['gaps of nearly one width have one correction', ['12.01 0 Td <0042> Tj\n', '12 0 Td <0043> Tj\n'], '(\0A)-100(\0B)-100(\0C)'],
    ['signs of the syntax are escaped', ['10 0 Td <285C> Tj\n', '10 0 Td <290D> Tj\n'], String.raw`(${'\0'}A\(\\\)\r)`],
  ])('%s', (_name, moves, shown) => {
    expect(compactContent(run(moves), half)).toBe(`/F4 20 Tf\n1 0 0 -1 10 20 Tm\n[${shown}] TJ\nET\n`);
  });

  it('stay as they are in a font without widths', () => {
    const text = run(['10 0 Td <0042> Tj\n']);
    expect(compactContent(text, () => undefined)).toBe(text);
  });

  it('keep every letter within 4 thousandths of its place', () => {
    const moves = fc.array(fc.double({ min: 5, max: 40, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(moves, (distances) => {
        const compacted = compactContent(run(distances.map((move) => `${move.toFixed(4)} 0 Td <0042> Tj\n`)), half);
        const array = /\[([^]*)\] TJ/.exec(compacted)?.[1] ?? '';
        const places: number[] = [];
        let at = 0;
        for (const [, letters, correction] of array.matchAll(/\(((?:\0[AB])*)\)|(-?\d+)/g)) {
          for (let letter = 0; letter < (letters ?? '').length / 2; letter++) {
            places.push(at);
            at += 10;
          }
          at -= (Number(correction ?? 0) / 1000) * 20;
        }
        let expected = 0;
        expect(places).toHaveLength(distances.length + 1);
        distances.forEach((move, index) => {
          expected += Number(move.toFixed(4));
          expect(Math.abs((places[index + 1] ?? Infinity) - expected)).toBeLessThan(0.005 * 20);
        });
      }),
    );
  });
});

describe('borders', () => {
  const rectangle = fc.record({
    x: fc.nat(30),
    y: fc.nat(30),
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
  });
  const covered = (all: readonly { x: number; y: number; width: number; height: number }[]): Set<string> => {
    const cells = new Set<string>();
    for (const { x, y, width, height } of all)
      for (let row = y; row < y + height; row++) for (let column = x; column < x + width; column++) cells.add(`${column} ${row}`);
    return cells;
  };

  it('cover the same area with no more rectangles', () =>
    fc.assert(
      fc.property(fc.array(rectangle, { maxLength: 40 }), (all) => {
        const merged = mergeRectangles(all);
        expect(covered(merged)).toEqual(covered(all));
        expect(merged.length).toBeLessThanOrEqual(all.length);
      }),
    ));

  it('of a row of cells are one line', () =>
    expect(compactContent('0 9 47 1 re\nf\n47 9 438 1 re\nf\n485 9 162 1 re\nf\n', half)).toBe('0 9 647 1 re\nf\n'));
});

describe('tags', () => {
  it('of a cell hold its text themselves, the parent tree follows, spans of one are left out', () => {
    const objects = new Map([
      [1, { text: '<</Type /StructElem\n/S /TD\n/A [<</O /Table\n/RowSpan 1>> <</O /Table\n/ColSpan 2>>]\n/P 9 0 R\n/K 2 0 R>>' }],
      [2, { text: '<</Type /StructElem\n/S /NonStruct\n/P 1 0 R\n/Pg 5 0 R\n/K 7>>' }],
      [3, { text: '<</Nums [0 4 0 R]>>' }],
      [4, { text: '[2 0 R]' }],
    ]);
    expect([...compactTags(objects)]).toEqual([
      [1, { text: '<</Type /StructElem\n/S /TD\n/A [<</O /Table\n/ColSpan 2>>]\n/P 9 0 R\n/Pg 5 0 R\n/K 7>>' }],
      [3, { text: '<</Nums [0 4 0 R]>>' }],
      [4, { text: '[1 0 R]' }],
    ]);
  });
});

/** A page of one text as Chromium writes it. */
function aPdf(text: string): Uint8Array {
  const content = zlibSync(fromLatin1(text));
  const cidFont =
    '<</Type /Font\n/Subtype /CIDFontType2\n/BaseFont /Helvetica\n' +
    '/CIDSystemInfo <</Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0>>\n/W [65 [500 500] 67 70 500]\n/DW 0>>';
  const bodies = [
    '<</Title (x)>>',
    '<</Type /Page\n/Resources <</Font <</F4 4 0 R>>>>\n/MediaBox [0 0 200 100]\n/Contents 3 0 R\n/Parent 6 0 R>>',
    `<</Filter /FlateDecode\n/Length ${content.length}>> stream\n${toLatin1(content)}\nendstream`,
    '<</Type /Font\n/Subtype /Type0\n/BaseFont /Helvetica\n/Encoding /Identity-H\n/DescendantFonts [5 0 R]>>',
    cidFont,
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    '<</Type /Catalog\n/Pages 6 0 R>>',
  ];
  let file = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = bodies.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${bodies.length + 1}\n/Root 7 0 R\n/Info 1 0 R>>`;
  return fromLatin1(`${file}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`);
}

const PAGE = Array.from(
  { length: 60 },
  (_, at) => `BT\n/F4 10 Tf\n1 0 0 -1 ${at * 3.7} ${at} Tm\n<0041> Tj\n5 0 Td <0042> Tj\n5 0 Td <0043> Tj\nET\n`,
).join('');

describe('a file', () => {
  it('is smaller and can be read', async () => {
    const bytes = aPdf(PAGE);
    const compacted = compactPdf(bytes);
    expect(compacted.length).toBeLessThan(bytes.length);
    expect(toLatin1(compacted.subarray(0, 8))).toBe('%PDF-1.5');
    expect(await readPdf(compacted)).toHaveLength(1);
  });

  it('of another shape is returned as it is', () => {
    const bytes = aPdf(PAGE);
    for (const other of [new Uint8Array(), fromLatin1('%PDF-1.4\n'), bytes.subarray(0, -30), compactPdf(bytes)])
      expect(compactPdf(other)).toBe(other);
    expect(parsePdf(fromLatin1(toLatin1(bytes).replace('/Root', '/Encrypt 1 0 R\n/Root')))).toBeNull();
  });

  it('is read with the drawing of every page', () => {
    const file = parsePdf(aPdf(PAGE));
    expect(toLatin1(unzlibSync(file?.objects.get(3)?.stream ?? new Uint8Array()))).toBe(PAGE);
  });
});
