// npm run bench [-- word …]: runs tests/bench/*.bench.mjs (those whose name holds a word) and prints a table each.
// A bench exports `title` and `run()`, which gives rows { what, measured, target, good }, and the `stages` it needs built; one that
// needs processes of its own exports nothing and prints for itself. Figures never fail a build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildStages } from './build.mjs';
import { ROOT } from './stages.mjs';

/** @typedef {{ what: string, measured: string, target: string, good: boolean }} BenchRow */

const FOLDER = join(ROOT, 'tests/bench');
const OUT = join(ROOT, '.cache/bench');
const words = process.argv.slice(2);

const names = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((name) => name.endsWith('.bench.mjs'))
  .map((name) => name.slice(0, -'.mjs'.length))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();

for (const name of names) {
  if (!/^export .*\brun\b/m.test(readFileSync(join(FOLDER, `${name}.mjs`), 'utf8'))) {
    spawnSync(process.execPath, [join(FOLDER, `${name}.mjs`)], { stdio: 'inherit' });
    continue;
  }
  await bundle(name);
  /** @type {{ title: string, run: () => Promise<readonly BenchRow[]>, stages?: Parameters<typeof buildStages>[0] }} */
  const { title, run, stages = [] } = await import(pathToFileURL(join(OUT, `${name}.mjs`)).href);
  await buildStages(stages);
  process.stdout.write(`\n${title}\n`);
  print(await run());
}

/** Plain modules measure what ships; a loader's rewriting of imports would be measured with it. @param {string} name */
async function bundle(name) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { input: join(FOLDER, `${name}.mjs`), output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}

/** @param {readonly BenchRow[]} rows */
function print(rows) {
  const table = rows.map(({ what, measured, target, good }) => [good ? ' ' : '!', what, measured, target]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...table.map((row) => (row[column] ?? '').length)));
  for (const row of table) process.stdout.write(`${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}
