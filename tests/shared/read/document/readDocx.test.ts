import { describe, expect, it } from 'vitest';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { ImportError } from '#shared/source/importError.ts';
import { gridsOf, mergesOf, paragraphsOf, textsOf } from './shownTable.ts';
import { cell, paragraph, row, table, wordFile, type WordParts } from './wordFile.ts';

const read = (body: string, parts?: WordParts) => readDocx(wordFile(body, parts));
const onlyCell = (content: string, parts?: WordParts): string | undefined =>
  textsOf(gridsOf(read(table(row(cell(content))), parts))[0])[0]?.[1];

describe('tables', () => {
  it('keep their place among the paragraphs, each a grid', () => {
    const source = read(paragraph('Trước') + table(row(cell('a'), cell('b'))) + paragraph('Giữa') + table(row(cell('c'))) + paragraph(''));
    expect(source.sheets[0]?.blocks.map((block) => (block.type === 'paragraph' ? block.text : block.rows.length))).toEqual([
      'Trước',
      1,
      'Giữa',
      1,
    ]);
  });

  it('give spans, vertical merges and columns left out before', () => {
    const source = read(
      table(
        row(cell('TT', '<w:vMerge w:val="restart"/>'), cell('Đơn vị', '<w:gridSpan w:val="2"/>')),
        row(cell('', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('x')}${cell('y')}</w:tr>`,
      ),
    );
    const [grid] = gridsOf(source);
    expect(textsOf(grid)).toEqual([
      { 1: 'TT', 2: 'Đơn vị' },
      { 2: 'Chủ trì', 3: 'Phối hợp' },
      { 2: 'x', 3: 'y' },
    ]);
    expect(mergesOf(grid)).toEqual(['1:1-2:1', '1:2-1:3']);
    expect(grid?.columns).toEqual([
      { column: 1, width: 40 },
      { column: 2, width: 200 },
    ]);
  });

  it('tell repeated header rows and rows after a page break', () => {
    const broken = paragraph('<w:r><w:lastRenderedPageBreak/><w:t>2</w:t></w:r>');
    const late = paragraph('<w:r><w:t>3</w:t><w:lastRenderedPageBreak/></w:r>');
    const [grid] = gridsOf(read(table(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('TT')}</w:tr>`, row(cell(broken)), row(cell(late)))));
    expect(grid?.rows.map(({ header, pageBreakBefore }) => [header, pageBreakBefore])).toEqual([
      [true, undefined],
      [undefined, true],
      [undefined, undefined],
    ]);
  });

  it('within a cell become lines of that cell', () => {
    expect(onlyCell(paragraph('ngoài') + table(row(cell('a'), cell('b')), row(cell('c'))) + paragraph(''))).toBe('ngoài\na\tb\nc');
  });
});

describe('text', () => {
  it.each([
    ['several paragraphs', paragraph('a') + paragraph('b'), 'a\nb'],
    [
      'breaks, tabs and hyphens',
      paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r>'),
      'a\nb\tQĐ-TTg',
    ],
    ['the soft hyphen, a letter of TCVN3', paragraph('<w:r><w:t>h</w:t><w:softHyphen/><w:t>íng</w:t></w:r>'), 'h\u00adíng'],
    ['symbols', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), '✓'],
    ['insertions', paragraph('<w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>'), 'mới'],
    [
      'moved text where it went',
      paragraph('<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo>'),
      'đến',
    ],
    [
      'a paragraph whose end was deleted',
      paragraph('<w:r><w:t>một </w:t></w:r>', '<w:rPr><w:del/></w:rPr>') + paragraph('dòng'),
      'một dòng',
    ],
    ['content controls', `<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>nội dung</w:t></w:r></w:sdtContent></w:sdt></w:p>`, 'nội dung'],
    [
      'no placeholder of a content control',
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Bấm vào đây</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
      undefined,
    ],
    ['hidden text', paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>'), 'hiện'],
    [
      'the result of a field',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ tt </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '7',
    ],
    [
      'alternative content once',
      paragraph(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>một</w:t></mc:Choice><mc:Fallback><w:t>một</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      'một',
    ],
    [
      'text boxes',
      paragraph(
        '<w:r><wps:txbx><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:r><w:r><w:t>chữ</w:t></w:r>',
      ),
      'hộp\nchữ',
    ],
  ])('has %s', (_, content, shown) => {
    expect(onlyCell(content)).toBe(shown);
  });

  it('keeps the place of a cell whose content control shows its prompt', () => {
    const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell('Bấm vào đây')}</w:sdtContent></w:sdt>`;
    expect(textsOf(gridsOf(read(table(row(cell('1'), empty, cell('Sở Y tế')))))[0])).toEqual([{ 1: '1', 3: 'Sở Y tế' }]);
  });

  it('leaves out deleted rows and says that changes were accepted', () => {
    const source = read(table(row(cell('a')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('b')}</w:tr>`, row(cell('c'))));
    expect(textsOf(gridsOf(source)[0])).toEqual([{ 1: 'a' }, { 1: 'c' }]);
    expect(source.notes).toEqual([{ code: 'tracked-changes-accepted' }]);
  });

  it('shows no text of a cell that change tracking deleted, which keeps its place', () => {
    const source = read(table(row(cell('a'), cell('b', '<w:cellDel w:id="1"/>'), cell('c', '<w:cellIns w:id="2"/>'))));
    expect(textsOf(gridsOf(source)[0])).toEqual([{ 1: 'a', 3: 'c' }]);
    expect(source.notes).toEqual([{ code: 'tracked-changes-accepted' }]);
  });
});

