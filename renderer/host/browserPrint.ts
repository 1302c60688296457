// Printing in a browser: the document is loaded into a frame and printed with the browser's dialog (paper or PDF).
// The frame runs no scripts; its styles have the page's nonce, because the page's security policy applies to a srcdoc frame.
import type { HostError, PrintJob } from '#shared/host/host.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { styleNonce } from './styleNonce.ts';

/** Prints a complete HTML document; resolves when the dialog is closed. */
export async function printDocument({ name, html }: PrintJob): Promise<Result<null, HostError>> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.className = 'print-frame';
  Object.assign(frame.style, { position: 'fixed', right: '100%', width: '1px', height: '1px', border: '0' });
  frame.srcdoc = withNonce(html, styleNonce());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view) return err({ code: 'printFailed' });
  await view.document.fonts.ready;
  const title = document.title;
  // Browsers propose the title of the outer page as the name of the PDF.
  document.title = name;
  const closed = new Promise((resolve) => view.addEventListener('afterprint', resolve, { once: true }));
  view.print();
  await closed;
  document.title = title;
  frame.remove();
  return ok(null);
}

/** Adds the nonce to each style element; without it the policy ignores them. */
const withNonce = (html: string, nonce: string): string =>
  nonce === '' ? html : html.replace(/<style(?=[\s>])/gi, `<style nonce="${nonce}"`);
