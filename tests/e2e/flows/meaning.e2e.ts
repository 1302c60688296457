// The annex understood: what a cell means, findings by key and by pointer, answers with reasons, views by units and by times,
// the house's own units.
import axe from 'axe-core';
import { expect } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { AppDriver } from '../drivers/app.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { meaningPage } from '../pages/meaningPage.ts';
import { startPage } from '../pages/startPage.ts';

async function openSample(app: AppDriver, name: RegExp) {
  const [start, editor, meaning] = [startPage(app), editorPage(app), meaningPage(app)];
  await start.waitFor();
  await start.openSample(name);
  await editor.waitFor();
  await meaning.waitForScore();
  return { start, editor, meaning };
}

const LAI_CHAU = /Lai Châu/;
const DONG_NAI = /Đồng Nai/;

/** Cells of the annex, drawn or not, whose text begins so. */
async function cellsWith(editor: ReturnType<typeof editorPage>, words: string): Promise<number> {
  const { rows } = (await editor.savedCopy()) as AnnexDocument;
  return rows.flatMap(({ cells }) => Object.values(cells)).filter((text) => text.startsWith(words)).length;
}

/** AG Grid's own roles are judged by its makers. */
async function axeFaults(app: AppDriver): Promise<string[]> {
  await app.page.evaluate(axe.source);
  return app.page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const run = await checker.run({ exclude: ['.annex-grid'] }, { resultTypes: ['violations'] });
    return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

async function axeOnAllGrounds(app: AppDriver, screen: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await app.page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    expect.soft(await axeFaults(app), `${screen}, ${theme}`).toEqual([]);
  }
  await app.page.evaluate(() => {
    delete document.documentElement.dataset['theme'];
  });
}

flow('what a cell means stands beside its text', async (app) => {
  const { meaning } = await openSample(app, LAI_CHAU);
  await meaning.cell('Quý II năm 2025').click();
  expect(await meaning.chip()).toContain('01/4/2025 – 30/6/2025');
  await meaning.cell('Sở Tư pháp, Công an tỉnh').click();
  expect(await meaning.chip()).toContain('Sở Tư pháp, Công an tỉnh · 2 đơn vị');
  await meaning.cell('Hằng năm').click();
  expect(await meaning.chip()).toContain('hằng năm');
});

flow('F7 walks through the findings, the foot of the window says each, a pointer shows why', async (app) => {
  const { editor, meaning } = await openSample(app, LAI_CHAU);
  await editor.press('F7');
  const first = await editor.cellReference();
  expect(await meaning.remark().innerText()).not.toBe('');
  await editor.press('F7');
  expect(await editor.cellReference()).not.toBe(first);
  await editor.press('Shift+F7');
  expect(await editor.cellReference()).toBe(first);
  await meaning.cell('Các cơ quan, địa phương có liên quan').hover();
  await meaning.tip().waitFor();
  expect(await meaning.tip().innerText()).toContain('không nêu rõ đơn vị nào');
  await editor.press('Escape');
  await meaning.tip().waitFor({ state: 'detached' });
});