describe('fonts', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Old"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>`;
  const theme = '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont>';
  const cellOf = (content: string) => gridsOf(read(table(row(cell(content))), { styles, theme }))[0]?.rows[0]?.cells[0];

  it('come from the run, the style with its bases, the defaults and the theme', () => {
    expect(cellOf(paragraph('a'))).toMatchObject({ font: 'Calibri' });
    expect(cellOf(paragraph('a', '<w:pStyle w:val="Head"/>'))).toMatchObject({ font: '.VnTimeH', bold: true });
  });

  it('make runs where a cell has several', () => {
    const mixed = '<w:r><w:rPr><w:rFonts w:hAnsi="Arial"/><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r>';
    const found = cellOf(paragraph(`<w:r><w:t>a </w:t></w:r>${mixed}`, '<w:pStyle w:val="Old"/>'));
    expect(found).toMatchObject({
      text: 'a b',
      runs: [
        { text: 'a ', font: '.VnTime' },
        { text: 'b', font: 'Arial' },
      ],
    });
    expect(found?.bold).toBeUndefined();
  });
});

describe('automatic numbering', () => {
  const numbering = `
    <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2.%3)"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
  const number = (id: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const rows = (...levels: [number, number][]): string[] =>
    textsOf(gridsOf(read(table(...levels.map(([id, level]) => row(cell(paragraph('', number(id, level)))))), { numbering }))[0]).map(
      (one) => one[1] ?? '',
    );

  it('is text of the cell, restarts under a higher level and starts where a list says', () => {
    expect(rows([1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1], [2, 1])).toEqual(['I.', '1', '2', '2.a)', 'II.', '1', '5']);
  });

  it('stands before the text, for body paragraphs too; bullets of symbol fonts become bullets', () => {
    const source = read(paragraph('Mục', number(1, 0)) + paragraph('ý', number(3, 0)) + paragraph('không', number(0, 0)), { numbering });
    expect(paragraphsOf(source)).toEqual(['I. Mục', '• ý', 'không']);
  });

  it('comes with a style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="TT"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(onlyCell(paragraph('', '<w:pStyle w:val="TT"/>'), { numbering, styles })).toBe('1');
  });
});

it('drops a table whose rows were all deleted', () => {
  expect(gridsOf(read(table(`<w:tr><w:trPr><w:del/></w:trPr>${cell('a')}</w:tr>`)))).toEqual([]);
});

it('never follows a template on a server, and says that there is one', () => {
  expect(read(paragraph('a'), { template: 'http://127.0.0.1/t.dotm' }).notes).toEqual([{ code: 'external-template-ignored' }]);
});

it('refuses a DTD and a package without a document', () => {
  expect(() => readDocx(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(ImportError);
  expect(() => read('<w:p>')).toThrow(new ImportError('corrupt-container', 'xml'));
});
