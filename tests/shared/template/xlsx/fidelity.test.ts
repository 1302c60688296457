// Every workbook under tests/fixtures: written back without a change it is the same part by part; after edits only the parts differ that
// must, and reading it gives the edited annex, row by row, kind by kind.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { annexesInFile, editedAnnex, seededPick, shownRows, type AnnexInFile } from '../../../support/annexInFile.ts';
import { packageFaults } from '../../../support/packageFaults.ts';
import { differingParts, fixture } from '../../../support/packageText.ts';

const SEED = 20_261_122;
const RUNS = 5;

const files = ['xlsx', 'template', 'corpus', 'readers'].flatMap((folder) =>
  readdirSync(new URL(`../../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => /\.xls[xm]$/.test(name) && !/password|no-table/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** What an edit of cells alone may change, and what rows that come, go or move may change besides. */
const OF_CELLS = /^xl\/(?:worksheets\/sheet\d*\.xml|sharedStrings\.xml|styles\.xml|workbook\.xml)$/i;
const OF_ROWS =
  /^(?:\[Content_Types\]\.xml|xl\/(?:calcChain\.xml|_rels\/workbook\.xml\.rels|comments\d*\.xml|(?:worksheets|drawings|charts|tables|threadedComments|pivotTables|pivotCache|ctrlProps)\/[^/]+))$/i;

const rowsMoved = (before: AnnexDocument, after: AnnexDocument): boolean =>
  before.rows.length !== after.rows.length || after.rows.some((row, index) => row.id !== before.rows[index]?.id);

/** The rows, but not what a total counts: the file's own formula says what the edit makes of it, the annex what it was before. */
function shownWithoutCounts({ link, document }: Pick<AnnexInFile, 'link' | 'document'>): string[] {
  const rows = document.rows.map((row) => {
    const counted = row.kind === 'total' ? (link.rows[row.id]?.formulas ?? []) : [];
    return { ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(([id]) => !counted.includes(id))) };
  });
  return shownRows({ ...document, rows });
}

describe.each(files)('%s', (name) => {
  const bytes = fixture(name);

  it('is the same, part by part, while nothing is edited', async () => {
    for (const { link, document } of await annexesInFile(bytes)) {
      const written = exportToTemplate(bytes, [{ link, document }]).bytes;
      expect(differingParts(bytes, written)).toEqual([]);
      expect(openPackage(written).names).toEqual(openPackage(bytes).names);
    }
  });

  it('differs only where it must after a series of edits, and reads back as edited', async () => {
    const annexes = await annexesInFile(bytes);
    expect(annexes.length).toBeGreaterThan(0);
    const faults = packageFaults(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(annexes.length - 1), async (seed, index) => {
        const { document, link } = annexes[index]!;
        const edited = editedAnnex(document, seededPick(seed), 1 + (seed % 6));
        const written = exportToTemplate(bytes, [{ link, document: edited }]).bytes;
        const moved = rowsMoved(document, edited);
        const beyond = differingParts(bytes, written).filter((part) => !OF_CELLS.test(part) && !(moved && OF_ROWS.test(part)));
        expect(beyond).toEqual([]);
        expect(packageFaults(written)).toEqual(faults);
        const again = await annexesInFile(written);
        expect(again.map(shownWithoutCounts)).toEqual(
          annexes.map((annex, at) => shownWithoutCounts(at === index ? { link, document: edited } : annex)),
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
