import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '#shared/source/importError.ts';
import { splitRecords } from '#shared/read/text/delimitedText.ts';
import { readText } from '#shared/read/text/readText.ts';
import { gridsOf, paragraphsOf, textsOf } from '../document/shownTable.ts';

const rows = (text: string): Record<number, string>[] => textsOf(gridsOf(readText(text))[0]);

describe('delimited text', () => {
  it.each([
    ['commas', 'TT,Nội dung,Chủ trì\n1,"Rà soát, tham mưu",Sở\n2,b,c\n'],
    ['semicolons', 'TT;Nội dung;Chủ trì\r\n1;Rà soát, tham mưu;Sở\r\n2;b;c\r\n'],
    ['tabs', 'TT\tNội dung\tChủ trì\n1\tRà soát, tham mưu\tSở\n2\tb\tc'],
    ['bars', 'TT | Nội dung | Chủ trì\n1 | Rà soát, tham mưu | Sở\n2 | b | c'],
    ['a line that names the separator', 'sep=;\r\nTT;Nội dung;Chủ trì\r\n1;Rà soát, tham mưu;Sở\r\n2;b;c'],
  ])('by %s', (_, text) => {
    expect(rows(text)).toEqual([
      { 1: 'TT', 2: 'Nội dung', 3: 'Chủ trì' },
      { 1: '1', 2: 'Rà soát, tham mưu', 3: 'Sở' },
      { 1: '2', 2: 'b', 3: 'c' },
    ]);
  });

  it('keeps line breaks and quotes within quotes, also quotes that were not doubled', () => {
    expect(splitRecords('1,"a\nb ""c"""\n2,"mục "Hội nhập" trên, cổng",\n', ',')).toEqual([
      ['1', 'a\nb "c"'],
      ['2', 'mục "Hội nhập" trên, cổng', ''],
    ]);
  });

  it('takes a leading quotation mark for text where it closes nothing', () => {
    expect(splitRecords('"Đề án" 06\tSở\n"\tx\n', '\t')).toEqual([
      ['"Đề án" 06', 'Sở'],
      ['"', 'x'],
    ]);
    expect(splitRecords('"Học tập" suốt đời,"b, c",d', ',')).toEqual([['"Học tập" suốt đời', 'b, c', 'd']]);
  });

  it('refuses a quote that is never closed', () => {
    expect(() => readText('TT,Nội dung,Chủ trì\n1,a,b\n2,c,d\n3,"e, f')).toThrow(new ImportError('malformed-csv', 'unclosed-quote'));
  });

  it('gives back any fields that were quoted by the rule', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', 'ế') });
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '|' as const),
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (delimiter, records) => {
          const text = records.map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
          expect(splitRecords(text, delimiter as ',')).toEqual(records);
        },
      ),
    );
  });

  it('never takes prose with commas for a table', () => {
    const prose =
      'Căn cứ Luật Tổ chức chính quyền địa phương, Luật sửa đổi;\nTheo đề nghị của Sở, Ủy ban nhân dân tỉnh ban hành kế hoạch:\nMục đích, yêu cầu, nội dung.\nNơi nhận: như trên.';
    expect(gridsOf(readText(prose))).toEqual([]);
    expect(paragraphsOf(readText(prose))).toHaveLength(4);
  });
});

it('Markdown: tables among paragraphs', () => {
  const source = readText('# PHỤ LỤC\n\n| TT | **Nội dung** |\n|---|:--:|\n| 1 | a \\| b<br>c |\n\ncuối');
  expect(source.format).toBe('markdown');
  expect(paragraphsOf(source)).toEqual(['PHỤ LỤC', 'cuối']);
  expect(textsOf(gridsOf(source)[0])).toEqual([
    { 1: 'TT', 2: 'Nội dung' },
    { 1: '1', 2: 'a | b\nc' },
  ]);
  expect(gridsOf(source)[0]?.rows[0]?.header).toBe(true);
});

it('one cell a line: rows end at blank lines, empty cells keep their place', () => {
  const source = readText('PHỤ LỤC\n\tTT\n\tNội dung\n\tThời gian\n\n\t1\n\tXây dựng\nkế hoạch\n\t\n\n\t2\n\tb\n\tc\n\nNơi nhận:');
  expect(paragraphsOf(source)).toEqual(['PHỤ LỤC', 'Nơi nhận:']);
  expect(textsOf(gridsOf(source)[0])).toEqual([
    { 1: 'TT', 2: 'Nội dung', 3: 'Thời gian' },
    { 1: '1', 2: 'Xây dựng\nkế hoạch' },
    { 1: '2', 2: 'b', 3: 'c' },
  ]);
});

describe('columns by spaces', () => {
  const layout = `                          PHỤ LỤC

TT   Nội dung công việc          Đơn vị chủ trì      Thời gian
1    Rà soát, tham mưu; báo      Phòng GDPT-         Năm 2025
     cáo kết quả                 GDTX
2    Tổ chức tuyên truyền        Sở Nội vụ
3    Tập huấn cho cán bộ         Sở Y tế             Quý II
`;

  it('are found by their gutters, wrapped lines joined', () => {
    const source = readText(layout);
    expect(source.notes).toEqual([{ code: 'columns-by-position' }]);
    expect(paragraphsOf(source)).toEqual(['PHỤ LỤC']);
    expect(textsOf(gridsOf(source)[0])).toEqual([
      { 1: 'TT', 2: 'Nội dung công việc', 3: 'Đơn vị chủ trì', 4: 'Thời gian' },
      { 1: '1', 2: 'Rà soát, tham mưu; báo cáo kết quả', 3: 'Phòng GDPT-GDTX', 4: 'Năm 2025' },
      { 1: '2', 2: 'Tổ chức tuyên truyền', 3: 'Sở Nội vụ' },
      { 1: '3', 2: 'Tập huấn cho cán bộ', 3: 'Sở Y tế', 4: 'Quý II' },
    ]);
  });

  it('are not guessed where no gutter runs through', () => {
    const torn = layout.replace(/ {2,}/g, (gap) => ' '.repeat((gap.length % 3) + 1));
    expect(gridsOf(readText(torn))).toEqual([]);
  });
});

it('says which encoding it guessed, and refuses an empty file', () => {
  const bytes = Uint8Array.from(Buffer.from('TT,Néi dung c«ng viÖc,§¬n vÞ chñ tr×\n1,X©y dùng kÕ ho¹ch,Së T­ ph¸p\n', 'latin1'));
  const source = readText(bytes);
  expect(source.notes).toEqual([{ code: 'encoding-guessed', values: { encoding: 'tcvn3' } }]);
  expect(textsOf(gridsOf(source)[0])[1]).toEqual({ 1: '1', 2: 'Xây dựng kế hoạch', 3: 'Sở Tư pháp' });
  expect(() => readText(' \r\n\t\n')).toThrow(new ImportError('empty-file'));
});
