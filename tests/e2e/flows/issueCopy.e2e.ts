// What officials are judged by: the page before it is printed, and the copy that leaves the house.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { readPdf, squeezed } from '../../renderer/print/readPdf.ts';
import type { AppDriver } from '../drivers/app.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { printPage } from '../pages/printPage.ts';
import { startPage } from '../pages/startPage.ts';

async function openSample(app: AppDriver) {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  return editor;
}

/** A column that only the drafting office may see, with a secret in its first cells. */
async function addInternalColumn(app: AppDriver, editor: ReturnType<typeof editorPage>): Promise<void> {
  await editor.tool('Cột').click();
  const dialog = app.page.getByRole('dialog', { name: 'Cột' });
  await dialog.getByRole('button', { name: 'Thêm cột' }).click();
  await dialog.getByLabel('Tên cột').last().fill('Ý kiến nội bộ');
  await dialog
    .getByLabel(/Nội bộ/)
    .last()
    .check();
  await dialog
    .getByRole('button', { name: 'Đồng ý' })
    .or(dialog.getByRole('button', { name: 'Đóng' }))
    .last()
    .click();
  await app.page.locator('.annex-grid textarea').focus();
  await editor.press('Control+Home', 'ArrowDown', 'End');
  await editor.type('BÍ MẬT');
  await editor.press('Enter');
}

flow('previews the annex, changes the layout, drags a width and prints what it showed', async (app) => {
  const editor = await openSample(app);
  const print = printPage(app);
  await print.open();
  await print.ready();
  await print.preset().selectOption('oneLine');
  await expect.poll(() => print.dialog().locator('.print-pages .title').first().textContent()).toMatch(/^PHỤ LỤC\. NHIỆM VỤ/u);
  const before = await print.widthOf(1);
  await print.dragEdge(1, 60);
  await expect.poll(() => print.widthOf(1)).toBeGreaterThan(before + 5);
  await print.ready();
  await print.button('Hoàn tác độ rộng cột').click();
  await expect.poll(() => print.widthOf(1)).toBe(before);
  await print.dragEdge(1, 60);
  await expect.poll(() => print.widthOf(1)).toBeGreaterThan(before + 5);
  await print.edges().nth(1).press('ArrowRight');
  await expect.poll(() => print.widthOf(1)).toBeGreaterThan(before + 6);
  await print.ready();
  await print.dialog().getByRole('button', { name: 'Trang 2', exact: true }).click();
  await expect.poll(() => print.dialog().locator('.print-bar output').first().textContent()).toMatch(/^Trang 2\//u);
  const promised = await print.dialog().locator('.print-thumbnail').count();
  const pages = await readPdf(await app.printDuring(() => print.button('In').click()));
  expect(pages).toHaveLength(promised);
  expect(squeezed(pages.map(({ text }) => text).join(''))).toContain(squeezed('PHỤ LỤC. NHIỆM VỤ'));
  await print.close();
  await expect.poll(() => editor.tool('Hoàn tác').isEnabled()).toBe(true);
});

flow('the keyboard alone previews, prints and comes back to the cell', async (app) => {
  const editor = await openSample(app);
  await editor.press('Control+Home', 'ArrowDown', 'ArrowRight');
  const words = await editor.cellWords();
  const print = printPage(app);
  await print.open();
  await print.ready();
  await expect.poll(() => print.button('In').evaluate((button) => button === document.activeElement)).toBe(true);
  const pages = await readPdf(await app.printDuring(() => app.page.keyboard.press('Enter')));
  expect(pages).toHaveLength(await print.dialog().locator('.print-thumbnail').count());
  const right = print.dialog().getByLabel('Phải', { exact: true });
  await right.press('Control+a');
  await right.pressSequentially('18');
  expect(await right.inputValue()).toBe('18');
  await print.ready();
  await app.page.keyboard.press('Escape');
  await expect.poll(() => print.dialog().count()).toBe(0);
  expect(await editor.cellWords()).toBe(words);
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('.annex-grid') !== null)).toBe(true);
});

flow('an edge stops where the paper would not keep the width, and says the width while it moves', async (app) => {
  await openSample(app);
  const print = printPage(app);
  await print.open();
  await print.ready();
  const box = await print.edges().first().boundingBox();
  if (box === null) throw new Error('the edge is not on the screen');
  await app.page.mouse.move(box.x + box.width / 2, 300);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + 300, 300);
  expect(await print.edges().first().getAttribute('data-width')).toBe('15 mm');
  await app.page.mouse.up();
  await print.ready();
  expect(await print.widthOf(0)).toBe(15);
});

flow(
  'the desktop program saves the PDF of an issued copy, and no secret is in its text',
  async (app) => {
    const editor = await openSample(app);
    await addInternalColumn(app, editor);
    const print = printPage(app);
    await print.open();
    await print.ready();
    const saved = async (): Promise<string> => {
      const path = await app.saveDuring(() => print.button('Lưu PDF').click());
      return (await readPdf(new Uint8Array(readFileSync(path)))).map(({ text }) => text).join(' ');
    };
    expect(await saved()).toContain('BÍ MẬT');
    await print.copy().selectOption('issue');
    const notes = print.dialog().getByRole('region', { name: 'Kiểm tra trước khi phát hành' });
    await notes.getByLabel('Lý do vẫn phát hành').fill('Theo ý kiến lãnh đạo');
    await notes.getByRole('button', { name: 'Vẫn phát hành' }).click();
    await print.ready();
    await expect.poll(() => print.button('Lưu PDF').isEnabled()).toBe(true);
    const issued = await saved();
    expect(squeezed(issued)).toContain(squeezed('Quyết định số 1600/QĐ-TTg'));
    expect(issued).not.toMatch(/BÍ MẬT|nội bộ|lãnh đạo\./u);
  },
  { drivers: ['bound'] },
);

