// The import screen on files as officials really have them, and on files that cannot be read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { toAnnexJson } from '#shared/store/annexJson.ts';
import { anAnnex } from '../../support/annexes.ts';
import { fixturePath } from '../../support/fixturePath.ts';
import { textWorkbook } from '../../support/textWorkbook.ts';
import type { AppDriver } from '../drivers/app.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { startPage } from '../pages/startPage.ts';

/** Opens a workbook whose sheets say these texts. */
async function openRows(app: AppDriver, ...sheets: readonly (readonly (readonly string[])[])[]): Promise<void> {
  const path = join(app.folder, 'bảng việc.xlsx');
  writeFileSync(path, textWorkbook(...sheets));
  await startPage(app).waitFor();
  await startPage(app).openFile(path);
}

flow('two tables on one sheet become two annexes, or one where only one is wanted', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/two-tables-on-one-sheet__001.xlsx'));
  await preview.waitFor();
  await preview.table(/NHIỆM VỤ BỔ SUNG/).click();
  expect(await preview.counts()).toContain('4 nhiệm vụ');
  await preview.take();
  await editor.waitFor();
  await editor.leave();
  await expect.poll(start.annexes).toHaveLength(2);
  await start.openFile(fixturePath('corpus/two-tables-on-one-sheet__001.xlsx'));
  await preview.waitFor();
  await preview.takeTable(/NHIỆM VỤ BỔ SUNG/).uncheck();
  await preview.take();
  await editor.waitFor();
  await editor.leave();
  await expect.poll(start.annexes).toHaveLength(3);
});

flow('a role is corrected by keyboard, and the correction is remembered for the next file of the same form', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  const open = async (): Promise<void> => {
    await start.waitFor();
    await start.openFile(fixturePath('corpus/lead-merged-two-row-header__000.xlsx'));
    await preview.waitFor();
    await preview.tab(/^Cột/).click();
  };
  await open();
  const role = app.page.getByRole('combobox', { name: /^Vai trò của cột/ }).last();
  await role.focus();
  const name = (await role.getAttribute('aria-label')) ?? '';
  await role.selectOption({ label: 'Ghi chú' });
  await expect.poll(() => app.page.getByRole('combobox', { name }).inputValue()).toBe('note');
  await expect.poll(() => app.page.getByText('do người dùng chọn').count()).toBe(1);
  await preview.take();
  await editor.waitFor();
  await editor.leave();
  await open();
  await app.page.getByText('Đã dùng lại cách sửa lần trước').waitFor();
  await expect.poll(() => app.page.getByRole('combobox', { name }).inputValue()).toBe('note');
});

