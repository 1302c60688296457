// What was saved is there after the page was closed without a word, and after the program was killed.
import { expect } from 'vitest';
import type { AppDriver } from '../drivers/app.ts';
import { flow } from '../flow.ts';

/** On the start screen: the sample to begin with, and afterwards the user's own copy of it. */
const SAMPLE = /^Lai Châu –/;
const OWN = /^Mở “Nhiệm vụ triển khai/;
const PATIENCE = { timeout: 10_000 };

const cell = (app: AppDriver, text: string) => app.page.getByRole('gridcell', { name: text, exact: true }).first();

/** Opens a sample, writes over a cell that holds `before`, and waits until the program says that it is saved. */
async function writeOver(app: AppDriver, before: string, after: string): Promise<void> {
  await cell(app, before).click();
  await app.page.keyboard.type(after);
  await app.page.keyboard.press('Enter');
  await cell(app, after).waitFor();
  await app.page.getByText('Đã lưu').first().waitFor();
}

async function openFromStart(app: AppDriver, title: RegExp): Promise<void> {
  await app.page.getByRole('button', { name: title }).first().click();
  await app.page.getByRole('grid').waitFor();
}

flow('a cell typed before the page was closed is there when it opens again', async (app) => {
  await openFromStart(app, SAMPLE);
  await writeOver(app, 'Quý II năm 2025', 'Quy IV nam 2026');
  await app.reopen();
  await openFromStart(app, OWN);
  await expect.poll(() => cell(app, 'Quy IV nam 2026').isVisible(), PATIENCE).toBe(true);
});

flow('a cell that was said to be saved is there after the program was killed', async (app) => {
  await openFromStart(app, SAMPLE);
  await writeOver(app, 'Quý II năm 2025', 'Quy III nam 2027');
  await app.kill();
  await openFromStart(app, OWN);
  await expect.poll(() => cell(app, 'Quy III nam 2027').isVisible(), PATIENCE).toBe(true);
});

flow('an annex thrown away is taken out of the bin after a restart', async (app) => {
  await openFromStart(app, SAMPLE);
  await writeOver(app, 'Quý II năm 2025', 'Quy I nam 2028');
  await app.page.getByRole('button', { name: 'Về danh sách phụ lục' }).click();
  await app.page
    .getByRole('button', { name: /^Xoá “/ })
    .first()
    .click();
  await app.page.getByText(/^Đã xoá “/u).waitFor();
  await app.reopen();
  await app.page.getByRole('button', { name: 'Khôi phục phụ lục…' }).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Khôi phục “/ })
    .first()
    .click();
  await expect.poll(() => cell(app, 'Quy I nam 2028').isVisible(), PATIENCE).toBe(true);
});

flow('the report about the computer is a list in words that can be copied', async (app) => {
  await app.page.getByRole('button', { name: 'Trình đơn' }).click();
  await app.page.getByRole('menuitem', { name: /Kiểm tra máy/ }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Kiểm tra máy' });
  await dialog.getByText('Chỗ trống trên ổ đĩa').waitFor();
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(3);
  await dialog.getByRole('button', { name: 'Sao chép kết quả' }).click();
  await app.page.getByText('Đã sao chép kết quả').waitFor();
});
