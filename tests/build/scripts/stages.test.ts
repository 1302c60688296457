// A stage is built anew when one of its sources has changed, so every file that goes into it has to be among them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reachedFrom, readImportGraph } from '../../../build/scripts/importGraph.mjs';
import { ROOT, STAGES } from '../../../build/scripts/stages.mjs';

const workers = readdirSync(join(ROOT, 'renderer/workers'))
  .filter((name) => name.endsWith('.worker.ts'))
  .map((name) => `renderer/workers/${name}`);

const { internal } = readImportGraph(ROOT);

test.each([
  ['web', ['renderer/main.tsx', ...workers]],
  ['electron', ['electron/main.ts', 'electron/preload.ts']],
  ['cli', ['electron/cli/main.ts', 'electron/cli/fileWorker.ts']],
] as const)('%s', (stage, entries) => {
  const files = [...reachedFrom(entries, (file) => internal(file).map(({ to }) => to))];
  expect(files.length).toBeGreaterThan(entries.length * 5);
  const { sources } = STAGES[stage];
  expect(files.filter((file) => !sources.some((source) => file === source || file.startsWith(`${source}/`)))).toEqual([]);
});
