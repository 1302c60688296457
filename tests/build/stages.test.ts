// A stage is built anew when one of its sources has changed, so every file that goes into it has to be among them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, STAGES } from '../../build/scripts/stages.mjs';

const workers = readdirSync(join(ROOT, 'renderer/workers'))
  .filter((name) => name.endsWith('.worker.ts'))
  .map((name) => `renderer/workers/${name}`);

/** All files that these import, directly or through others. */
function filesBehind(entries: readonly string[]): readonly string[] {
  const seen = new Set(entries);
  for (const file of seen) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, path = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([.#][^']+)'/g)) {
      const target = path.startsWith('#') ? path.slice(1) : posix.join(posix.dirname(file), path);
      if (existsSync(join(ROOT, target))) seen.add(target);
    }
  }
  return [...seen];
}

test.each([
  ['web', ['renderer/main.tsx', ...workers]],
  ['electron', ['electron/main.ts', 'electron/preload.ts']],
  ['cli', ['electron/cli/main.ts', 'electron/cli/fileWorker.ts']],
] as const)('%s', (stage, entries) => {
  const files = filesBehind(entries);
  expect(files.length).toBeGreaterThan(entries.length * 5);
  const { sources } = STAGES[stage];
  expect(files.filter((file) => !sources.some((source) => file === source || file.startsWith(`${source}/`)))).toEqual([]);
});
