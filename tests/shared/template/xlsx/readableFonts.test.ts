import { describe, expect, it } from 'vitest';
import { openReadableFonts } from '#shared/template/xlsx/readableFonts.ts';

const font = (name: string, more = ''): string => `<font><sz val="12"/><name val="${name}"/>${more}</font>`;
const styles = (fonts: readonly string[], xfs: readonly string[]): string =>
  `<styleSheet><fonts count="${fonts.length}">${fonts.join('')}</fonts><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
const xml = styles(
  [
    font('Times New Roman'),
    font('.VnTimeH', '<family val="2"/>'),
    font('VNI-Times'),
    font('.vntime', '<charset val="0"/>'),
    font('Vnfont'),
  ],
  [
    '<xf fontId="0"/>',
    '<xf fontId="1" borderId="2"><alignment wrapText="1"/></xf>',
    '<xf fontId="2"/>',
    '<xf fontId="3"/>',
    '<xf fontId="4"/>',
    '<xf fontId="1"/>',
  ],
);

describe('fonts that have the letters', () => {
  it.each([0, 4, 99])('style %i stays', (style) => {
    const fonts = openReadableFonts(xml);
    expect([fonts.styleFor(style), fonts.toXml()]).toEqual([style, xml]);
  });

  it('a legacy font gets a copy of the style in Times New Roman, once', () => {
    const fonts = openReadableFonts(xml);
    expect([1, 1, 2, 3, 5].map((style) => fonts.styleFor(style))).toEqual([6, 6, 7, 8, 9]);
    const after = fonts.toXml();
    expect(after).toContain('<fonts count="8">');
    expect(after).toContain('<cellXfs count="10">');
    expect(after).toContain('<xf fontId="5" borderId="2" applyFont="1"><alignment wrapText="1"/></xf><xf fontId="6" applyFont="1"/>');
    expect(after.match(/<name val="Times New Roman"\/>/g)).toHaveLength(4);
    expect(after).not.toMatch(/Times New Roman"\/><(?:family|charset)/);
  });
});
