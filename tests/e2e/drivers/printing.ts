// Printing without a printer: the document as it went to the printer, made a PDF by the same engine.
import type { BrowserContext } from 'playwright-core';
import { PRINT_CSP } from '../../../electron/security/csp.ts';

/** The PDF of a whole HTML document that finds its fonts at `address`. */
export async function pdfOf(context: BrowserContext, address: string, html: string): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    const place = new URL('print/job', address).href;
    await page.route(place, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        // Fonts come from the static server here and from our own scheme in the desktop program.
        headers: { 'Content-Security-Policy': PRINT_CSP.replaceAll('app://desk', new URL(address).origin) },
        body: html,
      }),
    );
    await page.goto(place);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // A Buffer does not cross to the page as bytes.
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  } finally {
    await page.close();
  }
}
