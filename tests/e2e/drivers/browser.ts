// The real browser that tests drive: an installed Chrome, Edge or Chromium, else the one in @sparticuz/chromium.
// Nothing is ever downloaded.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { installedBrowser } from '#electron/cli/installedBrowser.ts';
import { fontSet } from '../../support/fontSet.ts';

/** No sandbox: CI runs as root in a container. The pages are our own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

interface BrowserPlace {
  readonly executablePath: string;
  /** What the program needs beside the present environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** The browser to use on this machine; PHULUC_BROWSER names one by hand, and "bundled" skips the search. */
export async function findBrowser(): Promise<BrowserPlace> {
  const executablePath = installedBrowser();
  return executablePath ? { executablePath, env: {} } : unpackBundledBrowser();
}

/**
 * Unpacks the Linux browser of @sparticuz/chromium into the project's cache, once. It brings libraries and fonts for
 * machines that have none; they are used only there.
 */
async function unpackBundledBrowser(): Promise<BrowserPlace> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Edge or Chromium found. Install one, or name it in PHULUC_BROWSER.');
  }
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = join(root, '.cache/browser');
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(dirname(folder), { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    // The package unpacks into the temporary folder, and its libraries only when it believes to be on Amazon's machines.
    const script = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
    execFileSync(process.execPath, ['-e', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  }
  const executablePath = join(folder, 'chromium');
  const missing = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  return {
    executablePath,
    env: {
      ...(missing ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {}),
      // A browser that finds no font at all crashes at the first letter; the package's own settings look for its fonts in /tmp.
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : fontSet(join(folder, 'fontSet'), [join(folder, 'fonts')])),
    },
  };
}

const environment = (place: BrowserPlace): Record<string, string> => {
  const present = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(present), ...place.env };
};

/** Starts the browser without a profile, with these variables beside the present ones; the caller closes it. */
export async function launchBrowser(more: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const place = await findBrowser();
  return chromium.launch({ executablePath: place.executablePath, args: FLAGS, env: { ...environment(place), ...more } });
}

/** What Playwright takes, and variables to be set beside the present ones. */
type ProfileOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]> & {
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts the browser on a profile folder, so that what it stores is there after a restart or a crash. */
export async function launchProfile(profile: string, { environment: more = {}, ...options }: ProfileOptions = {}): Promise<BrowserContext> {
  const place = await findBrowser();
  return chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: place.executablePath,
    args: FLAGS,
    env: { ...environment(place), ...more },
  });
}
