// Frozen columns, dragging columns, the menu of rows, pasting plain text, high contrast, in Chromium.
import { expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
});

const base = annexOf({
  rows: [
    ['#', 'I', 'CHUẨN BỊ'],
    ['1', 'Rà soát', 'Sở Nội vụ', 'Sở Tài chính', 'Năm 2025'],
    ['2', 'Báo cáo', 'Sở Tư pháp', '', 'Năm 2026'],
  ],
});
const wide = { ...base, columns: base.columns.map((column) => ({ ...column, width: column.role === 'order' ? 46 : 420 })) };

const columnIds = (): Promise<string[]> =>
  sheet.page.evaluate(() => window.harness.session.store.getState().state.head.columns.map(({ id }) => id));
const header = (id: string) => sheet.page.locator(`.ag-header-cell[col-id="${id}"]`);
const leftOf = async (id: string): Promise<number> => (await header(id).boundingBox())?.x ?? Number.NaN;
const headerPoint = async (id: string, part: number): Promise<{ x: number; y: number }> => {
  const box = await header(id).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) * part, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

test('columns up to the chosen one are frozen, and one undo releases them', async () => {
  await sheet.open(wide);
  await header('task').click({ button: 'right' });
  await sheet.page.getByRole('menuitem', { name: 'Cố định cột đến đây' }).click();
  const before = await leftOf('task');
  const scroll = (): Promise<void> =>
    sheet.page.evaluate(() => {
      const viewport = document.querySelector('.ag-grid-viewport');
      if (viewport) viewport.scrollLeft = 300;
    });
  await scroll();
  await sheet.page.waitForFunction(() => (document.querySelector('.ag-grid-viewport')?.scrollLeft ?? 0) > 0);
  expect(Math.abs((await leftOf('task')) - before)).toBeLessThan(2);
  // Typing goes to the cell that is seen, in both halves of the sheet.
  await sheet.click('1:1');
  await sheet.keys('=x', 'Tab', '=y', 'Enter');
  expect((await sheet.cells())[1]?.slice(1, 3)).toEqual(['x', 'y']);
  await header('task').click({ button: 'right' });
  await sheet.page.getByRole('menuitem', { name: 'Bỏ cố định cột' }).click();
  expect(await sheet.page.evaluate(() => window.harness.document().frozenColumns)).toBe(0);
  await sheet.keys('Control+z');
  expect(await sheet.page.evaluate(() => window.harness.document().frozenColumns)).toBe(2);
});

test('a column is dragged by its header to another place, in one step', async () => {
  await sheet.open(base);
  const before = await columnIds();
  await header('time').click();
  await sheet.drag(await headerPoint('time', 0.5), await headerPoint('lead', 0.2));
  expect(await columnIds()).toEqual(['order', 'task', 'time', 'lead', 'coordinate'].filter((id) => before.includes(id)));
  expect((await sheet.cells())[1]).toEqual(['1', 'Rà soát', 'Năm 2025', 'Sở Nội vụ', 'Sở Tài chính']);
  await sheet.keys('Control+z');
  expect(await columnIds()).toEqual(before);
});

test('two selected columns are dragged together, and Escape cancels a drag', async () => {
  await sheet.open(base);
  await header('lead').click();
  await header('coordinate').click({ modifiers: ['Shift'] });
  await sheet.drag(await headerPoint('lead', 0.5), await headerPoint('time', 0.9));
  expect(await columnIds()).toEqual(['order', 'task', 'time', 'lead', 'coordinate']);
  await header('task').click();
  const from = await headerPoint('task', 0.5);
  const to = await headerPoint('coordinate', 0.9);
  await sheet.page.mouse.move(from.x, from.y);
  await sheet.page.mouse.down();
  await sheet.page.mouse.move(to.x, to.y, { steps: 4 });
  await sheet.page.locator('.range-drop-column').waitFor();
  await sheet.page.keyboard.press('Escape');
  await sheet.page.mouse.up();
  expect(await columnIds()).toEqual(['order', 'task', 'time', 'lead', 'coordinate']);
});

test('the menu of the row header acts on the entire row', async () => {
  await sheet.open(base);
  const at = await sheet.point('1:0', 'rowHeader');
  await sheet.page.mouse.click(at.x, at.y, { button: 'right' });
  expect((await sheet.state()).area).toBe('1:0-1:4');
  await sheet.page.getByRole('menu', { name: 'Thao tác trên dòng' }).waitFor();
  await sheet.page.getByRole('menuitem', { name: 'Chuyển dòng xuống' }).click();
  expect((await sheet.cells()).map((row) => row[1])).toEqual(['CHUẨN BỊ', 'Báo cáo', 'Rà soát']);
});

const grouped = {
  ...base,
  columns: base.columns.map((column) => (['lead', 'coordinate'].includes(column.id) ? { ...column, groups: ['Trách nhiệm'] } : column)),
};
const groupHeader = () => sheet.page.locator('.ag-header-group-cell', { hasText: 'Trách nhiệm' });
const groups = (): Promise<(readonly string[] | undefined)[]> =>
  sheet.page.evaluate(() => window.harness.session.store.getState().state.head.columns.map((column) => column.groups));

test('columns under a common header are dragged together by it and keep it', async () => {
  await sheet.open(grouped);
  await groupHeader().click();
  expect((await sheet.state()).area).toBe('0:2-2:3');
  const box = await groupHeader().boundingBox();
  if (!box) throw new Error('the common header is drawn');
  await sheet.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, await headerPoint('time', 0.9));
  expect(await columnIds()).toEqual(['order', 'task', 'time', 'lead', 'coordinate']);
  expect(await groups()).toEqual([undefined, undefined, undefined, ['Trách nhiệm'], ['Trách nhiệm']]);
  await sheet.keys('Control+z');
  expect(await columnIds()).toEqual(['order', 'task', 'lead', 'coordinate', 'time']);
});

