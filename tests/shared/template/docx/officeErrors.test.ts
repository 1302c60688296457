// Word files after any edits against the rules of Microsoft's Open XML SDK: no kind of error that they had not before.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rewritePackage } from '#shared/opc/rewritePackage.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { annexesInFile, seededPick } from '../../../support/annexInFile.ts';
import { anyEdits } from '../../../support/anyEdits.ts';
import { missingValidator, officeErrors } from '../../../support/officeErrors.ts';
import { fixture, partText } from '../../../support/packageText.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(new URL(`../../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => `${folder}/${name}`);

/** A file whose cells hold, by turns, what offices put into cells. */
function furnished(): Uint8Array {
  const base = fixture('docx/docx-lead-merged__001.docx');
  let count = 0;
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="${(count += 1)}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const date = '<w:date w:fullDate="2025-03-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
  const inner =
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>';
  const ways: ((paragraph: string) => string)[] = [
    (paragraph) => paragraph + inner,
    (paragraph) => paragraph.replace(/<w:r>[\s\S]*<\/w:r>/, (runs) => control(date, runs)),
    (paragraph) => control('<w:text/>', paragraph),
    () => '<w:p/>',
    () => `<w:p>${control('<w:showingPlcHdr/><w:text/>', '<w:r><w:t>Bấm vào đây</w:t></w:r>')}</w:p>`,
    (paragraph) => paragraph.replace('</w:pPr>', `<w:pPrChange w:id="${(count += 1) + 5000}" w:author="A"><w:pPr/></w:pPrChange></w:pPr>`),
  ];
  const xml = partText(base, 'word/document.xml').replace(
    /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>(?=<\/w:tc>)/g,
    (paragraph, at: number) => {
      const way = at % (ways.length + 1);
      return ways[way]?.(paragraph) ?? paragraph;
    },
  );
  return rewritePackage(base, new Map([['word/document.xml', new TextEncoder().encode(xml)]]));
}

const FILES = [
  ...['docx', 'template'].flatMap(inFolder).map((name) => ({ name, bytes: fixture(name), seeds: [1] })),
  { name: 'one with furnished cells', bytes: furnished(), seeds: [1, 2, 3, 4] },
];

describe.skipIf(missingValidator !== null)(`any edits${missingValidator === null ? '' : `: skipped, ${missingValidator}`}`, () => {
  it.each(FILES)('add no error to $name', async ({ bytes, seeds }) => {
    const annexes = await annexesInFile(bytes);
    expect(annexes.length).toBeGreaterThan(0);
    const before = await officeErrors(bytes, 'docx', ['Microsoft365']);
    for (const seed of seeds) {
      const parts = annexes.map(({ link, document }, at) => ({ link, document: anyEdits(document, seededPick(seed * 100 + at)) }));
      const { bytes: written } = exportToTemplate(bytes, parts);
      const after = await officeErrors(written, 'docx', ['Microsoft365']);
      expect(after.filter((error) => !before.includes(error))).toEqual([]);
    }
  });
});
