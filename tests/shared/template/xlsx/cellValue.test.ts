import { describe, expect, it } from 'vitest';
import { cellXml, type CellValue } from '#shared/template/xlsx/cellValue.ts';
import { openSharedStrings } from '#shared/template/xlsx/sharedStrings.ts';

const A = ' r="B5" s="7"';
const strings = () => openSharedStrings('<sst><si><t>a</t></si></sst>');

describe('a cell', () => {
  it.each<[string, CellValue, string]>([
    ['emptied', null, '<c r="B5" s="7"/>'],
    ['emptied by an empty text', '', '<c r="B5" s="7"/>'],
    ['with a number', 12.5, '<c r="B5" s="7"><v>12.5</v></c>'],
    ['with zero', 0, '<c r="B5" s="7"><v>0</v></c>'],
    ['with a formula', { formula: 'IF(A1<2,"x&y",1)' }, '<c r="B5" s="7"><f>IF(A1&lt;2,"x&amp;y",1)</f></c>'],
    ['with text', 'mới', '<c r="B5" s="7" t="s"><v>1</v></c>'],
    ['with text that looks like a number', '0012', '<c r="B5" s="7" t="s"><v>1</v></c>'],
    ['with text that looks like a formula', '=1+1', '<c r="B5" s="7" t="s"><v>1</v></c>'],
    ['with runs', { runs: [{ text: 'a' }] }, '<c r="B5" s="7" t="s"><v>1</v></c>'],
  ])('%s', (_what, value, xml) => expect(cellXml('', A, value, strings())).toBe(xml));

  it.each<[string, CellValue, string]>([
    ['text', 'a <b> & "c"', '<x:c r="B5" s="7" t="inlineStr"><x:is><x:t>a &lt;b&gt; &amp; "c"</x:t></x:is></x:c>'],
    ['text with blanks', ' a', '<x:c r="B5" s="7" t="inlineStr"><x:is><x:t xml:space="preserve"> a</x:t></x:is></x:c>'],
    [
      'odd characters',
      '\u0001 _x0041_ \ud800',
      '<x:c r="B5" s="7" t="inlineStr"><x:is><x:t>_x0001_ _x005F_x0041_ _xD800_</x:t></x:is></x:c>',
    ],
    ['line ends', 'a\r\nb\rc', '<x:c r="B5" s="7" t="inlineStr"><x:is><x:t xml:space="preserve">a\nb\nc</x:t></x:is></x:c>'],
    ['runs', { runs: [{ text: 'a' }] }, '<x:c r="B5" s="7" t="inlineStr"><x:is><x:r><x:t xml:space="preserve">a</x:t></x:r></x:is></x:c>'],
  ])('%s in a workbook without a string table', (_what, value, xml) => expect(cellXml('x:', A, value, null)).toBe(xml));

  it.each<[CellValue]>([['x'.repeat(32_768)], [{ runs: [{ text: 'x'.repeat(32_767) }, { text: 'x' }] }]])(
    'holds no more than Excel does',
    (value) => expect(() => cellXml('', A, value, null)).toThrow('textTooLong'),
  );
});
