// Prints an HTML document in a hidden window of its own: the same engine and paper rules as the preview.
// `landscape` and margins stay out: they are ignored beside @page, which is where paper is said (electron#35971).
import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { Printer } from '../services/ports.ts';
import { APP_ORIGIN, PRINT_PATH } from '../security/protocol.ts';
import { WEB_PREFERENCES } from '../security/webPreferences.ts';

/** A printer whose jobs are served to its windows out of `jobs`. */
export function createPrinter(jobs: Map<string, string>): Printer {
  async function withWindow<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const id = randomUUID();
    jobs.set(id, html);
    const window = new BrowserWindow({ show: false, webPreferences: { ...WEB_PREFERENCES, javascript: false } });
    try {
      await window.loadURL(`${APP_ORIGIN}${PRINT_PATH}${id}`);
      return await use(window);
    } finally {
      jobs.delete(id);
      window.destroy();
    }
  }

  return {
    toPdf: ({ html }) =>
      withWindow(html, async ({ webContents }) =>
        webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
      ),
    print: ({ html }) =>
      withWindow(
        html,
        ({ webContents }) =>
          new Promise((resolve, reject) => {
            webContents.print({ printBackground: true }, (done, reason) => {
              if (done || /cancel/i.test(reason)) resolve(done);
              else reject(new Error(reason));
            });
          }),
      ),
  };
}
