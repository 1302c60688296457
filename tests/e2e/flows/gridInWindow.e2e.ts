// The sheet in the application: counts of the selection, a table pasted into a blank annex, an annex that another window edits.
import { expect } from 'vitest';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { startPage } from '../pages/startPage.ts';

flow('the status bar counts cells, tasks and filled cells of the selection', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.press('Control+Home', 'Control+a');
  const status = app.page.locator('.status-bar');
  await expect.poll(() => status.innerText()).toMatch(/\d+ ô đang chọn · 14 nhiệm vụ · \d+ ô có chữ/);
});

flow('a table pasted into a new annex is imported with its columns, and undone in one step', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.newAnnex();
  await editor.waitFor();
  const plain =
    'TT\tNội dung công việc\tCơ quan chủ trì\tSản phẩm\n1\tRà soát văn bản\tSở Tư pháp\tBáo cáo\n2\tLập dự toán\tSở Tài chính\tDự toán\n';
  await app.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.querySelector('.cell-editor')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, plain);
  await app.page.getByRole('button', { name: 'Nhận cả các cột…' }).click();
  await preview.waitFor();
  await preview.take();
  await editor.waitFor();
  const headers = await app.page.getByRole('columnheader').allInnerTexts();
  expect(headers.map((header) => header.trim()).filter(Boolean)).toEqual(['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Sản phẩm']);
  await app.page.getByRole('gridcell', { name: 'Lập dự toán' }).waitFor();
  await editor.press('Control+z');
  await app.page.getByRole('columnheader', { name: 'Thời gian thực hiện' }).waitFor();
  expect(await app.page.getByRole('gridcell', { name: 'Lập dự toán' }).count()).toBe(0);
});

flow(
  'an annex that another window edits is shown and cannot be changed',
  async (app) => {
    const [start, editor] = [startPage(app), editorPage(app)];
    await start.waitFor();
    await start.newAnnex();
    await editor.waitFor();
    await editor.waitUntilSaved();
    const second = await app.page.context().newPage();
    await second.goto(app.page.url());
    const other = editorPage({ ...app, page: second });
    await startPage({ ...app, page: second }).openFirstAnnex();
    await other.waitFor();
    await second.keyboard.press('Control+Home');
    await second.keyboard.press('ArrowRight');
    await second.keyboard.type('chữ');
    await second.keyboard.press('Enter');
    expect(await second.locator('.cell-editor.open').count()).toBe(0);
    expect(await second.locator('.cell-editor').getAttribute('readonly')).not.toBeNull();
    expect(await second.getByRole('gridcell', { name: 'chữ' }).count()).toBe(0);
    await second.close();
  },
  { drivers: ['chromium'] },
);

flow('only rows with findings or overdue tasks are shown, and the status bar says so', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  const status = app.page.locator('.status-bar');
  await editor.choose('Chỉ hiện việc đã quá hạn');
  await expect.poll(() => status.innerText()).toMatch(/Chỉ hiện việc đã quá hạn: \d+\/14 nhiệm vụ/);
  await app.page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await editor.choose('Lọc theo thời hạn…');
  const dialog = app.page.getByRole('dialog', { name: 'Lọc theo thời hạn' });
  await dialog.getByRole('radio', { name: 'Trước ngày' }).check();
  await dialog.getByRole('textbox', { name: 'Trước ngày' }).fill('31/02/2026');
  await app.page.keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('textbox', { name: 'Trước ngày' }).fill('01/01/2026');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => status.innerText()).toMatch(/Đến hạn trước ngày 01\/01\/2026: \d+\/14 nhiệm vụ/);
  // The meaning of the times has changed: the filter is applied again only on request, as in Excel.
  await editor.press('Delete');
  await expect.poll(() => status.innerText()).toContain('có thể đã cũ');
  await app.page.getByRole('button', { name: 'Lọc lại' }).click();
  await expect.poll(() => status.innerText()).not.toContain('có thể đã cũ');
  await editor.choose('Chỉ hiện dòng có phát hiện');
  await expect.poll(() => status.innerText()).toMatch(/Chỉ hiện dòng có phát hiện: \d+\/14 nhiệm vụ/);
});

flow('after a button of the toolbar or an entry of the menu the sheet has the focus', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowRight');
  await editor.tool('Nhiệm vụ').click();
  await editor.type('Việc mới');
  await editor.press('Enter');
  await app.page.getByRole('gridcell', { name: 'Việc mới' }).waitFor();
  await editor.choose('Thêm nhiệm vụ');
  await app.page.locator('.annex-grid textarea:focus').waitFor({ state: 'attached' });
  await editor.type('Việc nữa');
  await editor.press('Enter');
  await app.page.getByRole('gridcell', { name: 'Việc nữa' }).waitFor();
  // A button that opens a text field moves the focus there.
  await editor.tool('Tìm').click();
  await editor.type('mới');
  await expect.poll(() => app.page.getByRole('textbox', { name: 'Tìm', exact: true }).inputValue()).toBe('mới');
});

flow('the numbering of tasks is chosen in the properties, as one step', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  const numbers = (): Promise<string[]> => app.page.locator('.ag-row .sheet-cell.leading').allInnerTexts();
  const choose = async (way: string): Promise<void> => {
    await editor.press('Control+i');
    const dialog = app.page.getByRole('dialog', { name: 'Thông tin phụ lục' });
    await dialog.getByLabel('Đánh số thứ tự').selectOption({ label: way });
    await app.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };
  await choose('Liên tục qua các mục');
  await expect.poll(numbers).toEqual(expect.arrayContaining(['I', '1', '2', '3', 'II', '4', '5']));
  await choose('Đánh lại từ 1 ở mỗi mục');
  await expect.poll(async () => (await numbers()).filter((number) => number === '1').length).toBe(2);
});
