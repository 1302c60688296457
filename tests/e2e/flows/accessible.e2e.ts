// Every screen under axe, in light, dark and high contrast, and the main job without a mouse.
import axe from 'axe-core';
import { expect } from 'vitest';
import { fixturePath } from '../../support/fixturePath.ts';
import type { AppDriver } from '../drivers/app.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { printPage } from '../pages/printPage.ts';
import { startPage } from '../pages/startPage.ts';

const GROUNDS = ['light', 'dark', 'more'] as const;

/** AG Grid's own row and column roles are judged by its makers; what lies round the sheet is ours. */
async function faultsOf(app: AppDriver): Promise<string[]> {
  await app.page.evaluate(axe.source);
  const result = await app.page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const run = await checker.run({ exclude: ['.annex-grid'] }, { resultTypes: ['violations'] });
    return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
  return result;
}

async function checkAllGrounds(app: AppDriver, screen: string): Promise<void> {
  for (const ground of GROUNDS) {
    await app.page.evaluate((wanted) => {
      const { dataset } = document.documentElement;
      if (wanted === 'more') dataset['contrast'] = 'more';
      else dataset['theme'] = wanted;
    }, ground);
    expect.soft(await faultsOf(app), `${screen}, ${ground}`).toEqual([]);
  }
  await app.page.evaluate(() => {
    delete document.documentElement.dataset['contrast'];
    delete document.documentElement.dataset['theme'];
  });
}

flow(
  'screens and dialogs have no fault that axe knows',
  async (app) => {
    const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
    await start.waitFor();
    await checkAllGrounds(app, 'start');
    await start.openFile(fixturePath('corpus/two-tables-on-one-sheet__001.xlsx'));
    await preview.waitFor();
    for (const tab of [/^Kết quả/, /^Cột/, /^Đã sửa/, /^Lưu ý/]) {
      await preview.tab(tab).click();
      await checkAllGrounds(app, `import ${tab.source}`);
    }
    await preview.take();
    await editor.waitFor();
    for (const tab of [/^Kiểm tra/, /^Chi tiết dòng/, /^Lịch sử/]) {
      await editor.tab(tab).click();
      await checkAllGrounds(app, `editor ${tab.source}`);
    }
    for (const dialog of [
      'Thông tin phụ lục…',
      'Phím tắt',
      'Cài đặt…',
      'Lọc theo thời hạn…',
      'Lưu vào tệp',
      'Tệp liên kết…',
      'Khôi phục phụ lục…',
      'Kiểm tra máy…',
    ]) {
      await editor.choose(dialog);
      await app.page.getByRole('dialog').waitFor();
      await checkAllGrounds(app, dialog);
      await app.page.keyboard.press('Escape');
    }
    await editor.tool('Cột').click();
    await checkAllGrounds(app, 'columns');
    await app.page.keyboard.press('Escape');
    await editor.choose('Xuất cả bộ phụ lục…');
    await checkAllGrounds(app, 'set of annexes');
    await app.page.keyboard.press('Escape');
    await editor.choose('Mẫu của cơ quan…');
    app.answerOpen(fixturePath('template/protected-sheet__001.xlsx'));
    await app.page.getByRole('button', { name: 'Thêm mẫu…' }).click();
    await app.page.getByText(/^Bảng từ dòng/u).waitFor();
    await checkAllGrounds(app, 'table of a template');
  },
  { timeout: 180_000 },
);

flow(
  'views of an annex and its print preview have no fault that axe knows',
  async (app) => {
    const [start, editor, printing] = [startPage(app), editorPage(app), printPage(app)];
    await start.waitFor();
    await start.openSample(/Lai Châu/);
    await editor.waitFor();
    await editor.press('Control+Home', 'ArrowRight', 'Control+Shift+L');
    await app.page.getByText('(Chọn tất cả)').waitFor();
    await checkAllGrounds(app, 'filter list');
    await app.page.keyboard.press('Escape');
    await editor.press('Control+h');
    await checkAllGrounds(app, 'find and replace');
    await app.page.keyboard.press('Escape');
    await editor.tool('Đơn vị').click();
    await app.page.getByRole('button', { name: 'Danh mục đơn vị riêng…' }).click();
    await app.page.getByRole('dialog').waitFor();
    await checkAllGrounds(app, 'directory');
    await app.page.keyboard.press('Escape');
    await checkAllGrounds(app, 'units');
    await editor.tool('Đơn vị').click();
    await editor.tool('Thời gian').click();
    await app.page.getByRole('dialog').waitFor();
    await checkAllGrounds(app, 'times');
    await app.page.keyboard.press('Escape');
    await printing.open();
    await printing.ready();
    await checkAllGrounds(app, 'print');
    await printing.close();
  },
  { timeout: 180_000 },
);

