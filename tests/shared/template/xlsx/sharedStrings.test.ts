import { describe, expect, it } from 'vitest';
import { openSharedStrings, preserve, sharedTexts } from '#shared/template/xlsx/sharedStrings.ts';

const sst = (items: string, count: number, prefix = ''): string =>
  `<${prefix}sst count="${count}" uniqueCount="${count}">${items}</${prefix}sst>`;

describe('the string table', () => {
  it('is the very same text while nothing is added', () => {
    const xml = sst('<si><t>a</t></si>', 1);
    expect(openSharedStrings(xml).toXml()).toBe(xml);
  });

  it.each([
    [
      'behind the old ones',
      sst('<si><t>a</t></si><si><r><t>b</t></r></si>', 2),
      2,
      sst('<si><t>a</t></si><si><r><t>b</t></r></si><si><t>mới</t></si>', 3),
    ],
    ['behind an empty item', sst('<si/><si><t/></si>', 2), 2, sst('<si/><si><t/></si><si><t>mới</t></si>', 3)],
    ['with a prefix', sst('<x:si><x:t>a</x:t></x:si>', 1, 'x:'), 1, sst('<x:si><x:t>a</x:t></x:si><x:si><x:t>mới</x:t></x:si>', 2, 'x:')],
    ['into an empty table', '<sst count="0" uniqueCount="0"/>', 0, '<sst count="1" uniqueCount="1"><si><t>mới</t></si></sst>'],
    [
      'where the count says more cells than strings',
      '<sst count="40" uniqueCount="1"><si><t>a</t></si></sst>',
      1,
      '<sst count="41" uniqueCount="2"><si><t>a</t></si><si><t>mới</t></si></sst>',
    ],
    [
      'where the count is no number that a table can have',
      '<sst count="8876876876876" uniqueCount="1"><si><t>a</t></si></sst>',
      1,
      '<sst count="2" uniqueCount="2"><si><t>a</t></si><si><t>mới</t></si></sst>',
    ],
    [
      'where nothing is counted',
      '<sst><si><t>a</t></si></sst>',
      1,
      '<sst uniqueCount="2" count="2"><si><t>a</t></si><si><t>mới</t></si></sst>',
    ],
  ])('a string is added %s', (_where, before, index, after) => {
    const strings = openSharedStrings(before);
    expect(strings.plain('mới')).toBe(index);
    expect(strings.plain('mới')).toBe(index);
    expect(strings.toXml()).toBe(after);
  });

  it('keeps runs with their looks', () => {
    const strings = openSharedStrings('<sst></sst>');
    strings.rich([{ text: 'a ' }, { text: 'b', properties: '<rPr><b/></rPr>' }]);
    expect(strings.toXml()).toContain('<si><r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t xml:space="preserve">b</t></r></si>');
  });

  it.each([
    ['a', ''],
    ['a b', ''],
    [' a', ' xml:space="preserve"'],
    ['a  b', ' xml:space="preserve"'],
    ['a\nb', ' xml:space="preserve"'],
  ])('blanks of %j are kept', (text, expected) => expect(preserve(text)).toBe(expected));

  it('gives the texts without looks and without readings', () => {
    const items =
      '<si><t>Sở &amp; ban</t></si><si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si><si/><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>';
    expect(sharedTexts(sst(items, 4))).toEqual(['Sở & ban', 'ab', '', '課']);
  });
});
