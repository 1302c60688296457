// The editor as a person uses it: keys go to the sheet, the rest by the names that assistive software reads.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const editorPage = (app: AppDriver) => ({
  async waitFor(): Promise<void> {
    await app.page.getByRole('toolbar', { name: 'Thanh công cụ' }).waitFor();
    await app.page.locator('.ag-row').first().waitFor();
    // The keys belong to the sheet from here on.
    await app.page.locator('.annex-grid textarea:focus').waitFor({ state: 'attached' });
  },
  /** Everything typed is on disk. */
  async waitUntilSaved(): Promise<void> {
    await app.page.getByRole('status').filter({ hasText: 'Đã lưu' }).first().waitFor();
  },
  cellWords: (): Promise<string> => app.page.locator('.cell-words').innerText(),
  cellReference: (): Promise<string> => app.page.locator('.cell-reference').innerText(),
  tool: (name: string): Locator => app.page.getByRole('toolbar', { name: 'Thanh công cụ' }).getByRole('button', { name, exact: true }),
  tab: (name: RegExp): Locator => app.page.getByRole('tab', { name }),
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await app.page.keyboard.press(key);
  },
  type: (text: string): Promise<void> => app.page.keyboard.type(text),
  async choose(entry: string): Promise<void> {
    await app.page.getByRole('button', { name: 'Trình đơn' }).click();
    await app.page.getByRole('menuitem', { name: entry }).click();
  },
  /** The annex as it would be kept on a stick, without ids that differ from copy to copy. */
  async savedCopy(): Promise<unknown> {
    const path = await app.saveDuring(() => this.choose('Lưu bản sao ra tệp…'));
    const { annex } = JSON.parse(readFileSync(path, 'utf8')) as { annex: unknown };
    return annex;
  },
  leave: (): Promise<void> => app.page.getByRole('button', { name: 'Về danh sách phụ lục' }).click(),
});
