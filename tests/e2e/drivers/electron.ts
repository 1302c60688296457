// Driver of the whole desktop program, for machines that have the Electron runtime (npx install-electron --no, once).
// Playwright needs a fuse that the hardened program has switched off, so this starts the unpacked program; the hardened
// one is tried with --self-test.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { installedRuntime } from '../../../build/scripts/electronRuntime.mjs';
import type { AppDriver } from './app.ts';

/** Why this driver cannot run here; undefined when it can. */
export const electronMissing = (): string | undefined =>
  installedRuntime() ? undefined : 'the Electron runtime is not on this machine (npx install-electron --no fetches it)';

/** Starts the desktop program on a user's folder of its own. */
export async function startElectron(): Promise<AppDriver> {
  const root = mkdtempSync(join(tmpdir(), 'phuluc-e2e-'));
  const folder = join(root, 'Nguyễn Văn Á (kế hoạch)');
  mkdirSync(folder);
  let program: ElectronApplication | undefined;
  let page: Page | undefined;
  const running = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the program is not running');
    return value;
  };

  async function start(): Promise<void> {
    const environment = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
    program = await _electron.launch({
      executablePath: installedRuntime() ?? '',
      args: [fileURLToPath(new URL('../../../', import.meta.url)), `--user-data-dir=${join(root, 'profile')}`],
      env: { ...Object.fromEntries(environment), LOCALAPPDATA: join(root, 'local') },
    });
    page = await program.firstWindow();
  }
  await start();

  return {
    name: 'electron',
    get page() {
      return running(page);
    },
    folder,
    faults: [],
    answerOpen: (...paths) =>
      void running(program).evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
      }, paths),
    async saveDuring(act) {
      await running(program).evaluate(({ dialog }, target) => {
        dialog.showSaveDialog = ((_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
          const filePath = `${target}/${defaultPath.split(/[\\/]/).at(-1) ?? ''}`;
          Object.assign(globalThis, { savedPath: filePath });
          return Promise.resolve({ canceled: false, filePath });
        }) as typeof dialog.showSaveDialog;
      }, folder);
      await act();
      return running(program).evaluate(() => (globalThis as { savedPath?: string }).savedPath ?? '');
    },
    printDuring: () => Promise.reject(new Error('printing is checked by --self-test in the desktop program')),
    async reopen() {
      await running(program).close();
      await start();
    },
    async kill() {
      running(program).process().kill('SIGKILL');
      await start();
    },
    async close() {
      await program?.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
