// Builds dist/cli and lets `npx phuluc` find it in this folder. Runs after `npm ci` (script "prepare") and from build/bin/phuluc.mjs
// when sources have changed. Prints nothing to standard output.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale, markBuilt, ROOT } from './stages.mjs';

/** Makes dist/cli from the sources as they are. */
export async function bundleCli() {
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'build/vite.cli.config.ts'), logLevel: 'silent' });
}

/** Makes dist/cli when it is missing or its sources have changed. */
export async function buildCli() {
  if (!isStale('cli')) return;
  await bundleCli();
  markBuilt('cli');
}

/** npm links the programs of dependencies, not a package's own: without a link `npx --no-install phuluc` would ask the registry. */
export function linkOwnProgram() {
  const bin = join(ROOT, 'node_modules/.bin');
  if (!existsSync(join(ROOT, 'node_modules'))) return;
  mkdirSync(bin, { recursive: true });
  const link = join(bin, 'phuluc');
  chmodSync(join(ROOT, 'build/bin/phuluc.mjs'), 0o755);
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\build\\bin\\phuluc.mjs" %*\r\n');
    return;
  }
  if (!existsSync(link)) symlinkSync('../../build/bin/phuluc.mjs', link);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildCli();
  linkOwnProgram();
}
