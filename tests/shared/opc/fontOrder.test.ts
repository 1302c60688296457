import { expect, it } from 'vitest';
import { orderedFont, withOrderedFonts } from '#shared/opc/fontOrder.ts';

it.each([
  ['the colour of exceljs', '<font><b/><color theme="1"/><sz val="13"/></font>', '<font><b/><sz val="13"/><color theme="1"/></font>'],
  ['a prefix', '<x:font><x:name val="A"/><x:i/></x:font>', '<x:font><x:i/><x:name val="A"/></x:font>'],
  ['children of another program, last', '<font><ext/><name val="A"/></font>', '<font><name val="A"/><ext/></font>'],
])('puts in order: %s', (_name, font, ordered) => {
  expect(orderedFont(font)).toBe(ordered);
});

it.each(['<font/>', '<font></font>', '<font><sz val="1"/><!-- a note --></font>', '<font><sz val="1"></sz><b/></font>'])(
  'leaves %s',
  (font) => {
    expect(orderedFont(font)).toBe(font);
  },
);

it('orders every font of a part and nothing else', () => {
  const part = (font: string): string => `<fonts count="1">${font}</fonts><dxfs><dxf>${font}<fill/></dxf></dxfs>`;
  expect(withOrderedFonts(part('<font><sz val="1"/><b/></font>'))).toBe(part('<font><b/><sz val="1"/></font>'));
});
