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
