// Builds the harness page once and opens it in a browser under the production policy for styles, without a server.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds into `.cache` and returns the folder. `root`: the project, where this module was moved by a bundler. */
export async function buildHarness(root = ROOT): Promise<string> {
  const outDir = join(root, '.cache/gridHarness');
  await build({
    configFile: false,
    root: join(root, 'tests/support/gridHarness'),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      minify: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 9000,
    },
  });
  return outDir;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-harness'; font-src 'self'; img-src 'self' data:; connect-src 'self'";
const ADDRESS = 'http://localhost:5199/';

interface HarnessPage {
  readonly page: Page;
  /** Errors and breaches of the policy. */
  readonly faults: string[];
}

/** A page at 1366×768 with the harness in it; clipboard reading allowed. */
export async function openHarness(browser: Browser, folder: string): Promise<HarnessPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ADDRESS });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const path = join(folder, new URL(route.request().url()).pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(path)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: readFileSync(path),
      headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': POLICY },
    });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'harness' in window);
  return { page, faults };
}
