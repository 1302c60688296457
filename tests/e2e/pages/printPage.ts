// The print screen and the export dialog as a person uses them.
import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const printPage = (app: AppDriver) => {
  const dialog = (): Locator => app.page.getByRole('dialog', { name: 'Xem trước khi in' });
  const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true });
  return {
    dialog,
    button,
    async open(): Promise<void> {
      await app.page.keyboard.press('Control+p');
      await expect.poll(() => dialog().locator('.print-pages .paper-sheet').count(), { timeout: 20_000 }).toBeGreaterThan(0);
    },
    /** The pages are those of the present settings. */
    async ready(): Promise<void> {
      await expect.poll(() => dialog().locator('.print-summary').textContent(), { timeout: 20_000 }).toMatch(/ \d+ trang/u);
    },
    preset: (): Locator => dialog().getByRole('combobox', { name: /^Mẫu trình bày/u }),
    copy: (): Locator => dialog().getByLabel('Bản in'),
    edges: (): Locator => dialog().locator('.print-pages .page-column-item').first().getByRole('slider'),
    /** Drags the edge after a column by this many pixels of the screen. */
    async dragEdge(index: number, pixels: number): Promise<void> {
      const box = await this.edges().nth(index).boundingBox();
      if (box === null) throw new Error('the edge is not on the screen');
      const [x, y] = [box.x + box.width / 2, Math.max(box.y + 20, 200)];
      await app.page.mouse.move(x, y);
      await app.page.mouse.down();
      await app.page.mouse.move(x + pixels / 2, y);
      await app.page.mouse.move(x + pixels, y);
      await app.page.mouse.up();
    },
    widthOf: async (index: number): Promise<number> => Number(await dialog().getByRole('slider').nth(index).getAttribute('aria-valuenow')),
    close: (): Promise<void> => button('Đóng').click(),
  };
};
