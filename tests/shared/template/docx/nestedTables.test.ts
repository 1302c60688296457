// Cells that hold tables, edited: the tables stay where their lines stay, and the reader shows the new text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { withLiteralNumbers, withText } from '#shared/template/docx/cellXml.ts';
import { holdsTable } from '#shared/template/docx/nestedTables.ts';
import { templateStyles } from '#shared/template/docx/templateStyles.ts';
import { wordFile } from '../../read/document/wordFile.ts';

const styles = templateStyles(undefined);
const run = (text: string): string => (text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
const p = (text = '', properties = ''): string => `<w:p>${properties}${run(text)}</w:p>`;
const tc = (...content: string[]): string => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;
const tbl = (...rows: (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((text) => tc(text.startsWith('<') ? text : p(text))).join('')}</w:tr>`).join('')}</w:tbl>`;
const ITEM = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>';
const PLAIN = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>';

const two = tbl(['a', 'b'], ['c', 'd']);
const cell = tc(p('đầu'), two, p('cuối'));

describe('a cell with a table', () => {
  it.each<[string, string, string, string]>([
    ['keeps it beside the text before it', cell, 'khác\na\tb\nc\td\ncuối', tc(p('khác'), two, p('cuối'))],
    ['keeps it beside the text behind it', cell, 'đầu\na\tb\nc\td\nkhác hẳn\nhai dòng', tc(p('đầu'), two, p('khác hẳn'), p('hai dòng'))],
    ['keeps it where text is added before it', cell, 'thêm\nđầu\na\tb\nc\td\ncuối', tc(p('thêm'), p('đầu'), two, p('cuối'))],
    ['keeps it where the text before it goes', cell, 'a\tb\nc\td\ncuối', tc(two, p('cuối'))],
    ['keeps it where the text behind it goes', cell, 'đầu\na\tb\nc\td', tc(p('đầu'), two, p())],
    ['keeps it where text comes before it', tc(two, p()), 'mới\na\tb\nc\td', tc(p('mới'), two, p())],
    ['keeps it where text comes behind it', tc(two, p()), 'a\tb\nc\td\nmới', tc(two, p('mới'))],
    ['has the new text in its own cells', cell, 'đầu\na\tkhác\nc\td\ncuối', tc(p('đầu'), tbl(['a', 'khác'], ['c', 'd']), p('cuối'))],
    ['has them changed together with the text around', cell, '1\na\t2\nc\td\n3', tc(p('1'), tbl(['a', '2'], ['c', 'd']), p('3'))],
    ['loses the row whose line went', cell, 'đầu\nc\td\ncuối', tc(p('đầu'), tbl(['c', 'd']), p('cuối'))],
    ['loses it with all its lines', cell, 'đầu\ncuối', tc(p('đầu'), p('cuối'))],
    ['loses it where a line comes between its rows', cell, 'đầu\na\tb\ngiữa\nc\td\ncuối', '\tb|giữa'],
    ['keeps empty cells at its ends', tc(p(), tbl(['', 'b'], ['c', '']), p()), 'x\nb\nc', tc(p('x'), tbl(['', 'b'], ['c', '']), p())],
    ['keeps a table without text', tc(p('một'), tbl(['', '']), p()), 'hai', tc(p('hai'), tbl(['', '']), p())],
    ['keeps a table without text where it has no other', tc(p(), tbl(['', '']), p()), 'hai', tc(p('hai'), tbl(['', '']), p())],
    ['keeps cells of several lines', tc(tbl([p('a') + p('b'), 'c']), p('d')), 'a\nb\tc\nx', tc(tbl([p('a') + p('b'), 'c']), p('x'))],
    ['keeps several tables', tc(tbl(['a']), p('b'), tbl(['c']), p()), 'a\nx\nc', tc(tbl(['a']), p('x'), tbl(['c']), p())],
    ['keeps two tables apart', tc(tbl(['a']), p('b'), tbl(['c']), p()), 'a\nc', tc(tbl(['a']), p(), tbl(['c']), p())],
    [
      'keeps a table in a table',
      tc(tbl([tbl(['a', 'b']) + p('c'), 'd']), p('e')),
      'a\tb\nc\td\nx',
      tc(tbl([tbl(['a', 'b']) + p('c'), 'd']), p('x')),
    ],
    [
      'leaves the control around text that stays',
      tc(`<w:sdt><w:sdtPr/><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`, tbl(['b']), p('c')),
      'a\nb\nx',
      tc(`<w:sdt><w:sdtPr/><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`, tbl(['b']), p('x')),
    ],
    [
      'does not count its deleted rows',
      tc(tbl(['a']).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr>'), p('b')),
      'a\nx',
      'w:del|a|x',
    ],
  ])('%s', (_case, before, text, expected) => {
    const written = withText(before, text, { styles });
    if (expected.startsWith('<')) expect(written).toBe(expected);
    expect(words(written)).toBe(wordsOf(text));
  });

  it('keeps the numbers that Word sets before its lines', () => {
    const numbered = tc(p('một', ITEM), tbl(['a']), p('hai', ITEM));
    expect(withText(numbered, '1. một\na\n2. ba', { styles, shown: '1. một\na\n2. hai' })).toBe(
      tc(p('một', ITEM), tbl(['a']), p('ba', ITEM)),
    );
    expect(withLiteralNumbers(numbered, '1. một\na\n2. hai', styles)).toBe(tc(p('1. một', PLAIN), tbl(['a']), p('2. hai', PLAIN)));
  });
});

/** Blanks aside: where a table now ends or begins the text, tabs of its empty cells are read or no longer read. */
const wordsOf = (text: string): string => text.replace(/\s*\n\s*/g, '\n').trim();

const words = (xml: string): string => wordsOf(shown(xml));

function shown(xml: string): string {
  const block = readDocx(wordFile(`<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${xml}</w:tr></w:tbl>`)).sheets[0]?.blocks[0];
  return block?.type === 'grid' ? (block.rows[0]?.cells[0]?.text ?? '') : '';
}

const word = fc.constantFrom('', 'a', 'b', 'cd', 'ế.');
const aTable = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => tbl(...rows));
const aCell = fc
  .array(
    fc.oneof(
      word.map((text) => p(text)),
      aTable,
    ),
    { maxLength: 5 },
  )
  .map((content) =>
    tc(
      ...content.flatMap((each, index) => (each.startsWith('<w:tbl') && content[index - 1]?.startsWith('<w:tbl') ? [p(), each] : [each])),
      p(),
    ),
  );

it('whatever the cell, the text that it shows writes it as it was', () => {
  fc.assert(
    fc.property(aCell.filter(holdsTable), (before) => {
      expect(withText(before, shown(before), { styles })).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('whatever the cell and the text, the reader shows the text', () => {
  const line = fc.oneof(
    word,
    fc.tuple(word, word).map((pair) => pair.join('\t')),
  );
  const edit = fc.tuple(fc.nat(), fc.nat(2), fc.array(line, { maxLength: 3 }));
  fc.assert(
    fc.property(aCell, edit, (before, [at, length, lines]) => {
      const old = shown(before).split('\n');
      const text = old
        .toSpliced(at % (old.length + 1), length, ...lines)
        .join('\n')
        .trim();
      expect(words(withText(before, text, { styles }))).toBe(wordsOf(text));
    }),
    { numRuns: 500 },
  );
});
