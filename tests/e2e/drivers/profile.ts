// A browser on a profile folder with our page in it: started, watched for faults, closed gently or killed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile } from './browser.ts';

/** The screen of an office PC. */
const VIEWPORT = { width: 1366, height: 768 };

interface Profile {
  readonly folder: string;
  readonly faults: readonly string[];
  page(): Page;
  context(): BrowserContext;
  start(): Promise<void>;
  close(): Promise<void>;
  kill(): Promise<void>;
  /** Closes and throws the data away. */
  discard(): Promise<void>;
}

/** A profile for the page at `address`; `prepare` adds what a driver needs before the page is loaded. */
export function createProfile(address: string, prepare: (context: BrowserContext, page: Page) => Promise<void>): Profile {
  const root = mkdtempSync(join(tmpdir(), 'phuluc-e2e-'));
  const folder = join(root, 'Nguyễn Văn Á (kế hoạch)');
  mkdirSync(folder);
  const faults: string[] = [];
  const origin = new URL(address).origin;
  let context: BrowserContext | undefined;
  let page: Page | undefined;

  const running = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the program is not running');
    return value;
  };

  async function start(): Promise<void> {
    const opened = await launchProfile(join(root, 'profile'), {
      viewport: VIEWPORT,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context = opened;
    page = opened.pages()[0] ?? (await opened.newPage());
    page.on('pageerror', (error) => faults.push(`pageerror: ${error.message}`));
    opened.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(blob|data|about):/.test(request.url())) faults.push(`request: ${request.url()}`);
    });
    await opened.exposeBinding('__violation', (_source, text: string) => void faults.push(`policy: ${text}`));
    await opened.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const tell = (window as unknown as { __violation(text: string): void }).__violation;
        tell(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    await prepare(opened, page);
    await page.goto(address);
  }

  async function close(): Promise<void> {
    await context?.close();
    context = undefined;
  }

  return {
    folder,
    faults,
    page: () => running(page),
    context: () => running(context),
    start,
    close,
    async kill() {
      const browser = running(context).browser();
      if (!browser) throw new Error('no browser behind this context');
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      for (const { id } of processInfo.filter(({ type }) => type === 'browser')) process.kill(id, 'SIGKILL');
      await gone;
      context = undefined;
      // The killed process leaves its lock on the profile.
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(root, 'profile', name), { force: true });
    },
    async discard() {
      await close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
