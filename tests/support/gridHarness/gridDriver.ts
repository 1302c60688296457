// Drives the sheet as a user does, by keys, mouse and clipboard, and reads the annex and what is shown.
import type { Page } from 'playwright-core';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { HarnessOptions } from './harness.tsx';

interface SheetState {
  /** "row:column" of the active cell, by position in the annex. */
  readonly active: string;
  /** "top:left-bottom:right" of the box around the session's selection. */
  readonly area: string;
  readonly mode: 'ready' | 'writing';
  readonly typed: string;
}

export interface GridDriver {
  readonly page: Page;
  open(document: AnnexDocument, options?: HarnessOptions): Promise<void>;
  /** Presses keys one after the other: "ArrowDown", "Control+d", or types the text after "=". */
  keys(...keys: readonly string[]): Promise<void>;
  /** Selects by clicking the first cell and Shift+clicking the last. */
  select(from: string, to?: string): Promise<void>;
  click(cell: string, modifiers?: readonly ('Control' | 'Shift')[], button?: 'left' | 'right'): Promise<void>;
  point(cell: string, at?: 'middle' | 'corner' | 'rowHeader'): Promise<{ x: number; y: number }>;
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  cells(): Promise<string[][]>;
  cell(cell: string): Promise<string>;
  state(): Promise<SheetState>;
  /** Writes to the clipboard as another program does, and pastes. */
  paste(data: { readonly text?: string; readonly html?: string }): Promise<void>;
  /** Pastes exactly this: the browser would clean HTML that is written to the clipboard first. */
  pasteRaw(data: { readonly text?: string; readonly html?: string }): Promise<void>;
  copied(): Promise<{ readonly text: string; readonly html: string }>;
  /** Texts of the drawn rows, by row id. */
  shown(): Promise<Record<string, string[]>>;
}

const place = (cell: string): { row: number; column: number } => {
  const [row = 0, column = 0] = cell.split(':').map(Number);
  return { row, column };
};

export function gridDriver(page: Page): GridDriver {
  const driver: GridDriver = {
    page,
    async open(document, options) {
      await page.evaluate(([annex, settings]) => window.harness.open(annex, settings), [document, options] as const);
    },
    async keys(...keys) {
      for (const key of keys) {
        if (key.startsWith('=')) await page.keyboard.type(key.slice(1));
        else await page.keyboard.press(key);
      }
    },
    async select(from, to) {
      await driver.click(from);
      if (to) await driver.click(to, ['Shift']);
    },
    async click(cell, modifiers = [], button = 'left') {
      const { x, y } = await driver.point(cell);
      for (const key of modifiers) await page.keyboard.down(key);
      await page.mouse.click(x, y, { button });
      for (const key of modifiers) await page.keyboard.up(key);
      // Frames, handle and the words of the editor are drawn with the next frame.
      await page.evaluate(() => window.harness.measure.painted());
    },
    point(cell, at = 'middle') {
      return page.evaluate(
        ([{ row, column }, where]) => {
          const { state } = window.harness.session.store.getState();
          const id = state.order[row] ?? '';
          const columnId = where === 'rowHeader' ? '#rows' : (state.head.columns[column]?.id ?? '');
          const rows = document.querySelectorAll(`.ag-row[row-id="${CSS.escape(id)}"]`);
          const cells = [...rows].flatMap((element) => [...element.querySelectorAll('.ag-cell')]);
          const cell = cells.find((element) => element.getAttribute('col-id') === columnId);
          if (!cell) throw new Error(`cell ${row}:${column} is not drawn`);
          const box = cell.getBoundingClientRect();
          return where === 'corner'
            ? { x: box.right, y: box.bottom }
            : { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 14) };
        },
        [place(cell), at] as const,
      );
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await page.mouse.up();
    },
    cells: () =>
      page.evaluate(() => {
        const { columns, rows } = window.harness.document();
        return rows.map((row) => columns.map((column) => row.cells[column.id] ?? ''));
      }),
    async cell(cell) {
      const { row, column } = place(cell);
      return (await driver.cells())[row]?.[column] ?? '';
    },
    state: () =>
      page.evaluate(() => {
        const { state, selection } = window.harness.session.store.getState();
        const row = (id: string): number => state.order.indexOf(id);
        const column = (id: string): number => state.head.columns.findIndex((each) => each.id === id);
        const rows = selection.rowIds.map(row);
        const columns = selection.columnIds.map(column);
        const editor = document.querySelector<HTMLTextAreaElement>('.cell-editor');
        return {
          active: selection.active ? `${row(selection.active.rowId)}:${column(selection.active.columnId)}` : '',
          area: `${Math.min(...rows)}:${Math.min(...columns)}-${Math.max(...rows)}:${Math.max(...columns)}`,
          mode: editor?.classList.contains('open') ? ('writing' as const) : ('ready' as const),
          typed: editor?.value ?? '',
        };
      }),
    async paste({ text = '', html }) {
      await page.evaluate(
        ([plain, rich]) => {
          const parts: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
          if (rich !== undefined) parts['text/html'] = new Blob([rich], { type: 'text/html' });
          return navigator.clipboard.write([new ClipboardItem(parts)]);
        },
        [text, html] as const,
      );
      await page.keyboard.press('Control+v');
    },
    async pasteRaw({ text = '', html }) {
      await page.evaluate(
        ([plain, rich]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', plain);
          if (rich !== undefined) clipboardData.setData('text/html', rich);
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          document.querySelector('.cell-editor')?.dispatchEvent(event);
        },
        [text, html] as const,
      );
    },
    copied: () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
        return { text: await read('text/plain'), html: await read('text/html') };
      }),
    shown: () =>
      page.evaluate(() => {
        const rows: Record<string, string[]> = {};
        for (const cell of document.querySelectorAll('.ag-row .sheet-cell')) {
          const id = cell.closest('.ag-row')?.getAttribute('row-id') ?? '';
          (rows[id] ??= []).push(cell.textContent);
        }
        return rows;
      }),
  };
  return driver;
}