test('a column dragged under a common header joins it, one dragged away leaves it', async () => {
  await sheet.open(grouped);
  await header('time').click();
  await sheet.drag(await headerPoint('time', 0.5), await headerPoint('coordinate', 0.2));
  expect(await columnIds()).toEqual(['order', 'task', 'lead', 'time', 'coordinate']);
  expect((await groups()).slice(2)).toEqual([['Trách nhiệm'], ['Trách nhiệm'], ['Trách nhiệm']]);
  expect(await groupHeader().count()).toBe(1);
  await header('lead').click();
  await sheet.drag(await headerPoint('lead', 0.5), await headerPoint('order', 0.9));
  expect(await columnIds()).toEqual(['order', 'lead', 'task', 'time', 'coordinate']);
  expect((await groups())[1]).toBeUndefined();
});

test('columns are moved by keyboard alone: selected entirely, by the menu of columns', async () => {
  await sheet.open(grouped);
  await sheet.click('1:2');
  await sheet.keys('Control+Space', 'Shift+F10');
  await sheet.page.getByRole('menu', { name: 'Thao tác trên cột' }).waitFor();
  await sheet.page.getByRole('menuitem', { name: 'Chuyển sang trái' }).press('Enter');
  expect(await columnIds()).toEqual(['order', 'lead', 'task', 'coordinate', 'time']);
  await sheet.click('1:2');
  await sheet.keys('Shift+Space', 'Shift+F10');
  await sheet.page.getByRole('menu', { name: 'Thao tác trên dòng' }).waitFor();
  await sheet.keys('Escape');
});

test('the menu of a common header acts on all columns under it', async () => {
  await sheet.open(grouped);
  await groupHeader().click({ button: 'right' });
  await sheet.page.getByRole('menuitem', { name: 'Chuyển sang phải' }).click();
  expect(await columnIds()).toEqual(['order', 'task', 'time', 'lead', 'coordinate']);
  await groupHeader().click({ button: 'right' });
  await sheet.page.getByRole('menuitem', { name: 'Ẩn cột' }).click();
  await header('lead').waitFor({ state: 'detached' });
  expect(await header('coordinate').count()).toBe(0);
  await sheet.keys('Control+z');
  await header('coordinate').waitFor();
});

test('a double click on the edge of a header fits the column to its longest text, in one step', async () => {
  await sheet.open(wide);
  const edge = await headerPoint('lead', 1);
  await sheet.page.mouse.dblclick(edge.x - 2, edge.y);
  const width = () => sheet.page.evaluate(() => window.harness.document().columns[2]?.width ?? 0);
  expect(await width()).toBeLessThan(130);
  const cell = await sheet.page.evaluate(() => {
    const own = document.querySelector('.ag-row[row-id="r2"] .sheet-cell[col-id="lead"]');
    const range = document.createRange();
    if (own) range.selectNodeContents(own);
    return {
      lines: Math.round(range.getBoundingClientRect().height / 20),
      room: (own?.clientWidth ?? 0) - range.getBoundingClientRect().width,
    };
  });
  expect(cell.lines).toBe(1);
  expect(cell.room).toBeGreaterThan(0);
  expect(cell.room).toBeLessThan(30);
  await sheet.keys('Control+z');
  expect(await width()).toBe(420);
});

const RICH = { text: 'chữ thô', html: '<table><tr><td>ô một</td><td>ô hai</td></tr></table>' };

test('pasting values uses the plain text and never the HTML: by keys and from the menu', async () => {
  await sheet.open(base);
  await sheet.click('1:1');
  await sheet.paste(RICH);
  expect((await sheet.cells())[1]?.slice(1, 3)).toEqual(['ô một', 'ô hai']);
  await sheet.click('2:1');
  await sheet.keys('Control+Shift+v');
  await sheet.page.waitForFunction(() => window.harness.document().rows[2]?.cells.task === 'chữ thô');
  await sheet.click('1:1', [], 'right');
  await sheet.page.getByRole('menuitem', { name: 'Dán giá trị' }).click();
  await sheet.page.waitForFunction(() => window.harness.document().rows[1]?.cells.task === 'chữ thô');
});

test('the conversion of text in the VNI encoding is offered', async () => {
  await sheet.open(base);
  await sheet.click('1:1');
  await sheet.pasteRaw({ text: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam' });
  await sheet.page.getByText('VNI Windows').waitFor();
  await sheet.page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  expect(await sheet.cell('1:1')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
});

test('with forced colours the frame and the selection are visible', async () => {
  await sheet.page.emulateMedia({ forcedColors: 'active' });
  await sheet.open(base);
  await sheet.select('1:1', '2:2');
  await sheet.page.locator('.range-selected').waitFor({ state: 'attached' });
  const borders = await sheet.page.evaluate(() =>
    ['.range-active', '.range-selected'].map((selector) => {
      const box = document.querySelector(selector);
      return box ? getComputedStyle(box).borderTopStyle !== 'none' || getComputedStyle(box).outlineStyle !== 'none' : null;
    }),
  );
  const shot = process.env.PHULUC_SHOTS;
  if (shot) await sheet.page.screenshot({ path: `${shot}/gridForcedColors.png` });
  await sheet.page.emulateMedia({ forcedColors: null });
  expect(borders).toEqual([true, true]);
});