flow('a row is dropped before anything is taken over, and comes back', async (app) => {
  const [start, preview] = [startPage(app), importPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/task-split-over-rows-unmerged__000.xlsx'));
  await preview.waitFor();
  const before = await preview.counts();
  const select = app.page.getByRole('combobox', { name: /^Loại của dòng/ }).filter({ has: app.page.locator('option:checked[value=task]') });
  await select.last().selectOption('drop');
  await expect.poll(preview.counts).not.toBe(before);
  await app.page.getByRole('button', { name: 'Bỏ các chỗ đã chỉnh' }).click();
  await expect.poll(preview.counts).toBe(before);
});

flow('a repair is switched off, and on again', async (app) => {
  const [start, preview] = [startPage(app), importPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/tcvn3-mixed-with-unicode-rows__001.xlsx'));
  await preview.waitFor();
  const result = (): Promise<string> => app.page.locator('.result-table').innerText();
  const before = await result();
  const toggle = async (applied: boolean): Promise<void> => {
    await preview.tab(/^Đã sửa khi đọc/).click();
    await app.page.getByRole('checkbox', { name: /^Áp dụng: Chuyển chữ TCVN3/ }).setChecked(applied);
    await preview.tab(/^Kết quả/).click();
  };
  await toggle(false);
  await expect.poll(result).not.toBe(before);
  await toggle(true);
  await expect.poll(result).toBe(before);
});

flow('leads and marks for "as above" are filled only when that is asked for, one by one or all of a kind', async (app) => {
  const preview = importPage(app);
  const rows = [
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'],
    ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý I/2026'],
    ['2', 'Lấy ý kiến các xã', '', 'nt'],
    ['3', 'Trình phê duyệt', '-nt-', 'Quý II/2026'],
    ['4', 'Công bố', '', 'như trên'],
  ];
  await openRows(app, rows);
  await preview.waitFor();
  const cells = async (): Promise<string[]> =>
    (await app.page.locator('.result-table tbody tr').allInnerTexts()).map((row) => row.split('\t').slice(2).join('|'));
  const asInFile = ['Sở Xây dựng|Quý I/2026', '|nt', '-nt-|Quý II/2026', '|như trên'];
  const switchOver = async (name: RegExp, applied: boolean): Promise<string[]> => {
    await preview.tab(/^Đã sửa khi đọc/).click();
    await app.page.getByRole('checkbox', { name }).setChecked(applied);
    await preview.tab(/^Kết quả/).click();
    return cells();
  };
  expect(await cells()).toEqual(asInFile);
  const marks = /^Áp dụng: Điền giá trị dòng trên/;
  const filled = ['Sở Xây dựng|Quý I/2026', '|Quý I/2026', 'Sở Xây dựng|Quý II/2026', '|Quý II/2026'];
  await switchOver(marks, true);
  await expect.poll(cells).toEqual(filled);
  await switchOver(/C5/, true);
  await expect.poll(cells).toEqual([...filled.slice(0, 3), 'Sở Xây dựng|Quý II/2026']);
  await switchOver(marks, false);
  await switchOver(/C5/, false);
  await expect.poll(cells).toEqual(asInFile);
});

flow('a table that was not found begins where the user says, by keyboard; the same in a file where another was found', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  const lines = [['LỊCH TRỰC LỄ'], [], ['Phần việc', 'Ai làm'], ['Trực cổng chính', 'Tổ 1'], ['Trực hội trường', 'Tổ 2']];
  await openRows(app, lines);
  await preview.failure().waitFor();
  expect(await preview.failure().innerText()).toMatch(/Không tìm thấy bảng.*Không có gì thay đổi.*no-table-found/s);
  await preview.rowKind(3).focus();
  await app.page.keyboard.press('D');
  await preview.waitForCounts();
  expect(await preview.counts()).toContain('2 nhiệm vụ · 2 cột');
  await preview.rowKind(3).selectOption({ label: 'Không phải tiêu đề bảng' });
  await preview.failure().waitFor();
  await preview.rowKind(3).selectOption({ label: 'Dòng này là tiêu đề bảng' });
  await preview.waitForCounts();
  await preview.take();
  await editor.waitFor();
  await editor.leave();
  await expect.poll(start.annexes).toHaveLength(1);

  const known = [
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì'],
    ['1', 'Lập kế hoạch', 'Sở Nội vụ'],
  ];
  await openRows(app, [...known, [], ...lines]);
  await preview.waitForCounts();
  expect(await preview.table(/LỊCH TRỰC LỄ/).count()).toBe(0);
  await preview.rowKind(6).selectOption({ label: 'Dòng này là tiêu đề bảng' });
  await preview.table(/LỊCH TRỰC LỄ/).waitFor();
  expect(await preview.counts()).toContain('2 nhiệm vụ · 2 cột');
  await preview.take();
  await editor.waitFor();
  await editor.leave();
  await expect.poll(start.annexes).toHaveLength(3);

  await openRows(app, known, lines);
  await preview.waitForCounts();
  await preview.sheet().selectOption({ label: 'Trang “Trang 2”' });
  await preview.rowKind(3).selectOption({ label: 'Dòng này là tiêu đề bảng' });
  await expect.poll(preview.counts).toContain('2 nhiệm vụ · 2 cột');
  await preview.table(/Trang 1/).click();
  await expect.poll(preview.counts).toContain('1 nhiệm vụ · 3 cột');
});

flow('what is imported into the open annex can be undone', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  const before = await editor.savedCopy();
  app.answerOpen(fixturePath('corpus/three-row-header__000.xlsx'));
  await editor.tool('Mở').click();
  await preview.waitFor();
  await app.page.getByRole('combobox', { name: 'Nhập vào đâu' }).selectOption({ label: 'Nối vào cuối phụ lục đang mở' });
  await preview.take();
  await editor.waitFor();
  expect(await editor.savedCopy()).not.toEqual(before);
  await editor.tool('Hoàn tác').click();
  expect(await editor.savedCopy()).toEqual(before);
});

flow('a file that cannot be read gives one sentence and changes nothing', async (app) => {
  const [start, preview] = [startPage(app), importPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/no-table__001.xlsx'));
  await preview.failure().waitFor();
  expect(await preview.failure().innerText()).toMatch(/Không tìm thấy bảng.*Không có gì thay đổi.*no-table-found/s);
  await preview.back();
  await start.waitFor();
  await expect.poll(start.annexes).toEqual([]);
});

flow('a copy of an annex with unusual ids opens and can be edited; a damaged copy says so', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  const copy = toAnnexJson(anAnnex()).replaceAll('"nd"', '"constructor"').replaceAll('"a"', '"__proto__"');
  const [whole, damaged] = ['bản sao.json', 'bản sao hỏng.json'].map((name) => join(app.folder, name));
  writeFileSync(whole!, copy);
  writeFileSync(damaged!, copy.slice(0, copy.length / 2));
  await start.waitFor();
  await start.openFile(damaged!);
  await app.page.getByText('(mã: notAnAnnex)').waitFor();
  await start.openFile(whole!);
  await editor.waitFor();
  await app.page.getByText('Tổ chức tuyên truyền').first().waitFor();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowRight');
  await editor.type('Nội dung sửa');
  await editor.press('Enter');
  await editor.waitUntilSaved();
  await app.page.getByText('Nội dung sửa').first().waitFor();
});

flow('a protected workbook asks for its password, says when it is wrong, and opens', async (app) => {
  const [start, preview] = [startPage(app), importPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/password-protected__001.xlsx'));
  const field = app.page.getByLabel('Mật khẩu của tệp');
  await field.fill('sai');
  await field.press('Enter');
  await app.page.getByText('Mật khẩu không đúng.').waitFor();
  await field.fill('phuluc2025');
  await field.press('Enter');
  await preview.waitFor();
  expect(await preview.counts()).toContain('14 nhiệm vụ');
});

flow('a table is pasted on the start screen', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await app.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table><tr><th>TT<th>Nội dung công việc<th>Đơn vị chủ trì<th>Thời gian<tr><td>1<td>Lập kế hoạch<td>Sở Nội vụ<td>Quý I/2026</table>',
    );
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await preview.waitFor();
  expect(await preview.counts()).toContain('1 nhiệm vụ · 4 cột');
  await preview.take();
  await editor.waitFor();
});
