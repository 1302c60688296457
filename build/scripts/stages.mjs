// What can be built, from which sources, into which files. A stage is stale when its sources' contents have changed
// since it was built or a file of it is missing; times of files are not believed (a fresh checkout has new ones).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const VERSIONS = ['package.json', 'package-lock.json'];

/** @type {Record<'web' | 'electron' | 'cli', { sources: string[], outputs: string[] }>} */
export const STAGES = {
  web: {
    sources: ['shared', 'renderer', 'electron/security/csp.ts', 'build/vite.renderer.config.ts', 'build/policyPlugin.ts', ...VERSIONS],
    outputs: ['dist/web/index.html', 'dist/web/headers.json'],
  },
  electron: {
    sources: ['shared', 'electron', 'build/vite.electron.config.ts', ...VERSIONS],
    outputs: ['dist/electron/main.cjs', 'dist/electron/preload.cjs'],
  },
  cli: {
    // The services too: files are opened and written by them.
    sources: ['shared', 'electron/cli', 'electron/services', 'build/vite.cli.config.ts', ...VERSIONS],
    outputs: ['dist/cli/phuluc.mjs', 'dist/cli/fileWorker.mjs'],
  },
};

/** @typedef {keyof typeof STAGES} Stage */

/** @param {Stage} stage */
const stampFile = (stage) => join(ROOT, '.cache/build', `${stage}.stamp`);

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const whole = join(ROOT, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {Stage} stage */
function stampOf(stage) {
  const hash = createHash('sha256');
  for (const file of STAGES[stage].sources.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/**
 * Whether no source of a built stage is newer than the build: a quick look at times only, for a program that is started often. False
 * proves nothing: a fresh checkout has new times (`isStale` compares contents).
 * @param {Stage} stage
 */
export function hasOlderSources(stage) {
  if (!existsSync(stampFile(stage)) || !STAGES[stage].outputs.every((file) => existsSync(join(ROOT, file)))) return false;
  const built = statSync(stampFile(stage)).mtimeMs;
  return STAGES[stage].sources.every((path) => isOlder(join(ROOT, path), built));
}

/**
 * A folder counts too: its time changes when a file is added or removed.
 * @param {string} path @param {number} time @returns {boolean}
 */
function isOlder(path, time) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return true;
  if (stats.mtimeMs > time) return false;
  return !stats.isDirectory() || readdirSync(path).every((name) => isOlder(join(path, name), time));
}

/**
 * Whether a stage has to be built again.
 * @param {Stage} stage
 */
export function isStale(stage) {
  if (!STAGES[stage].outputs.every((file) => existsSync(join(ROOT, file)))) return true;
  return !existsSync(stampFile(stage)) || readFileSync(stampFile(stage), 'utf8') !== stampOf(stage);
}

/**
 * Remembers that a stage is built from the sources as they are.
 * @param {Stage} stage
 */
export function markBuilt(stage) {
  mkdirSync(join(ROOT, '.cache/build'), { recursive: true });
  writeFileSync(stampFile(stage), stampOf(stage));
}
