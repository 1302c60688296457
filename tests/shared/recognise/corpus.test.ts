// Generated corpus files, read from their bytes to the interchange JSON, must give exactly what stands in their expected.json.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/read/readSource.ts';
import { toInterchange } from '#shared/recognise/toInterchange.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { type Expected, tableFaults } from './corpusRules.ts';

const FOLDER = new URL('../../fixtures/corpus/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'));

describe('corpus files', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(30));

  it.each(files)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8')) as Expected;
    const source = await readSource(new Uint8Array(readFileSync(new URL(name, FOLDER))), { fileName: name });
    const report = source.ok ? understandSource(source.value) : source;
    expect(report.ok ? 'table' : `error:${report.error.class}`).toBe(expected.error ? `error:${expected.error.class}` : 'table');
    if (!report.ok) return;
    const answer = toInterchange(name, report.value, (notice) => notice.code);
    const left = [...answer.tables];
    for (const table of expected.tables ?? []) {
      const faults = left.map((found) => tableFaults(table, found, expected.allowEmpty));
      const best = faults.reduce((least, each, at) => (each.length < (faults[least]?.length ?? Infinity) ? at : least), 0);
      expect(faults[best]).toEqual([]);
      left.splice(best, 1);
    }
  });
});
