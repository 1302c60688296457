// LibreOffice as the judge of filled templates: it opens them, prints them, counts their totals as we stored them, and reads the same rows.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { readXlsx } from '#shared/read/spreadsheet/readXlsx.ts';
import { annexesInFile, editedAnnex, seededPick, shownRows } from '../../support/annexInFile.ts';
import { fixture } from '../../support/packageText.ts';
import { convert, skipReason, soffice } from '../../support/soffice.ts';

const NAMES = [
  'template/lead-merged-vertically__000.xlsx',
  'template/stt-formula-previous__002.xlsx',
  'corpus/footer-total-row__001.xlsx',
  'corpus/three-row-header__000.xlsx',
  'corpus/task-split-over-rows-unmerged__000.xlsx',
  'xlsx/template-all-features.xlsx',
  'docx/docx-lead-merged__001.docx',
  'template/docx-task-cut-at-page-break__002.docx',
];

interface Filled {
  readonly name: string;
  readonly file: string;
  readonly edited: AnnexDocument;
  readonly bytes: Uint8Array;
}

let folder = '';
const filled: Filled[] = [];
const at = (...parts: readonly string[]): string => join(folder, ...parts);

describe.skipIf(soffice === undefined)(`filled templates in LibreOffice${skipReason}`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'template-oracle-'));
    for (const [index, name] of NAMES.entries()) {
      const [annex] = await annexesInFile(fixture(name));
      if (!annex) throw new Error(`${name} gives no annex`);
      const edited = editedAnnex(annex.document, seededPick(40 + index), 5);
      const { bytes } = exportToTemplate(fixture(name), [{ link: annex.link, document: edited }]);
      const file = at(`${index}${name.slice(name.lastIndexOf('.'))}`);
      writeFileSync(file, bytes);
      filled.push({ name, file, edited, bytes });
    }
    convert(
      folder,
      'pdf',
      filled.map(({ file }) => file),
    );
    convert(
      folder,
      'xlsx',
      filled.flatMap(({ file }) => (file.endsWith('.xlsx') ? [file] : [])),
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(NAMES)('%s opens and prints', (name) => {
    const index = NAMES.indexOf(name);
    expect(statSync(at('pdf', `${index}.pdf`)).size).toBeGreaterThan(2000);
  });

  it.each(NAMES.filter((name) => name.endsWith('.xlsx')))(
    '%s shows the same rows and the same totals after LibreOffice has counted',
    async (name) => {
      const { edited, bytes } = filled[NAMES.indexOf(name)]!;
      const recounted = new Uint8Array(readFileSync(at('xlsx', `${NAMES.indexOf(name)}.xlsx`)));
      const [annex] = await annexesInFile(recounted);
      const texts = (document: AnnexDocument): string[] => shownRows(document).map((row) => row.replace(/^\w+ \| /, ''));
      // One template counts the days from today: only its totals can be compared.
      if (!name.includes('all-features')) expect(texts(annex!.document)).toEqual(texts(edited));
      expect(await totalsOf(recounted)).toEqual(await totalsOf(bytes));
    },
  );
});

/** What plain totals show, where something is stored for them. */
async function totalsOf(bytes: Uint8Array): Promise<string[]> {
  const grids = (await readXlsx(bytes)).sheets.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'grid'));
  return grids.flatMap((grid) =>
    grid.rows.flatMap((row) =>
      row.cells.flatMap(({ formula, text, column }) =>
        /^(?:SUM|COUNTA?)\([^(),]+\)$/i.test(formula ?? '') ? [`${row.number}:${column} ${text}`] : [],
      ),
    ),
  );
}
