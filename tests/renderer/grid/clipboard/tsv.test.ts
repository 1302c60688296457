import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTsv, toTsv } from '../../../../renderer/grid/clipboard/tsv.ts';

describe('reading tab-separated text', () => {
  test.each([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'Excel: CRLF and a last line break',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'LibreOffice: LF',
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      '\t\n\tb\n',
      [
        ['', ''],
        ['', 'b'],
      ],
    ],
    ['an empty row in between', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['quoted line break', '"a\nb"\tc\n', [['a\nb', 'c']]],
    ['quoted tab and doubled quotes', '"a\tb"\t"nói ""có"""', [['a\tb', 'nói "có"']]],
    ['a title that begins with a quote', '"Đề án 06" về dữ liệu\tb', [['"Đề án 06" về dữ liệu', 'b']]],
    ['a lone quote', '"\tb', [['"', 'b']]],
    ['a quote inside', 'a "b" c', [['a "b" c']]],
    ['an empty quoted cell', '""\tb', [['', 'b']]],
    ['a last empty cell', 'a\t', [['a', '']]],
    ['old Mac line ends', 'a\rb', [['a'], ['b']]],
    ['Excel ends its text with a zero', 'a\r\n\u0000', [['a']]],
  ])('%s', (_title, text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', ' ', '"', '\t', '\n', 'ề'), maxLength: 6 });

test('written text is read back, whatever the cells contain', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.infiniteStream(cell), (rows, columns, cells) => {
      const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cells.next().value as string));
      expect(fromTsv(`${toTsv(matrix)}\r\n`)).toEqual(matrix);
    }),
  );
});
