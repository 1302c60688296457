// Vietnamese typed through a real IBus-Unikey into a selected cell: the one check that no simulation can give.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { installedBrowser } from '#electron/cli/installedBrowser.ts';
import { launchProfile } from '../e2e/drivers/browser.ts';
import { missingPrograms, startUnikeyDesktop, type UnikeyDesktop } from './unikeyDesktop.ts';

// The bundled browser has no window, and only a window hears an input method.
const missing = [...missingPrograms(), ...(installedBrowser() ? [] : ['chromium'])];
if (missing.length > 0) process.stdout.write(`Skipped: no real input method here (${missing.join(', ')} not installed).\n`);

describe.skipIf(missing.length > 0)('IBus-Unikey, Telex', () => {
  const profile = mkdtempSync(join(tmpdir(), 'phuluc-ime-profile-'));
  let desktop: UnikeyDesktop | undefined;
  let browser: BrowserContext | undefined;
  let page: Page;

  beforeAll(async () => {
    desktop = await startUnikeyDesktop();
    browser = await launchProfile(profile, { headless: false, viewport: null, environment: desktop.env });
    page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(inject('address'));
    await page.getByRole('button', { name: /Phụ lục trống/ }).click();
    await page.locator('.annex-grid textarea:focus').waitFor({ state: 'attached' });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    desktop?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it.each([
    ['d d a a u f', 'đầu'],
    ['t i e e n g s space V i e e j t', 'tiếng Việt'],
    ['U y r space b a n space n h a a n space d a a n', 'Ủy ban nhân dân'],
    ['d d u w o w n g f', 'đường'],
    ['q u y s space I I', 'quý II'],
  ])('%s on a selected cell gives %s', async (keys, text) => {
    const cell = page.locator('.ag-row[row-index="0"] [role="gridcell"]').nth(2);
    await cell.click();
    desktop?.press('Delete', ...keys.split(' '), 'Return');
    await expect.poll(() => cell.innerText()).toBe(text);
  });
});
