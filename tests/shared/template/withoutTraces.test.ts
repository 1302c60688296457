import { describe, expect, it } from 'vitest';
import { withoutTraces } from '#shared/template/withoutTraces.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { rewritePackage } from '#shared/opc/rewritePackage.ts';
import { workbookOf } from '../../support/workbookOf.ts';

/** The string table that is left of two strings, of which `cells` show the first. */
function stringsLeft(cells: string): readonly (string | undefined)[] {
  const strings = ['<si><t>Việc công khai</t></si>', '<si><t>BÍ MẬT</t></si>'];
  const bytes = workbookOf({ sheets: [{ name: 'Phụ lục', rows: `<row r="1">${cells}</row>` }], strings });
  const left = openPackage(withoutTraces(bytes)).text('xl/sharedStrings.xml');
  return [...left.matchAll(/<si>(?:<t\/>|<t>([^<]*)<\/t>)<\/si>/g)].map(([, text]) => text);
}

describe('texts that no cell shows are taken out, and only those', () => {
  it.each([
    ['a plain cell', '<c r="A1" t="s"><v>0</v></c>'],
    ['a cell behind a blank one', '<c r="A1" s="1"/><c r="B1" s="1" t="s"><v>0</v></c>'],
    ['a cell behind a number', '<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'],
    ['a cell with single quotes', "<c r='A1'/><c r='B1' t='s'><v>0</v></c>"],
    ['a cell that takes the text with its blanks', '<c r="A1" t="s"><v xml:space="preserve">0</v></c>'],
    ['a cell beside one that an XML comment speaks of', '<c r="A1" t="s"><v>0</v></c><!-- <c t="s"><v>1</v></c> -->'],
  ])('%s keeps its text', (_which, cells) => expect(stringsLeft(cells)).toEqual(['Việc công khai', undefined]));
});

describe('names in the properties are taken out', () => {
  it.each([
    '<dc:creator>BÍ MẬT</dc:creator>',
    '<lastModifiedBy>BÍ MẬT</lastModifiedBy>',
    '<x:lastModifiedBy a="1">BÍ MẬT</x:lastModifiedBy>',
  ])('%s', (element) => {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    const bytes = workbookOf({
      sheets: [{ name: 'Phụ lục', rows: '' }],
      parts: { 'docProps/core.xml': `<coreProperties>${element}</coreProperties>` },
    });
    const relationships = openPackage(bytes)
      .text('_rels/.rels')
      .replace('</', `<Relationship Id="rIdCore" Type="${type}" Target="docProps/core.xml"/></`);
    const linked = rewritePackage(bytes, new Map([['_rels/.rels', new TextEncoder().encode(relationships)]]));
    const left = openPackage(withoutTraces(linked)).text('docProps/core.xml');
    expect(left).toBe(`<coreProperties>${element.replace('BÍ MẬT', '')}</coreProperties>`);
  });
});