flow('many repairs are shown before they are made, and are one step back', async (app) => {
  const { editor, meaning } = await openSample(app, LAI_CHAU);
  const before = await cellsWith(editor, 'Hàng năm');
  expect(before).toBeGreaterThan(3);
  await meaning.card('Lẫn “hằng” và “hàng”').getByRole('button', { name: 'Đổi tất cả' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Xem trước khi sửa' });
  expect(await dialog.getByRole('row').count()).toBe(before + 1);
  await axeOnAllGrounds(app, 'preview');
  await dialog.getByRole('checkbox').nth(1).uncheck();
  await dialog.getByRole('button', { name: `Sửa ${before - 1} ô` }).click();
  await expect.poll(() => cellsWith(editor, 'Hàng năm')).toBe(1);
  await app.page.locator('.annex-grid textarea').focus();
  await editor.press('Control+z');
  await expect.poll(() => cellsWith(editor, 'Hàng năm')).toBe(before);
});

flow('an answer is kept with its reason, over a restart, and can be taken back', async (app) => {
  const { start, editor, meaning } = await openSample(app, LAI_CHAU);
  await meaning.card('Lỗi chính tả').getByRole('button', { name: 'Bỏ qua…' }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Bỏ qua/ }).click();
  await dialog.getByRole('alert').waitFor();
  await axeOnAllGrounds(app, 'ignore');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Tên riêng của Đề án');
  await dialog.getByRole('button', { name: /^Bỏ qua/ }).click();
  await expect.poll(() => meaning.card('Lỗi chính tả').count()).toBe(0);
  await editor.waitUntilSaved();
  await app.reopen();
  await start.waitFor();
  await start.openFirstAnnex();
  await editor.waitFor();
  await meaning.waitForScore();
  expect(await meaning.card('Lỗi chính tả').count()).toBe(0);
  await app.page.getByText('Đã bỏ qua 1 chỗ').last().click();
  await app.page.getByText('Tên riêng của Đề án').waitFor();
  await app.page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await meaning.card('Lỗi chính tả').waitFor();
});

flow('a rule that is switched off stays off', async (app) => {
  const { editor, meaning } = await openSample(app, LAI_CHAU);
  await editor.choose('Cài đặt…');
  await app.page.getByText('Quy tắc kiểm tra').click();
  await axeOnAllGrounds(app, 'rules');
  await app.page.getByRole('checkbox', { name: 'Lỗi chính tả' }).uncheck();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
  await expect.poll(() => meaning.card('Lỗi chính tả').count()).toBe(0);
});

flow('the view by units counts and filters', async (app) => {
  const { editor } = await openSample(app, LAI_CHAU);
  await editor.tool('Đơn vị').click();
  const view = app.page.getByRole('region', { name: 'Đơn vị' });
  await axeOnAllGrounds(app, 'units');
  await view.getByRole('searchbox').fill('giao duc');
  expect(await view.getByRole('row').count()).toBe(2);
  await view.getByRole('button', { name: /Sở Giáo dục và Đào tạo chủ trì/ }).click();
  const foot = app.page.getByRole('contentinfo', { name: 'Thanh trạng thái' });
  expect(await foot.innerText()).toContain('Sở Giáo dục và Đào tạo chủ trì: 6/14 nhiệm vụ');
  await foot.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(await foot.innerText()).toContain('Không lọc');
});

flow('the view by times leads to a row and prints on one page', async (app) => {
  const { editor } = await openSample(app, LAI_CHAU);
  await editor.tool('Thời gian').click();
  const dialog = app.page.getByRole('dialog', { name: 'Thời gian thực hiện' });
  await axeOnAllGrounds(app, 'times');
  const pdf = await app.printDuring(() => dialog.getByRole('button', { name: 'In một trang A4 ngang' }).click());
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(pages).toHaveLength(1);
  await dialog.getByRole('button', { name: /^Xây dựng kế hoạch và huy động/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => editor.cellWords()).toContain('Xây dựng kế hoạch và huy động');
});

flow('own units are learnt, kept, and go out to Excel and back', async (app) => {
  const { editor } = await openSample(app, DONG_NAI);
  await editor.tool('Đơn vị').click();
  const openDirectory = async () => {
    await app.page.getByRole('button', { name: 'Danh mục đơn vị riêng…' }).click();
    return app.page.getByRole('dialog', { name: 'Danh mục đơn vị riêng' });
  };
  let dialog = await openDirectory();
  await dialog.getByRole('button', { name: 'Lấy từ phụ lục này' }).click();
  await axeOnAllGrounds(app, 'directory');
  await dialog.getByRole('button', { name: /^Thêm \d+ đơn vị$/ }).click();
  const names = dialog.getByRole('textbox', { name: /^Tên đơn vị, dòng/ });
  const count = await names.count();
  expect(count).toBeGreaterThan(4);
  const path = await app.saveDuring(() => dialog.getByRole('button', { name: 'Xuất Excel' }).click());
  await dialog.getByRole('checkbox', { name: 'Sở Ngoại vụ' }).uncheck();
  for (let left = count; left > 0; left -= 1) await dialog.getByRole('button', { name: /^Xoá / }).first().click();
  app.answerOpen(path);
  await dialog.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await expect.poll(() => names.count()).toBe(count);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  dialog = await openDirectory();
  expect(await dialog.getByRole('textbox', { name: /^Tên đơn vị, dòng/ }).count()).toBe(count);
  expect(await dialog.getByRole('checkbox', { name: 'Sở Ngoại vụ' }).isChecked()).toBe(false);
});
