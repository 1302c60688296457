import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { annexesInFile, editedAnnex, seededPick, shownRows, type AnnexInFile } from '../../support/annexInFile.ts';
import { packageFaults } from '../../support/packageFaults.ts';
import { differingParts, fixture, partText } from '../../support/packageText.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => /\.(?:xlsx|xlsm|docx)$/.test(name))
    .map((name) => `${folder}/${name}`);
const files = ['template', 'corpus', 'docx'].flatMap(inFolder).filter((name) => !/password|no-table/.test(name));

const filled = (name: string, { link }: AnnexInFile, document: AnnexDocument): Uint8Array =>
  exportToTemplate(fixture(name), [{ link, document }]).bytes;

async function firstAnnex(name: string): Promise<AnnexInFile> {
  const [annex] = await annexesInFile(fixture(name));
  if (!annex) throw new Error(`${name} gives no annex`);
  return annex;
}

/** Kinds are left out: what a row is may be told by its neighbours alone, which the edits change. */
const texts = (document: AnnexDocument): string[] =>
  shownRows(document).map((row) =>
    row
      .replace(/^\w+ \| /, '')
      .replace(/[|\s.)]+/g, ' ')
      .trim(),
  );

describe.each(files)('%s', (name) => {
  it('gives its own bytes back while nothing is edited', async () => {
    const bytes = fixture(name);
    const annexes = await annexesInFile(bytes);
    expect(annexes.length).toBeGreaterThan(0);
    for (const { link, document } of annexes) expect(exportToTemplate(bytes, [{ link, document }]).bytes).toBe(bytes);
  });

  it('gives the edited annex when it is read again, and leaves the other tables alone', async () => {
    const bytes = fixture(name);
    const annexes = await annexesInFile(bytes);
    const before = packageFaults(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(annexes.length - 1), async (seed, index) => {
        const annex = annexes[index]!;
        const edited = editedAnnex(annex.document, seededPick(seed), 1 + (seed % 6));
        const written = exportToTemplate(bytes, [{ link: annex.link, document: edited }]).bytes;
        expect(packageFaults(written)).toEqual(before);
        const again = await annexesInFile(written);
        const expected = annexes.map(({ document }, at) => texts(at === index ? edited : document));
        expect(again.map(({ document }) => texts(document))).toEqual(expected);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});

describe('annexes of one file written together', () => {
  const several = async (): Promise<string[]> => {
    const counts = await Promise.all(files.map(async (name) => [name, (await annexesInFile(fixture(name))).length] as const));
    return counts.flatMap(([name, count]) => (count > 1 ? [name] : []));
  };

  it('each reads back as it was edited, whichever others were, and undone edits give the very bytes of the file', async () => {
    const names = await several();
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const bytes = fixture(name);
      const annexes = await annexesInFile(bytes);
      const parts = annexes.map(({ link, document }, index) => ({ link, document: editedAnnex(document, seededPick(7 + index), 4) }));
      const { bytes: written } = exportToTemplate(bytes, parts);
      expect((await annexesInFile(written)).map(({ document }) => texts(document))).toEqual(parts.map(({ document }) => texts(document)));
      expect(exportToTemplate(bytes, annexes).bytes).toBe(bytes);
    }
  });
});

describe('what stays and what changes', () => {
  const withTask = (document: AnnexDocument, change: (row: Row, index: number) => Row): AnnexDocument => {
    let index = -1;
    return { ...document, rows: document.rows.map((row) => (row.kind === 'task' ? change(row, (index += 1)) : row)) };
  };
  const columnOf = (document: AnnexDocument, role: string): string => document.columns.find((column) => column.role === role)!.id;

  it('one task edited in a workbook changes the sheet and the strings, nothing else', async () => {
    const name = 'template/rich-text__003.xlsx';
    const annex = await firstAnnex(name);
    const task = columnOf(annex.document, 'task');
    const edited = withTask(annex.document, (row, index) => (index === 1 ? { ...row, cells: { ...row.cells, [task]: 'Khác hẳn' } } : row));
    const parts = differingParts(fixture(name), filled(name, annex, edited));
    expect(parts.every((part) => /sheet1\.xml|sharedStrings\.xml/.test(part))).toBe(true);
  });

  it('a merged lead that one of its tasks leaves is parted there, and the others keep it', async () => {
    const name = 'template/lead-merged-vertically__000.xlsx';
    const annex = await firstAnnex(name);
    const lead = columnOf(annex.document, 'lead');
    const merge = annex.link.regions[0]!.merges.find(
      ({ top, bottom, left }) => bottom > top && left === annex.link.regions[0]!.columns[lead],
    )!;
    const inside = Object.entries(annex.link.rows).filter(
      ([, { places }]) => merge.top <= places[0]!.row && places[0]!.row <= merge.bottom,
    );
    const [id] = inside[1]!;
    const edited = {
      ...annex.document,
      rows: annex.document.rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [lead]: 'Sở Khác' } } : row)),
    };
    const again = (await annexesInFile(filled(name, annex, edited)))[0]!.document;
    expect(shownRows(again)).toEqual(shownRows(edited));
  });

  it('formulas that number the rows stay where they still count right, and give way to numbers where they do not', async () => {
    const name = 'template/stt-formula-previous__002.xlsx';
    const annex = await firstAnnex(name);
    const order = columnOf(annex.document, 'order');
    const formulas = (bytes: Uint8Array): number => (partText(bytes, 'xl/worksheets/sheet1.xml').match(/<f[ >]/g) ?? []).length;
    const before = formulas(fixture(name));
    const rows = annex.document.rows;
    const last = rows.findLast(({ kind }) => kind === 'task')!;
    const added: Row = { ...last, id: 'added', cells: { ...last.cells, [order]: String(Number(last.cells[order]) + 1) } };
    const appended = { ...annex.document, rows: rows.toSpliced(rows.indexOf(last) + 1, 0, added) };
    expect(formulas(filled(name, annex, appended))).toBeGreaterThanOrEqual(before);
    const odd = withTask(annex.document, (row, index) => (index === 2 ? { ...row, cells: { ...row.cells, [order]: '77' } } : row));
    expect(formulas(filled(name, annex, odd))).toBeLessThan(before);
  });

  it.each(['template/tcvn3-lead-merged__001.xlsx', 'template/docx-tcvn3-lead-merged__002.docx'])(
    'text written into %s stands in a font that has its letters',
    async (name) => {
      const annex = await firstAnnex(name);
      const task = columnOf(annex.document, 'task');
      const edited = withTask(annex.document, (row, index) =>
        index === 0 ? { ...row, cells: { ...row.cells, [task]: 'Rà soát, hoàn thiện thể chế' } } : row,
      );
      const bytes = filled(name, annex, edited);
      if (name.endsWith('.docx')) {
        const run = /<w:r>(?:(?!<\/w:r>).)*Rà soát, hoàn thiện thể chế/s.exec(partText(bytes, 'word/document.xml'))?.[0] ?? '';
        expect(run).toContain('w:ascii="Times New Roman"');
      } else expect(partText(bytes, 'xl/styles.xml')).toContain('Times New Roman');
      expect(shownRows((await annexesInFile(bytes))[0]!.document)).toEqual(shownRows(edited));
    },
  );

  it('an annex left without any task leaves one blank row in a workbook', async () => {
    const name = 'template/rich-text__003.xlsx';
    const annex = await firstAnnex(name);
    const bytes = filled(name, annex, { ...annex.document, rows: [] });
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<sheetData>');
  });
});
