import { describe, expect, it } from 'vitest';
import { ImportError } from '#shared/source/importError.ts';
import { readHtml } from '#shared/read/text/readHtml.ts';
import { gridsOf, mergesOf, paragraphsOf, textsOf } from '../document/shownTable.ts';

const onlyCell = (content: string, style = ''): string | undefined =>
  textsOf(gridsOf(readHtml(`<style>${style}</style><table><tr><td>${content}</td></tr></table>`))[0])[0]?.[1];

describe('tables', () => {
  it('have spans, header rows, hidden rows and columns with widths', () => {
    const [grid] = gridsOf(
      readHtml(`<table><col width=40><col style="display:none" span=2>
        <thead><tr><td rowspan=2>TT</td><td colspan=2>Đơn vị</td></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr></thead>
        <tr style='display:none'><td>1</td></tr></table>`),
    );
    expect(textsOf(grid)).toEqual([{ 1: 'TT', 2: 'Đơn vị' }, { 2: 'Chủ trì', 3: 'Phối hợp' }, { 1: '1' }]);
    expect(mergesOf(grid)).toEqual(['1:1-2:1', '1:2-1:3']);
    expect(grid?.rows.map(({ header, hidden }) => [header, hidden])).toEqual([
      [true, undefined],
      [true, undefined],
      [undefined, true],
    ]);
    expect(grid?.columns).toEqual([
      { column: 1, width: 40 },
      { column: 2, hidden: true },
      { column: 3, hidden: true },
    ]);
  });

  it('within cells are text of the cell; a table that only frames the page is none', () => {
    expect(onlyCell('trước<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td></tr></table>sau<td>bên cạnh')).toBe(
      'trước\na\tb\nc\nsau',
    );
    const framed = readHtml('<table><tr><td><p>Tiêu đề</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>');
    expect(paragraphsOf(framed)).toEqual(['Tiêu đề']);
    expect(textsOf(gridsOf(framed)[0])).toEqual([{ 1: '1', 2: '2' }]);
  });
});

describe('text', () => {
  it.each([
    ['white space is collapsed', ' Sở\n   Tư  <b>pháp</b> ', 'Sở Tư pháp'],
    ['blocks and breaks are lines', '<p>a</p><p>b<br>c</p><div>d</div>', 'a\nb\nc\nd'],
    ['entities', 'B&#7897; &amp; &quot;x&quot; &lt;3', 'Bộ & "x" <3'],
    ['lists', '<ul><li>a<li>b</ul><ol start=3><li>c</ol>', '- a\n- b\n3. c'],
    ['hidden parts are left out', 'a<span style="display:none">b</span><span style="mso-hide:all">c</span><span class=h>d</span>', 'a'],
    ['scripts, styles and deletions are left out', 'a<script>b</script><style>c</style><del>d</del><ins>e</ins>', 'ae'],
    ['an empty cell has only a blank that does not break', '&nbsp;', undefined],
  ])('%s', (_, content, shown) => {
    expect(onlyCell(content, '.h {display:none}')).toBe(shown);
  });

  it('knows fonts and weight from elements, attributes and style sheets', () => {
    const css = '<!-- td.xl65 {font-family:.VnTimeH, serif; font-weight:700} .font5 {font-family:"VNI-Times"} -->';
    const source = readHtml(
      `<style>${css}</style><table><tr><td class=xl65>a</td><td class=xl65>b <font class="font5">c</font></td><td><font face=".VnTime">d</font></td></tr></table>`,
    );
    const cells = gridsOf(source)[0]?.rows[0]?.cells;
    expect(cells).toEqual([
      { column: 1, kind: 'text', text: 'a', font: '.VnTimeH', bold: true },
      {
        column: 2,
        kind: 'text',
        text: 'b c',
        bold: true,
        runs: [
          { text: 'b', font: '.VnTimeH' },
          { text: ' c', font: 'VNI-Times' },
        ],
      },
      { column: 3, kind: 'text', text: 'd', font: '.VnTime' },
    ]);
  });

  it('outside tables becomes paragraphs', () => {
    expect(paragraphsOf(readHtml('<h1>PHỤ LỤC</h1><div>(Kèm theo<br>Kế hoạch)</div><table><tr><td>1</td></tr></table>cuối'))).toEqual([
      'PHỤ LỤC',
      '(Kèm theo\nKế hoạch)',
      'cuối',
    ]);
  });
});

describe('bytes', () => {
  it('of the clipboard lose their head', () => {
    const source = readHtml(
      new TextEncoder().encode(
        'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:1\r\n<html><body><!--StartFragment--><table><tr><td>Sở</td></tr></table>',
      ),
    );
    expect(paragraphsOf(source)).toEqual([]);
    expect(textsOf(gridsOf(source)[0])).toEqual([{ 1: 'Sở' }]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeff<p>Sở</p>', 'utf16le'), 'Sở'],
    [
      'a declared code page',
      Buffer.concat([Buffer.from('<meta charset=windows-1258><p>S'), Buffer.from([0xf5, 0xcc]), Buffer.from('</p>')]),
      'Sờ',
    ],
    ['UTF-8 that declares something else', Buffer.from('<meta charset=windows-1252><p>Sở</p>'), 'Sở'],
  ])('of %s are decoded', (_, bytes, shown) => {
    expect(paragraphsOf(readHtml(new Uint8Array(bytes))).map((text) => text.normalize('NFC'))).toEqual([shown]);
  });
});

it('is bounded in depth and in spans', () => {
  expect(() => readHtml('<div>'.repeat(5000))).toThrow(new ImportError('too-large', 'html-depth'));
  const [grid] = gridsOf(readHtml('<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr></table>'));
  expect(mergesOf(grid)).toEqual(['1:1-1:1000']);
});
