// Changing rows by menu and keys in Chromium: splitting and joining tasks, sub-items, sections and their numbers.
import { describe, expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
});

const annexWith = (numbering: 'restart' | 'continuous' | 'asIs') =>
  annexOf({
    head: { numbering },
    rows: [
      ['#', 'I', 'CHUẨN BỊ'],
      ['1', 'Rà soát\nLập kế hoạch', 'Sở Nội vụ', '', 'Năm 2025'],
      ['2', 'Báo cáo', 'Sở Tư pháp', '', 'Năm 2026'],
      ['#', 'II', 'THỰC HIỆN'],
      ['1', 'Tập huấn', 'Sở Y tế', '', 'Năm 2026'],
    ],
  });

const numbers = async (): Promise<(string | undefined)[]> => (await sheet.cells()).map((row) => row[0]);
const tasks = async (): Promise<(string | undefined)[]> => (await sheet.cells()).map((row) => row[1]);
const choose = async (cell: string, entry: string): Promise<void> => {
  await sheet.click(cell, [], 'right');
  await sheet.page.getByRole('menuitem', { name: entry }).click();
};

test('each line of a cell becomes a separate task, and undo joins them again', async () => {
  await sheet.open(annexWith('restart'));
  await choose('1:1', 'Tách');
  expect(await tasks()).toEqual(['CHUẨN BỊ', 'Rà soát', 'Lập kế hoạch', 'Báo cáo', 'THỰC HIỆN', 'Tập huấn']);
  expect(await numbers()).toEqual(['I', '1', '2', '3', 'II', '1']);
  expect((await sheet.cells())[2]?.[2]).toBe('Sở Nội vụ');
  await sheet.keys('Control+z');
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(annexWith('restart'));
});

test('a cell of one line cannot be split: the entry is disabled', async () => {
  await sheet.open(annexWith('restart'));
  await sheet.click('2:1', [], 'right');
  const entry = sheet.page.getByRole('menuitem', { name: 'Tách' });
  expect(await entry.getAttribute('aria-disabled')).toBe('true');
  await sheet.keys('Escape');
});

test('neighbouring tasks are joined into the first, texts below each other', async () => {
  await sheet.open(annexWith('restart'));
  await sheet.select('1:1', '2:1');
  await sheet.click('2:1', [], 'right');
  await sheet.page.getByRole('menuitem', { name: 'Gộp' }).click();
  expect((await sheet.cells())[1]).toEqual(['1', 'Rà soát\nLập kế hoạch\nBáo cáo', 'Sở Nội vụ\nSở Tư pháp', '', 'Năm 2025\nNăm 2026']);
  expect(await numbers()).toEqual(['I', '1', 'II', '1']);
});

test('a task becomes a sub-item and a task again, by keys', async () => {
  await sheet.open(annexWith('restart'));
  await sheet.click('2:1');
  await sheet.keys('Alt+Shift+ArrowRight');
  const level = () => sheet.page.evaluate(() => window.harness.document().rows[2]?.level);
  expect(await level()).toBe(2);
  expect((await numbers()).slice(1, 3)).toEqual(['1', '1.1']);
  await sheet.keys('Alt+Shift+ArrowLeft');
  expect(await level()).toBe(1);
  expect((await numbers()).slice(1, 3)).toEqual(['1', '2']);
});

describe('numbers after a row is added', () => {
  test.each([
    ['restart', ['I', '1', '2', '3', 'II', '1']],
    ['continuous', ['I', '1', '2', '3', 'II', '4']],
    ['asIs', ['I', '1', '', '2', 'II', '1']],
  ] as const)('%s', async (numbering, expected) => {
    await sheet.open(annexWith(numbering));
    await sheet.click('1:1');
    await sheet.keys('Alt+Insert', '=Việc mới', 'Enter');
    expect((await tasks())[2]).toBe('Việc mới');
    expect(await numbers()).toEqual(expected);
  });
});
