// Cells as Word writes them, edited: what the reader then shows is the new text, and what was not edited keeps its XML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { modelledCell, withLiteralNumbers, withLiteralText, withText } from '#shared/template/docx/cellXml.ts';
import { templateStyles } from '#shared/template/docx/templateStyles.ts';
import { wordFile } from '../../read/document/wordFile.ts';

const BOLD = '<w:rPr><w:b/></w:rPr>';
const SIZE = '<w:rPr><w:sz w:val="26"/></w:rPr>';
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const run = (text: string, look = ''): string => `<w:r>${look}${t(text)}</w:r>`;
const p = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`;
const tc = (...paragraphs: string[]): string => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
const CENTRE = '<w:pPr><w:jc w:val="center"/></w:pPr>';
const BULLET = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>';
const UNNUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>';
const styles = templateStyles(
  '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>',
);

describe('an edited cell', () => {
  const link = `<w:hyperlink r:id="rId4">${run('nq57.vn', SIZE)}</w:hyperlink>`;
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const picture = '<w:r><w:drawing><wp:inline/></w:drawing></w:r>';
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const prompt = `<w:r><w:rPr><w:rStyle w:val="Prompt"/></w:rPr>${t('Chọn một ngày')}</w:r>`;
  const date = '<w:id w:val="7"/><w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
  it.each<[string, string, string, string]>([
    ['keeps a control around its text', tc(p(control(date, run('cũ', BOLD)))), 'mới', tc(p(control(date, run('mới', BOLD))))],
    [
      'keeps a control beside what was edited',
      tc(p(run('một ') + control(date, run('hai')))),
      'ba hai',
      tc(p(run('ba ') + control(date, run('hai')))),
    ],
    ['writes on in a control', tc(p(control(date, run('một')))), 'một và hai', tc(p(control(date, run('một và hai'))))],
    [
      'writes over the prompt of a control, which then shows text',
      tc(
        p(
          control(
            '<w:id w:val="7"/><w:showingPlcHdr/><w:date w:fullDate="2025-01-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>',
            prompt,
          ),
        ),
      ),
      '02/3/2025',
      tc(p(control(date, run('02/3/2025')))),
    ],
    [
      'has a control with its number once',
      tc(p(control(date, run('một hai')))),
      'một\nhai',
      tc(p(control(date, run('một'))), p(control(date.replace('<w:id w:val="7"/>', ''), run('hai')))),
    ],
    ['gives up a control that holds no text', tc(p(control('<w14:checkbox/>', run('☐')))), 'có', tc(p(run('có')))],
    [
      'keeps a bold label and its plain rest',
      tc(p(run('Chủ trì: ', BOLD) + run('Sở Tài chính', SIZE))),
      'Chủ trì: Sở Nội vụ',
      tc(p(run('Chủ trì: ', BOLD) + run('Sở Nội vụ', SIZE))),
    ],
    [
      'takes the look that most of the replaced letters had',
      tc(p(run('A: ', BOLD) + run('rà soát văn bản', SIZE))),
      'Khác hẳn',
      tc(p(run('Khác hẳn', SIZE))),
    ],
    ['never parts a word between two looks', tc(p(run('A', BOLD) + run(' bc', SIZE))), 'Abx', tc(p(run('Abx', SIZE)))],
    ['keeps the paragraphs that stay', tc(p(run('một'), CENTRE), p(run('hai'))), 'một\nba', tc(p(run('một'), CENTRE), p(run('ba')))],
    [
      'gives a line beyond the look of the last paragraph',
      tc(p(run('một', BOLD), CENTRE)),
      'một\nhai',
      tc(p(run('một', BOLD), CENTRE), p(run('hai', BOLD), CENTRE)),
    ],
    ['joins paragraphs', tc(p(run('một'), CENTRE), p(run('hai'))), 'một hai', tc(p(run('một hai'), CENTRE))],
    [
      'keeps line breaks and tabs that stay',
      tc(p(`<w:r>${t('a')}<w:br/>${t('b')}<w:tab/>${t('c d')}</w:r>`)),
      'a\nb\tc e',
      tc(p(`<w:r>${t('a')}<w:br/>${t('b')}<w:tab/>${t('c e')}</w:r>`)),
    ],
    ['writes tabs', tc(p(run('a'))), 'b\tc', tc(p(`<w:r>${t('b')}<w:tab/>${t('c')}</w:r>`))],
    ['keeps a link whose text stays', tc(p(run('Xem ', SIZE) + link)), 'Theo nq57.vn', tc(p(run('Theo ', SIZE) + link))],
    [
      'drops a link that was overwritten, and its dress',
      tc(p(`<w:hyperlink r:id="r"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:sz w:val="26"/></w:rPr>${t('nq57.vn')}</w:r></w:hyperlink>`)),
      'không',
      tc(p(run('không', SIZE))),
    ],
    ['keeps footnotes and pictures', tc(p(run('một việc') + note + picture)), 'hai việc', tc(p(run('hai việc') + note + picture))],
    [
      'keeps a footnote in its place that is in a run with text',
      tc(p(`<w:r>${t('một')}<w:footnoteReference w:id="2"/>${t(' hai')}</w:r>`)),
      'một ba',
      tc(p(run('một') + note + run(' ba'))),
    ],
    ['keeps a footnote of text that went', tc(p(run('một') + note + run(' hai'))), 'ba', tc(p(run('ba') + note))],
    [
      'keeps bookmarks and comments around what changed',
      tc(
        p(
          `<w:bookmarkStart w:id="1" w:name="_Hlk1"/><w:commentRangeStart w:id="5"/>${run('cũ')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`,
        ),
      ),
      'mới',
      tc(
        p(
          `<w:bookmarkStart w:id="1" w:name="_Hlk1"/><w:commentRangeStart w:id="5"/>${run('mới')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`,
        ),
      ),
    ],
    [
      'keeps the half of a bookmark that ends in another cell',
      tc(p(`${run('một ')}<w:bookmarkStart w:id="1" w:name="x"/>${run('hai')}`)),
      '',
      tc(p('<w:bookmarkStart w:id="1" w:name="x"/>')),
    ],
    [
      'accepts tracked changes as they were read',
      tc(p(`<w:ins w:id="1">${run('mới ')}</w:ins><w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del>${run('một')}`)),
      'mới hai',
      tc(p(run('mới hai'))),
    ],
    [
      'writes the result of a field as text',
      tc(
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('mục 1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      ),
      'mục 2',
      tc(p(run('mục 2'))),
    ],
    [
      'keeps a control around its paragraphs',
      tc(control('', p(run('cũ', BOLD), CENTRE))),
      'mới',
      tc(control('', p(run('mới', BOLD), CENTRE))),
    ],
    ['leaves blank paragraphs around the text', tc(p(''), p(run('một')), p('')), 'hai', tc(p(''), p(run('hai')), p(''))],
    [
      'stands in the look of the mark where it was empty',
      tc(p('', `<w:pPr>${SIZE}</w:pPr>`)),
      'một',
      tc(p(run('một', SIZE), `<w:pPr>${SIZE}</w:pPr>`)),
    ],
    ['is shown although its text was hidden', tc(p(run('ẩn', '<w:rPr><w:b/><w:vanish/></w:rPr>'))), 'hiện', tc(p(run('hiện')))],
    [
      'forgets that a paragraph mark was deleted',
      tc(p(run('một '), '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'), p(run('hai'))),
      'một\nba',
      tc(p(run('một'), '<w:pPr><w:rPr></w:rPr></w:pPr>'), p(run('ba'))),
    ],
    ['leaves out what XML cannot hold', tc(p(run('a'))), 'b\u0001<c> & d', tc(p(run('b&lt;c&gt; &amp; d')))],
    ['meets decomposed letters as composed ones', tc(p(run('Sở', BOLD) + run(' cũ'))), 'Sở mới', tc(p(run('Sở', BOLD) + run(' mới')))],
    [
      'keeps the name of its paragraph',
      tc(`<w:p w14:paraId="1A" w:rsidR="00B">${run('một')}</w:p>`),
      'hai\nba',
      tc(`<w:p w14:paraId="1A" w:rsidR="00B">${run('hai')}</w:p>`, p(run('ba'))),
    ],
  ])('%s', (_case, cell, text, expected) => {
    const written = withText(cell, text, { styles });
    expect(written).toBe(expected);
  });
});

describe('a cell that Word numbers', () => {
  it.each<[string, string, string, string]>([
    ['keeps its number where it holds nothing else', tc(p('', BULLET)), '3.', tc(p('', BULLET))],
    ['gets another mark as text', tc(p('', BULLET)), 'II', tc(p(run('II'), UNNUMBERED))],
    ['is emptied, bullet and all', tc(p(run('một'), BULLET)), '', tc(p('', UNNUMBERED))],
    [
      'is no longer numbered by its style',
      tc(p(run('một'), '<w:pPr><w:pStyle w:val="ListBullet"/><w:jc w:val="left"/></w:pPr>')),
      '- hai',
      tc(
        p(
          run('- hai'),
          '<w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:jc w:val="left"/></w:pPr>',
        ),
      ),
    ],
  ])('%s', (_case, cell, text, expected) => expect(withText(cell, text, { styles })).toBe(expected));

  const items = tc(p(run('một'), BULLET), p(run('hai'), BULLET));
  const off = (text: string): string => p(run(text), UNNUMBERED);
  const on = (text: string): string => p(run(text), BULLET);
  it.each<[string, string, string, string]>([
    ['keeps the numbers of lines that stay', '1. một\n2. hai', '1. một\n2. ba', tc(on('một'), on('ba'))],
    ['keeps bullets', '- một\n- hai', '- một khác\n- hai', tc(on('một khác'), on('hai'))],
    ['writes numbers that were changed as text', '1. một\n2. hai', '1. một\n3. hai', tc(on('một'), off('3. hai'))],
    ['writes a line without a number', '1. một\n2. hai', '1. một\nhai', tc(on('một'), off('hai'))],
    ['numbers the first of two lines that were one', '1. một\n2. hai', '1. một\n2. ba\n2. hai', tc(on('một'), on('ba'), off('2. hai'))],
  ])('with text: %s', (_case, shown, text, expected) => expect(withText(items, text, { styles, shown })).toBe(expected));

  it('gets its numbers as text where they would count wrong, and keeps the rest as it is', () => {
    const cell = tc(p(run('một', BOLD) + run(' việc'), BULLET), p(run('không số')));
    const expected = tc(p(run('7. một', BOLD) + run(' việc'), UNNUMBERED), p(run('không số')));
    expect(withLiteralNumbers(cell, '7. một việc\nkhông số', styles)).toBe(expected);
  });

  it('gets its number as text where that is asked for', () => {
    expect(withLiteralText(tc(p('', BULLET)), '3', { styles })).toBe(tc(p(run('3'), UNNUMBERED)));
  });
});

describe('a cell of a new row', () => {
  const model = tc(
    `<w:p w14:paraId="1A" w14:textId="2B">${CENTRE}<w:bookmarkStart w:id="1" w:name="x"/>${run('việc cũ', SIZE)}<w:bookmarkEnd w:id="1"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`,
    p(run('đoạn hai')),
  );
  it.each<[string, string, string | undefined, string]>([
    ['has the look of its model and neither names nor marks', model, 'mới', tc(p(run('mới', SIZE), CENTRE))],
    ['is empty where it has no text', model, undefined, tc(p('', CENTRE))],
    ['counts on where Word numbers it', tc(p('', BULLET)), '7', tc(p('', BULLET))],
    ['does not take the text of a numbered model', tc(p(run('cũ'), BULLET)), undefined, tc(p('', UNNUMBERED))],
    ['does not take the text around a field', tc(p(`<w:fldSimple w:instr="REF x">${run('mục 1')}</w:fldSimple>`)), undefined, tc(p(''))],
    [
      'keeps a field that counts',
      tc(p(`<w:fldSimple w:instr="SEQ a">${run('1')}</w:fldSimple>`)),
      '8',
      tc(p(`<w:fldSimple w:instr="SEQ a">${run('1')}</w:fldSimple>`)),
    ],
  ])('%s', (_case, cell, text, expected) => expect(modelledCell(cell, text, false, { styles })).toBe(expected));
});

describe('fonts from before Unicode', () => {
  const readable = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
  const legacy = templateStyles('<w:styles xmlns:w="w"><w:style><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style></w:styles>');
  it.each([
    ['<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/></w:rPr>', styles, `<w:rPr>${readable}<w:b/></w:rPr>`],
    ['<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>', legacy, '<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>'],
    ['<w:rPr><w:rStyle w:val="S"/><w:b/></w:rPr>', legacy, `<w:rPr><w:rStyle w:val="S"/>${readable}<w:b/></w:rPr>`],
    ['', legacy, `<w:rPr>${readable}</w:rPr>`],
    ['', styles, ''],
  ])('%s', (look, of, expected) =>
    expect(withText(tc(p(run('x', look))), 'Rà soát', { styles: of })).toBe(tc(p(run('Rà soát', expected)))),
  );
});

describe('laws', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'ế', ' ', '.', '&', '-'), minLength: 1, maxLength: 6 });
  const aRun = fc.tuple(piece, fc.constantFrom('', BOLD, SIZE)).map(([text, look]) => run(text.replaceAll('&', '&amp;'), look));
  const content = fc.oneof(
    { weight: 5, arbitrary: aRun },
    { weight: 1, arbitrary: aRun.map((xml) => `<w:hyperlink r:id="r1">${xml}</w:hyperlink>`) },
    { weight: 1, arbitrary: aRun.map((xml) => `<w:ins w:id="9">${xml}</w:ins>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:r><w:br/></w:r>',
        '<w:r><w:tab/></w:r>',
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
        '<w:del w:id="3"><w:r><w:delText>x</w:delText></w:r></w:del>',
      ),
    },
  );
  const aParagraph = fc
    .tuple(fc.array(content, { maxLength: 4 }), fc.constantFrom('', CENTRE))
    .map(([pieces, properties]) => p(pieces.join(''), properties));
  const aCell = fc.array(aParagraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => tc(...paragraphs));
  const shown = (cell: string): string => {
    const bytes = wordFile(`<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`);
    const block = readDocx(bytes).sheets[0]?.blocks[0];
    return block?.type === 'grid' ? (block.rows[0]?.cells[0]?.text ?? '') : '';
  };
  const newText = fc
    .string({ unit: fc.constantFrom('a', 'b', 'ế', ' ', '.', '<', '\n', '\t', '-'), maxLength: 24 })
    .map((text) => text.trim());

  it('whatever the cell and the text, the reader shows the text', () => {
    fc.assert(
      fc.property(aCell, newText, (cell, text) => {
        expect(shown(withText(cell, text, { styles }))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('a part of the old text changed is read as just that, and notes stay', () => {
    fc.assert(
      fc.property(aCell, fc.nat(), fc.nat(4), newText, (cell, at, length, text) => {
        const before = [...shown(cell)];
        const wanted = before
          .toSpliced(at % (before.length + 1), length, ...text)
          .join('')
          .trim();
        const written = withText(cell, wanted, { styles });
        expect(shown(written)).toBe(wanted);
        expect(written.match(/footnoteReference/g)?.length).toBe(cell.match(/footnoteReference/g)?.length);
      }),
      { numRuns: 400 },
    );
  });
});
