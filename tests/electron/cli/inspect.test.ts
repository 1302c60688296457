// The command line as a caller meets it: one line a file whatever happens, a silent standard output otherwise.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '#electron/cli/inspectFile.ts';
import { inspectCommand } from '#electron/cli/inspect.ts';
import { createWorkerPool } from '#electron/cli/workerPool.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/corpus/${name}`, import.meta.url));

describe('inspectFile', () => {
  it('answers with tables', async () => {
    const answer = JSON.parse(await inspectFile({ file: fixture('side-by-side-halves__001.xlsx') })) as {
      outcome: string;
      tables: unknown[];
    };
    expect(answer).toMatchObject({ schema: 'vn-annex/1', outcome: 'table' });
    expect(answer.tables).toHaveLength(2);
  });

  it.each([
    ['no-table__001.xlsx', 'no-table-found'],
    ['missing.xlsx', 'internal'],
  ])('answers %s with %s and a sentence', async (name, errorClass) => {
    const answer = JSON.parse(await inspectFile({ file: fixture(name) })) as { error: { class: string; message: string } };
    expect(answer.error.class).toBe(errorClass);
    expect(answer.error.message.length).toBeGreaterThan(20);
  });
});

describe('inspect command', () => {
  it('refuses wrong use with code 2 and prints nothing', async () => {
    const lines: string[] = [];
    const io = { line: (text: string) => lines.push(text), say: () => undefined };
    expect(await inspectCommand.run([], io)).toBe(2);
    expect(await inspectCommand.run(['--bad', 'x'], io)).toBe(2);
    expect(lines).toEqual([]);
  });
});

function dyingScript(): URL {
  const script = join(mkdtempSync(join(tmpdir(), 'phuluc-')), 'worker.mjs');
  writeFileSync(script, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));`);
  return pathToFileURL(script);
}

describe('worker pool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  const script = join(folder, 'worker.mjs');
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ file }) => {
       if (file === 'die') process.exit(3);
       if (file === 'hang') for (;;) {}
       if (file === 'eat') { const held = []; for (;;) held.push(new Array(1e6).fill(held.length)); }
       console.log('noise');
       parentPort.postMessage({ line: 'line of ' + file, errors: 0 });
     });`,
  );

  it('answers every file although workers die, hang or run out of memory, and uses workers again', async () => {
    const pool = createWorkerPool(2, { seconds: 3, heapMebibytes: 64 }, pathToFileURL(script));
    const names = ['a', 'die', 'b', 'hang', 'eat', 'c', 'd', 'e'];
    const lines = await Promise.all(names.map(async (file) => (await pool.answer({ command: 'inspect', file })).line));
    await pool.close();
    const classes = lines.map((line) => (line.startsWith('{') ? (JSON.parse(line) as { error: { class: string } }).error.class : line));
    expect(classes).toEqual(['line of a', 'internal', 'line of b', 'too-large', 'too-large', 'line of c', 'line of d', 'line of e']);
  });
});

describe('worker pool behind check', () => {
  it('a file that takes its worker down is an error of its own shape, and counts', async () => {
    const pool = createWorkerPool(1, { seconds: 3, heapMebibytes: 64 }, dyingScript());
    const answer = await pool.answer({ command: 'check', file: 'die', options: {} });
    await pool.close();
    expect(answer.errors).toBe(1);
    expect(JSON.parse(answer.line)).toMatchObject({
      schema: 'vn-annex-check/1',
      file: 'die',
      outcome: 'error',
      error: { class: 'internal' },
    });
  });
});

describe('password', () => {
  const file = fixture('password-protected__001.xlsx');

  it.each([
    [undefined, 'encrypted'],
    ['wrong', 'encrypted'],
    ['phuluc2025', 'table'],
  ])('%s → %s', async (password, outcome) => {
    const answer = JSON.parse(await inspectFile(password === undefined ? { file } : { file, password })) as {
      outcome: string;
      error?: { class: string };
    };
    expect(answer.error?.class ?? answer.outcome).toBe(outcome);
  });
});
