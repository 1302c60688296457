// A user's file after edits against the rules of Microsoft's Open XML SDK: it has no kind of error that it had not before.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { annexesInFile, editedAnnex, seededPick } from '../../support/annexInFile.ts';
import { addedOfficeErrors, missingValidator } from '../../support/officeErrors.ts';
import { fixture } from '../../support/packageText.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url))
    .filter((name) => /\.(?:xlsx|xlsm|docx)$/.test(name) && !/password|no-table/.test(name))
    .map((name) => `${folder}/${name}`);

const extensionOf = (name: string) => (name.endsWith('docx') ? 'docx' : name.endsWith('xlsm') ? 'xlsm' : 'xlsx');

describe.skipIf(missingValidator !== null)(`edits${missingValidator === null ? '' : `: skipped, ${missingValidator}`}`, () => {
  it.each(['template', 'docx', 'xlsx'].flatMap(inFolder))('add no error to %s', async (name) => {
    const bytes = fixture(name);
    const annexes = await annexesInFile(bytes);
    const parts = annexes.map(({ link, document }, at) => ({ link, document: editedAnnex(document, seededPick(name.length + at), 6) }));
    const { bytes: written } = exportToTemplate(bytes, parts);
    expect(await addedOfficeErrors(bytes, written, extensionOf(name), ['Microsoft365'])).toEqual([]);
  });
});
