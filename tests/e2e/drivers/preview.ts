// The preview alone in a real browser, and what it hands to the printer as a PDF. The printed document is opened as the desktop
// program opens it: without scripts, without a server, printed the moment it is loaded.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { readPdf, type PdfPage } from '../../renderer/print/readPdf.ts';
import { launchBrowser } from './browser.ts';

const ADDRESS = 'http://preview.test/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the page with the preview; returns its folder. */
export async function buildPreview(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../renderer/print/harness', import.meta.url)),
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  return folder;
}

export const discardPreview = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export interface Printed {
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly PdfPage[];
  /** Pages that the preview promised. */
  readonly promised: number;
}

export interface Preview {
  readonly page: Page;
  /** Errors and warnings of the page. */
  readonly faults: readonly string[];
  /** Shows an annex, waits for its pages and prints them. */
  printed(annex: AnnexDocument, settings?: Partial<PrintSettings>): Promise<Printed>;
  /** A document that is ready to be printed, as a PDF. */
  printedHtml(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Options {
  /** Variables for the browser beside the present ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Pixels of the screen for one CSS pixel. */
  readonly screenScale?: number;
}

/** Opens the page in `folder` (buildPreview) in a browser of its own. */
export async function openPreview(folder: string, { environment = {}, screenScale = 1 }: Options = {}): Promise<Preview> {
  const browser: Browser = await launchBrowser(environment);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: screenScale });
  const paper = await browser.newPage({ javaScriptEnabled: false });
  const faults: string[] = [];
  page.on('console', (message) => (message.type() === 'error' || message.type() === 'warning' ? faults.push(message.text()) : 0));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route(`${ADDRESS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    return route.fulfill({ contentType: TYPES[extname(name)] ?? 'text/plain', body: readFileSync(join(folder, name)) });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'showAnnex' in window);

  const printedHtml = async (html: string): Promise<Uint8Array> => {
    await paper.setContent(html);
    return new Uint8Array(await paper.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  };

  return {
    page,
    faults,
    printedHtml,
    async printed(annex, settings = {}) {
      await page.evaluate(
        ([document, changes]) => {
          window.printJobs = [];
          window.showAnnex(document, changes);
        },
        [annex, settings] as const,
      );
      await page.getByRole('button', { name: 'In', exact: true }).click({ timeout: 30_000 });
      const place = await page.locator('.print-bar output').first().textContent();
      const html = await page.evaluate(() => window.printJobs[0]?.html ?? '');
      const pdf = await printedHtml(html);
      return { html, pdf, pages: await readPdf(pdf), promised: Number(/\/(\d+)$/u.exec(place ?? '')?.[1]) };
    },
    close: () => browser.close(),
  };
}

/** As many pages as the preview promised, numbered from the second on, the number over the middle of the text. */
export function expectPagesAsPromised({ pages, promised }: Printed): void {
  expect(pages).toHaveLength(promised);
  expect(pages.map((each) => each.topMargin)).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
  for (const each of pages.slice(1)) expect(Math.abs((each.topMarginCentre ?? 0) - each.bodyCentre)).toBeLessThan(2);
}
