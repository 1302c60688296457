// Finds the Electron runtime, or fetches it when the net allows. Since version 42 the npm package holds only a fetcher,
// and merely requiring it would start a download, so its own files are read here instead.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';
import { ROOT } from './stages.mjs';

const FOLDER = join(ROOT, 'node_modules/electron');
/** Without a way out the fetcher fails at once; this bounds a net that neither answers nor refuses. */
const FETCH_MS = 5 * 60_000;

/** Whether a window could be shown here. */
export const hasDesktop = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/**
 * Path of the runtime's executable, or undefined when it is not on this machine.
 * @returns {string | undefined}
 */
export function installedRuntime() {
  const pathFile = join(FOLDER, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const executable = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist'), name);
  return existsSync(executable) ? executable : undefined;
}

/**
 * The runtime's executable, fetched if need be; undefined when that fails within the time allowed.
 * @returns {Promise<string | undefined>}
 */
export async function electronRuntime() {
  const installed = installedRuntime();
  if (installed) return installed;
  say('fetching');
  await new Promise((resolve) => {
    const child = spawn(process.execPath, [join(FOLDER, 'install.js')], { stdio: ['ignore', 'ignore', 'ignore'], timeout: FETCH_MS });
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  return installedRuntime();
}
