import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assert } from '#shared/util/assert.ts';
import { agileEncryption } from '#renderer/workers/agileEncryption.ts';
import { decryptPackage } from '#renderer/workers/decryptPackage.ts';
import { openCompoundFile } from '#shared/opc/compoundFile.ts';
import { readSource } from '#shared/read/readSource.ts';
import { fixturePath } from '../../support/fixturePath.ts';

const bytes = new Uint8Array(readFileSync(fixturePath('corpus/password-protected__001.xlsx')));
const file = openCompoundFile(bytes);
const agile = agileEncryption(file);
assert(agile, 'the fixture is protected as Excel does it today');

test('opens a protected workbook with its password', async () => {
  const source = await readSource(await decryptPackage(file, agile, 'phuluc2025'));
  expect(source.ok && source.value.format).toBe('xlsx');
});

test('distinguishes a wrong password from a damaged file', async () => {
  await expect(decryptPackage(file, agile, 'phuluc2026')).rejects.toThrow('wrong password');
});

test('refuses an excessive spin count', () => {
  const info = new TextDecoder('latin1').decode(file.stream('EncryptionInfo')).replace(/spinCount="\d+"/, 'spinCount="999999999"');
  const changed = { ...file, stream: () => Uint8Array.from(info, (letter) => letter.charCodeAt(0)) };
  expect(agileEncryption(changed)).toBeNull();
});
