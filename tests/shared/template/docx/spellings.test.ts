// One Word file in the ways in which its XML may lawfully be written: each is edited as if Word had written it.
import { describe, expect, it } from 'vitest';
import { plainXml } from '#shared/opc/plainXml.ts';
import { rewritePackage } from '#shared/opc/rewritePackage.ts';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { outerElements, slice } from '#shared/template/docx/elements.ts';
import { rowsOfTable } from '#shared/template/docx/tableXml.ts';
import { withWordPrefix } from '#shared/template/docx/wordPrefix.ts';
import { annexesInFile, editedAnnex, seededPick, shownRows } from '../../../support/annexInFile.ts';
import { addedOfficeErrors, missingValidator } from '../../../support/officeErrors.ts';
import { fixture, partText } from '../../../support/packageText.ts';
import { gridsOf } from '../../read/document/shownTable.ts';

const base = fixture('docx/docx-lead-merged__001.docx');
const document = partText(base, 'word/document.xml');
const inTags = (change: (tag: string) => string): string => document.replace(/<[^?!>]*>/g, change);
const earlier = (id: number): string =>
  `<w:tcPrChange w:id="${id}" w:author="A" w:date="2025-03-01T08:00:00Z"><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr></w:tcPrChange>`;
const around = (row: string): string => `<w:customXml w:element="a"><w:customXmlPr/>${row}</w:customXml>`;
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const SPELLINGS: readonly (readonly [name: string, xml: string])[] = [
  ['as Word writes it', document],
  ['indented', document.replace(/>(?=<(?!\/w:t>))/g, '>\n  ')],
  ['with apostrophes around values', inTags((tag) => tag.replace(/="([^"']*)"/g, "='$1'"))],
  ['with comments', document.replace(/<w:tr>/g, '<!-- <w:tr> --><w:tr>')],
  ['under another prefix', inTags((tag) => tag.replace(/(<\/?|\s|xmlns:)w(?=[:=])/g, '$1ns0'))],
  [
    'as the default namespace',
    inTags((tag) => tag.replace(/^(<\/?)w:/, '$1').replace(/^<document /, `<document xmlns="${MAIN}" `)).replace(
      /\sxmlns:w="/,
      ' xmlns:w="',
    ),
  ],
  ['with custom XML around each row', document.replace(/<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g, around)],
  ['with custom XML around all rows', document.replace(/<w:tr>(?:(?!<w:tbl>)[\s\S])*<\/w:tr>(?=<\/w:tbl>)/g, around)],
  ['with earlier properties of cells', document.replace(/<\/w:tcPr>/g, (end, at: number) => earlier(at) + end)],
  [
    'with rows held to a height',
    document.replace(/<w:tr>(?!<w:trPr)/g, '<w:tr><w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>'),
  ],
];

describe.each(SPELLINGS)('a file %s', (_name, xml) => {
  const bytes = rewritePackage(base, new Map([['word/document.xml', new TextEncoder().encode(xml)]]));
  const edited = async (seed: number) => {
    const [annex] = await annexesInFile(bytes);
    const edits = editedAnnex(annex!.document, seededPick(seed), 6);
    return { edits, written: exportToTemplate(bytes, [{ link: annex!.link, document: edits }]).bytes };
  };

  it('is the same, byte for byte, while nothing is edited', async () => {
    const annexes = await annexesInFile(bytes);
    expect(annexes).toHaveLength(1);
    expect(exportToTemplate(bytes, annexes).bytes).toBe(bytes);
  });

  it.each([1, 2])('shows the edited rows (seed %i)', async (seed) => {
    const { edits, written } = await edited(seed);
    const [again] = await annexesInFile(written);
    expect(shownRows(again!.document)).toEqual(shownRows(edits));
  });

  it.skipIf(missingValidator !== null)('has no error that it had not', async () => {
    const { written } = await edited(2);
    expect(await addedOfficeErrors(base, written, 'docx', ['Microsoft365'])).toEqual([]);
  });

  it('has its cells in the columns in which the reader has them', () => {
    const part = withWordPrefix(plainXml(xml));
    const tables = outerElements(part, 'w:tbl').map((span) => rowsOfTable(slice(part, span)).rows);
    gridsOf(readDocx(bytes)).forEach((grid, index) => {
      const columns = tables[index]!.map(({ cells }) => cells.map(({ column }) => column));
      for (const { number, cells } of grid.rows)
        expect(columns[number - 1]).toEqual(expect.arrayContaining(cells.map(({ column }) => column)));
    });
  });
});

it('a row of a fixed height grows with a longer text, and only then', async () => {
  const bytes = rewritePackage(base, new Map([['word/document.xml', new TextEncoder().encode(SPELLINGS.at(-1)![1])]]));
  const [annex] = await annexesInFile(bytes);
  const task = annex!.document.columns.find(({ role }) => role === 'task')!.id;
  const at = annex!.document.rows.findIndex(({ kind }) => kind === 'task');
  const heldRows = (text: (before: string) => string): number => {
    const rows = annex!.document.rows.map((row, index) =>
      index === at ? { ...row, cells: { ...row.cells, [task]: text(row.cells[task] ?? '') } } : row,
    );
    const { bytes: written } = exportToTemplate(bytes, [{ link: annex!.link, document: { ...annex!.document, rows } }]);
    return partText(written, 'word/document.xml').match(/w:hRule="exact"/g)?.length ?? 0;
  };
  const all = SPELLINGS.at(-1)![1].match(/w:hRule="exact"/g)!.length;
  expect([heldRows((before) => before.slice(0, 8)), heldRows((before) => before.repeat(3))]).toEqual([all, all - 1]);
});
