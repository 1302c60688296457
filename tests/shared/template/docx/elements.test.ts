import { describe, expect, it } from 'vitest';
import { outerElements, ownProperties, replaceSpans, slice, withProperties } from '#shared/template/docx/elements.ts';

const found = (xml: string, name: string, skip?: readonly string[]): string[] =>
  outerElements(xml, name, skip).map((span) => slice(xml, span));

describe('the outermost elements of a name', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['side by side', '<w:p>a</w:p><w:p/>', 'w:p', [], ['<w:p>a</w:p>', '<w:p/>']],
    ['not longer names', '<w:pPr/><w:p w:x="1">a</w:p>', 'w:p', [], ['<w:p w:x="1">a</w:p>']],
    ['one in another as the outer one', '<w:tbl>1<w:tbl>2</w:tbl></w:tbl>', 'w:tbl', [], ['<w:tbl>1<w:tbl>2</w:tbl></w:tbl>']],
    ['none within what is skipped', '<w:tbl><w:p/></w:tbl><w:p>b</w:p>', 'w:p', ['w:tbl'], ['<w:p>b</w:p>']],
    [
      'one that holds what is skipped',
      '<w:tr><w:tbl><w:tr/></w:tbl></w:tr><w:tr/>',
      'w:tr',
      ['w:tbl'],
      ['<w:tr><w:tbl><w:tr/></w:tbl></w:tr>', '<w:tr/>'],
    ],
    ['none', '<w:p/>', 'w:tbl', [], []],
  ])('%s', (_case, xml, name, skip, expected) => expect(found(xml, name, skip)).toEqual(expected));
});

describe('properties of its own', () => {
  it.each<[string, string, string, string]>([
    ['first child', '<w:tc><w:tcPr><w:tcW/></w:tcPr><w:p/></w:tc>', 'w:tcPr', '<w:tcPr><w:tcW/></w:tcPr>'],
    ['after a line break', '<w:tc>\n  <w:tcPr/><w:p/></w:tc>', 'w:tcPr', '<w:tcPr/>'],
    ['not those of a cell within', '<w:tc><w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl></w:tc>', 'w:tcPr', ''],
    ['not those of a longer name', '<w:r><w:rPrChange/></w:r>', 'w:rPr', ''],
    ['none', '<w:p/>', 'w:pPr', ''],
  ])('%s', (_case, xml, name, expected) => expect(ownProperties(xml, name)).toBe(expected));

  it.each([
    ['<w:tc><w:tcPr><w:tcW/></w:tcPr><w:p/></w:tc>', '<w:tc><w:tcPr>new</w:tcPr><w:p/></w:tc>'],
    ['<w:tc w:id="1"><w:p/></w:tc>', '<w:tc w:id="1"><w:tcPr>new</w:tcPr><w:p/></w:tc>'],
  ])('set in %s', (xml, expected) => expect(withProperties(xml, 'w:tcPr', '<w:tcPr>new</w:tcPr>')).toBe(expected));
});

it('replaces spans and nothing around them', () => {
  expect(
    replaceSpans(
      'a<b/>c<d/>e',
      [
        { start: 1, end: 5 },
        { start: 6, end: 10 },
      ],
      ['1', ''],
    ),
  ).toBe('a1ce');
});
