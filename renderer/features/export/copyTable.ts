// "Sao chép làm bảng Word": the table as HTML and as text on the clipboard, in the layout that it is printed with.
import { toDocument } from '#shared/annex/state.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { tableFragment } from '#shared/export/toHtml.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import type { PrintAnnex } from '#shared/paper/paper.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import type { Text } from '../../i18n/index.ts';
import type { Services } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';

/** A table as text has one line a row and a tab between cells. */
function plainTable({ headerRows, rows }: PrintAnnex): string {
  const line = (cells: readonly { readonly text: string }[]): string => cells.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\t');
  return [...headerRows.map(line), ...rows.map(({ cells }) => line(cells))].join('\r\n');
}

/** The old way needs no permission and works where the page is not served over https; the grid must not see the event. */
function putByEvent(html: string, plain: string): boolean {
  let put = false;
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    event.stopImmediatePropagation();
    put = event.clipboardData !== null;
  };
  window.addEventListener('copy', copy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', copy, { capture: true });
  }
  return put;
}

async function put(html: string, plain: string): Promise<boolean> {
  if (putByEvent(html, plain)) return true;
  try {
    const parts = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/** Copies the table of the annex, for the purpose that the settings name. */
export async function copyTable(services: Services, text: Text, session: AnnexSession, settings: PrintSettings): Promise<void> {
  const document = toDocument(session.store.getState().state);
  if (isEmptyCopy(document, 'html', settings.purpose)) {
    services.toasts.show({ kind: 'fault', words: text.export.noColumns });
    return;
  }
  const annex = composeAnnex(document, settings);
  const done = await put(`<meta charset="utf-8">${tableFragment(annex)}`, plainTable(annex));
  services.toasts.show(done ? { kind: 'done', words: text.export.copied } : { kind: 'fault', words: text.export.copyFailed });
}
