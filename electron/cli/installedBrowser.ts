// Chrome, Edge or Chromium on this machine, and a PDF made with it. Starts the browser without a profile of the user's.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const WINDOWS_PLACES = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const MAC_PLACES = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];

const PDF_TIMEOUT_MS = 120_000;

/** Path of the program; PHULUC_BROWSER names one by hand. Undefined where there is none. */
export function installedBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = environment['PHULUC_BROWSER'];
  if (named) return existsSync(named) ? named : undefined;
  if (platform === 'win32') {
    return WINDOWS_ROOTS.flatMap((root) => WINDOWS_PLACES.map((place) => join(environment[root] ?? '', place))).find(existsSync);
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return [...(platform === 'darwin' ? MAC_PLACES : []), ...onPath].find(existsSync);
}

/** PDF of a whole HTML document; its paper is said in `@page`. Throws when the browser fails. */
export async function printToPdf(browser: string, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-pdf-'));
  try {
    const source = join(folder, 'annex.html');
    const target = join(folder, 'annex.pdf');
    await writeFile(source, html);
    const flags = [
      '--headless=new',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${target}`,
      // Chromium refuses its sandbox to root (containers, CI); the document is our own and has no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    await promisify(execFile)(browser, [...flags, pathToFileURL(source).href], { timeout: PDF_TIMEOUT_MS, windowsHide: true });
    return new Uint8Array(await readFile(target));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
