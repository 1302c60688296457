// A user's file after edits against the rules of Microsoft's Open XML SDK: it has no error that it had not before, nor more of a kind.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { fillOther } from '#shared/template/fillOther.ts';
import { issueIntoTemplate } from '#shared/template/issueIntoTemplate.ts';
import { annexesInFile, editedAnnex, seededPick } from '../../support/annexInFile.ts';
import { addedOfficeErrors, missingValidator, validatorSkipReason } from '../../support/officeErrors.ts';
import { officeWorkbook } from '../../support/officeWorkbook.ts';
import { fixture } from '../../support/packageText.ts';

const SEED = 20_261_201;
const RUNS = 8;

const files = ['template', 'docx', 'xlsx', 'corpus', 'readers', 'documents'].flatMap((folder) =>
  readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => /\.(?:xlsx|xlsm|docx)$/.test(name) && !/password|no-table/.test(name))
    .map((name) => `${folder}/${name}`),
);
const extensionOf = (name: string) => (name.endsWith('docx') ? 'docx' : name.endsWith('xlsm') ? 'xlsm' : 'xlsx');

async function addedByEdits(name: string, seed: number, steps: number): Promise<string[]> {
  const bytes = fixture(name);
  const annexes = await annexesInFile(bytes);
  const parts = annexes.map(({ link, document }, at) => ({ link, document: editedAnnex(document, seededPick(seed + at), steps) }));
  return addedOfficeErrors(bytes, exportToTemplate(bytes, parts).bytes, extensionOf(name), ['Microsoft365']);
}

/** Each run of the validator costs half a second: Word files have their own cases (docx/officeErrors.test.ts), the others are drawn. */
const each = files.filter((name) => /^(?:template|xlsx)\/.*\.xls[xm]$/.test(name));

describe.skipIf(missingValidator !== null)(`edits${validatorSkipReason}`, () => {
  it.each(each)('add no error to %s', async (name) => {
    expect(await addedByEdits(name, name.length, 6)).toEqual([]);
  });

  it('add no error, whatever the file and the edits', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 12 }), async (name, seed, steps) => {
        expect([name, seed, await addedByEdits(name, seed, steps)]).toEqual([name, seed, []]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });

  const annex = laiChau as AnnexDocument;
  it.each<[string, typeof fillOther | typeof issueIntoTemplate, () => Promise<Uint8Array> | Uint8Array, 'xlsx' | 'docx']>([
    ['a workbook of the office', fillOther, () => officeWorkbook(), 'xlsx'],
    ['a workbook with every feature', fillOther, () => fixture('xlsx/template-all-features.xlsx'), 'xlsx'],
    ['a Word file of the office', fillOther, () => fixture('template/docx-two-row-header__003.docx'), 'docx'],
    ['an issued workbook of the office', issueIntoTemplate, () => officeWorkbook(), 'xlsx'],
    ['an issued Word file of the office', issueIntoTemplate, () => fixture('template/docx-two-row-header__003.docx'), 'docx'],
  ])('another annex adds no error to %s', async (_name, fill, template, extension) => {
    const bytes = await template();
    const filled = await fill(bytes, annex);
    if (!filled.ok) throw new Error(JSON.stringify(filled.error));
    expect(await addedOfficeErrors(bytes, filled.value.bytes, extension)).toEqual([]);
  });
});