flow('an issued copy is checked, answered with a reason and leaves without the internal column', async (app) => {
  const editor = await openSample(app);
  await addInternalColumn(app, editor);
  const print = printPage(app);
  await print.open();
  await print.dialog().locator('.print-pages').getByText('BÍ MẬT').first().waitFor();
  await print.copy().selectOption('issue');
  const notes = print.dialog().getByRole('region', { name: 'Kiểm tra trước khi phát hành' });
  await notes.getByText('Cột nội bộ, không có trong bản phát hành: Ý kiến nội bộ').waitFor();
  await notes.getByRole('button', { name: 'Vẫn phát hành' }).waitFor();
  expect(await print.button('In').isEnabled()).toBe(false);
  await notes.getByRole('button', { name: 'Vẫn phát hành' }).click();
  await notes.getByText('Nhập lý do trước khi tiếp tục.').waitFor();
  await notes.getByLabel('Lý do vẫn phát hành').fill('Theo ý kiến lãnh đạo');
  await notes.getByRole('button', { name: 'Vẫn phát hành' }).click();
  await notes.getByText('Lý do: Theo ý kiến lãnh đạo').waitFor();
  await print.ready();
  await expect.poll(() => print.button('In').isEnabled()).toBe(true);
  const pages = await readPdf(await app.printDuring(() => print.button('In').click()));
  const printed = pages.map(({ text }) => text).join(' ');
  expect(printed).not.toMatch(/BÍ MẬT|nội bộ/u);
  await print.close();

  // Ctrl+S remembers that this is to be issued, and the reason that was given.
  await app.page.keyboard.press('Control+s');
  const dialog = app.page.getByRole('dialog', { name: 'Xuất phụ lục' });
  const path = await app.saveDuring(() => dialog.getByRole('button', { name: 'Xuất tệp' }).click());
  const file = openPackage(new Uint8Array(readFileSync(path)));
  const everything = file.names.map((name) => file.text(name)).join('\n');
  expect(everything).toContain('Tổng Thanh Hải');
  expect(everything).not.toMatch(/BÍ MẬT|nội bộ|lãnh đạo</u);
});

flow('a house layout is saved under a name, survives the program, and is deleted', async (app) => {
  await openSample(app);
  const print = printPage(app);
  await print.open();
  await print.dialog().getByLabel('Cỡ chữ trong bảng').selectOption('11');
  await print.button('Lưu thành mẫu…').click();
  await print.dialog().getByLabel('Tên mẫu').fill('Sở Y tế');
  await print.button('Lưu mẫu').click();
  await print.preset().selectOption('nd30');
  await print.dialog().getByLabel('Cỡ chữ trong bảng').selectOption('14');
  await app.reopen();
  await startPage(app).openFirstAnnex();
  await editorPage(app).waitFor();
  await print.open();
  await print.preset().selectOption({ label: 'Sở Y tế' });
  expect(await print.dialog().getByLabel('Cỡ chữ trong bảng').inputValue()).toBe('11');
  const path = await app.saveDuring(() => print.button('Xuất mẫu').click());
  await print.button('Xoá…').click();
  await print.button('Xoá mẫu').click();
  await expect.poll(() => print.preset().locator('option').allTextContents()).not.toContain('Sở Y tế');
  app.answerOpen(path);
  await print.button('Nhập mẫu').click();
  await expect.poll(() => print.preset().locator('option').allTextContents()).toContain('Sở Y tế');
});

flow('rows that Excel can not hold are named after the export, with the way to them', async (app) => {
  const editor = await openSample(app);
  await app.page.locator('.annex-grid textarea').focus();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await app.page.keyboard.insertText('Rà soát, tham mưu ban hành cơ chế, chính sách. '.repeat(120));
  await editor.press('Enter', 'Control+End');
  await app.saveDuring(() => editor.tool('Xuất Excel').click());
  const dialog = app.page.getByRole('dialog', { name: 'Đã xuất, nhưng có dòng cần xem lại' });
  await dialog.getByText(/^Dòng I\.2: cao hơn mức Excel cho phép/u).waitFor();
  await dialog.getByRole('button', { name: 'Đến dòng' }).click();
  await expect.poll(editor.cellWords).toMatch(/^Rà soát, tham mưu/u);
});

flow(
  'the table is copied for Word, without what is internal when it is to be issued',
  async (app) => {
    const editor = await openSample(app);
    await addInternalColumn(app, editor);
    const copied = async (): Promise<Readonly<Record<string, string>>> => {
      await editor.choose('Sao chép làm bảng Word');
      await app.page.getByText('Đã sao chép bảng.').first().waitFor();
      await app.page.getByRole('button', { name: 'Đóng' }).first().click();
      return app.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const types = ['text/html', 'text/plain'] as const;
        const texts = await Promise.all(types.map(async (type) => [type, await (await item!.getType(type)).text()] as const));
        return Object.fromEntries(texts);
      });
    };
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const draft = await copied();
    expect(draft['text/html']).toMatch(/<table.*BÍ MẬT/su);
    expect(draft['text/plain']).toContain('BÍ MẬT');
    const print = printPage(app);
    await print.open();
    await print.copy().selectOption('issue');
    await print.close();
    const issued = await copied();
    expect(issued['text/html']).toContain('Đơn vị chủ trì');
    expect(`${issued['text/html']}${issued['text/plain']}`).not.toMatch(/BÍ MẬT|nội bộ/u);
  },
  { drivers: ['chromium'] },
);
