// The start screen as a person uses it.
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const startPage = (app: AppDriver) => ({
  openButton: (): Locator => app.page.getByRole('button', { name: 'Mở tệp Excel hoặc Word' }),
  pasteButton: (): Locator => app.page.getByRole('button', { name: 'Dán bảng', exact: true }),
  async waitFor(): Promise<void> {
    await this.openButton().waitFor();
  },
  async openFile(path: string): Promise<void> {
    app.answerOpen(path);
    await this.openButton().click();
  },
  async openSample(name: RegExp): Promise<void> {
    await app.page.getByRole('region', { name: 'Phụ lục mẫu' }).getByRole('button', { name }).click();
  },
  async newAnnex(): Promise<void> {
    await app.page.getByRole('button', { name: 'Phụ lục trống' }).click();
  },
  /** Titles of the annexes on this computer, the last changed first. */
  annexes: async (): Promise<string[]> => app.page.locator('.annex-name').allTextContents(),
  async openFirstAnnex(): Promise<void> {
    await app.page.getByRole('region', { name: 'Phụ lục trên máy này' }).getByRole('listitem').first().getByRole('button').first().click();
  },
});
