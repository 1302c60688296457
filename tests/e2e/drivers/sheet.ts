// The sheet alone, without the application round it: one page for all tests of a file, in a real Chromium.
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { buildHarness, openHarness } from '../../support/gridHarness/buildHarness.ts';
import { gridDriver, type GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { launchBrowser } from './browser.ts';

/** Opens the page before the tests of the file and hands it over; a fault of the page fails the file at its end. */
export function withSheet(take: (sheet: GridDriver) => void | Promise<void>): void {
  let browser: Browser | undefined;
  let faults: readonly string[] = [];
  beforeAll(async () => {
    const folder = await buildHarness();
    browser = await launchBrowser();
    const harness = await openHarness(browser, folder);
    faults = harness.faults;
    await take(gridDriver(harness.page));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
}
