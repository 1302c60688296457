// "Sao chép làm bảng Word": copies the table as HTML and text, formatted with the print settings.
import { toDocument } from '#shared/annex/state.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { tableFragment } from '#shared/export/toHtml.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import type { PrintAnnex } from '#shared/paper/paper.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import type { Text } from '../../i18n/index.ts';
import type { Services } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';

/** The table as text: one line per row, cells separated by tabs. */
function plainTable({ headerRows, rows }: PrintAnnex): string {
  const line = (cells: readonly { readonly text: string }[]): string => cells.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\t');
  return [...headerRows.map(line), ...rows.map(({ cells }) => line(cells))].join('\r\n');
}

/**
 * `execCommand` needs no permission and works without https. The event is stopped, because the grid also handles copying.
 */
function copyByEvent(html: string, plain: string): boolean {
  let copied = false;
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', copy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', copy, { capture: true });
  }
  return copied;
}

async function copyToClipboard(html: string, plain: string): Promise<boolean> {
  if (copyByEvent(html, plain)) return true;
  try {
    const parts = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/** Copies the table of the annex, as a draft or an issued copy according to `settings.purpose`. */
export async function copyTable(services: Services, text: Text, session: AnnexSession, settings: PrintSettings): Promise<void> {
  const document = toDocument(session.store.getState().state);
  if (isEmptyCopy(document, 'html', settings.purpose)) {
    services.toasts.show({ kind: 'fault', words: text.export.noColumns });
    return;
  }
  const annex = composeAnnex(document, settings);
  const done = await copyToClipboard(`<meta charset="utf-8">${tableFragment(annex)}`, plainTable(annex));
  services.toasts.show(done ? { kind: 'done', words: text.export.copied } : { kind: 'fault', words: text.export.copyFailed });
}