flow('the main job is done by keyboard alone', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  app.answerOpen(fixturePath('corpus/three-row-header__000.xlsx'));
  await app.page.keyboard.press('Control+o');
  await preview.waitFor();
  await app.page.keyboard.press('Enter');
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowRight');
  await editor.type('Gõ bằng bàn phím');
  await editor.press('Enter', 'ArrowUp');
  expect(await editor.cellWords()).toBe('Gõ bằng bàn phím');
  await editor.press('F7');
  expect(await editor.cellReference()).not.toBe('');
  await editor.press('Control+i');
  const dialog = app.page.getByRole('dialog', { name: 'Thông tin phụ lục' });
  await dialog.waitFor();
  await app.page.keyboard.press('Control+a');
  await editor.type('PHỤ LỤC III');
  await app.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => app.page.locator('.head-title').innerText()).toMatch(/^PHỤ LỤC III/);
  await editor.press('Control+z', 'Control+z');
  await expect.poll(() => app.page.locator('.head-title').innerText()).not.toMatch(/^PHỤ LỤC III/);
  const path = await app.saveDuring(async () => {
    await editor.press('Control+Shift+s');
    await app.page.getByRole('dialog', { name: 'Lưu thành tệp khác' }).waitFor();
    await editor.press('Enter');
  });
  expect(path).toMatch(/\.xlsx$/);
  await app.page.locator('dialog[open]').waitFor({ state: 'detached' });
  await editor.press('Control+w');
  await start.waitFor();
});

flow('F6 goes round the parts of the window and Ctrl+F2 enters the fields of the row', async (app) => {
  await startPage(app).waitFor();
  await startPage(app).openSample(/Lai Châu/);
  await editorPage(app).waitFor();
  const part = (): Promise<string> =>
    app.page.evaluate(() => {
      const names = { '[role="toolbar"]': 'toolbar', '.annex-grid': 'sheet', '.side-panel': 'panel', '.status-bar': 'status' };
      return Object.entries(names).find(([selector]) => document.activeElement?.closest(selector))?.[1] ?? 'none';
    });
  const visited = [await part()];
  for (let press = 0; press < 4; press += 1) {
    await app.page.keyboard.press('F6');
    visited.push(await part());
  }
  expect(visited).toEqual(['sheet', 'panel', 'status', 'toolbar', 'sheet']);
  await app.page.keyboard.press('Shift+F6');
  expect(await part()).toBe('toolbar');
  await app.page.keyboard.press('F6');
  await app.page.keyboard.press('Control+F2');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('.details-cell') !== null)).toBe(true);
});

flow('the shortcut sheet opens on every screen, by F1 and by a question mark where nothing is typed', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  const dialog = app.page.getByRole('dialog', { name: 'Phím tắt' });
  const opensBy = async (key: string): Promise<void> => {
    await app.page.keyboard.press(key);
    await dialog.getByText('Ctrl+Shift+L').waitFor();
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  await start.waitFor();
  await opensBy('F1');
  await opensBy('Shift+?');
  await start.openFile(fixturePath('corpus/two-tables-on-one-sheet__001.xlsx'));
  await preview.waitFor();
  await opensBy('F1');
  await preview.take();
  await editor.waitFor();
  await opensBy('F1');
  // Into a cell a question mark is typed like any other letter.
  await editor.press('Control+Home', 'ArrowRight', 'Shift+?', 'Enter', 'ArrowUp');
  expect(await editor.cellWords()).toBe('?');
  expect(await dialog.count()).toBe(0);
});
