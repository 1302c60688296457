import { describe, expect, it } from 'vitest';
import { readOdt } from '#shared/read/document/readOdt.ts';
import { writePackage } from '#shared/opc/writePackage.ts';
import { ImportError } from '#shared/source/importError.ts';
import { gridsOf, paragraphsOf, textsOf } from './shownTable.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAMESPACES =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:xml="x" xmlns:svg="v"';

function odt(body: string, styles = '', manifest = ''): Uint8Array {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return writePackage(
    new Map([
      ['mimetype', encode('application/vnd.oasis.opendocument.text')],
      ['META-INF/manifest.xml', encode(`<manifest>${manifest}</manifest>`)],
      ['content.xml', encode(content)],
    ]),
  );
}

const table = (...rows: string[]): string =>
  `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
const cell = (content: string): string => `<table:table-cell>${content}</table:table-cell>`;

describe('readOdt', () => {
  it('reads blanks, tabs and breaks that count, and collapses those that do not', () => {
    const source = readOdt(odt('<text:p>a\n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e</text:p>'));
    expect(paragraphsOf(source)).toEqual(['a b   c\td\ne']);
  });

  it('leaves out deleted text, notes and comments, keeps text boxes', () => {
    const source = readOdt(
      odt(
        '<text:tracked-changes><text:p>cũ</text:p></text:tracked-changes><text:p>a<text:note><text:p>chú thích</text:p></text:note><office:annotation><text:p>ý kiến</text:p></office:annotation><draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame>b</text:p>',
      ),
    );
    expect(paragraphsOf(source)).toEqual(['hộp', 'ab']);
  });

  it('counts lists, goes on where told, and shows bullets', () => {
    const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>
      <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>`;
    const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const inner = `<text:list-item><text:list>${item('x')}</text:list></text:list-item>`;
    const source = readOdt(
      odt(
        `<text:list text:style-name="L">${item('a')}${item('b')}</text:list>
         <text:list text:style-name="L" text:continue-numbering="true">${item('c')}${inner}</text:list>
         <text:list text:style-name="L">${item('d')}</text:list><text:list text:style-name="B">${item('e')}</text:list>`,
        styles,
      ),
    );
    expect(paragraphsOf(source)).toEqual(['1. a', '2. b', '3. c', '4.1 x', '1. d', '- e']);
  });

  it('takes fonts from styles and puts tables within cells into their cell', () => {
    const styles = `<style:font-face style:name="Old" svg:font-family="'.VnTime'"/>
      <style:style style:name="P" style:family="paragraph"><style:text-properties style:font-name="Old" fo:font-weight="bold"/></style:style>
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>`;
    const nested = table(cell('<text:p>b</text:p>') + cell('<text:p>c</text:p>'));
    const source = readOdt(
      odt(table(cell(`<text:p text:style-name="P">a<text:span text:style-name="H">ẩn</text:span></text:p>${nested}`)), styles),
    );
    expect(textsOf(gridsOf(source)[0])).toEqual([{ 1: 'a\nb\tc' }]);
    expect(gridsOf(source)[0]?.rows[0]?.cells[0]?.runs?.[0]).toEqual({ text: 'a\n', font: '.VnTime' });
  });

  it('refuses a document with a password', () => {
    expect(() => readOdt(odt('<text:p>a</text:p>', '', '<encryption-data/>'))).toThrow(new ImportError('encrypted'));
  });
});
