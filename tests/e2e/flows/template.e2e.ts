// Back into a file of the user: the one that the annex came from, and a template of the office.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { annexesInFile, shownRows } from '../../support/annexInFile.ts';
import { fixturePath } from '../../support/fixturePath.ts';
import { officeWorkbook } from '../../support/officeWorkbook.ts';
import { differingParts } from '../../support/packageText.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { startPage } from '../pages/startPage.ts';

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function taken(app: Parameters<typeof startPage>[0], fixture: string): Promise<void> {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath(fixture));
  await preview.waitFor();
  await preview.take();
  await editor.waitFor();
}

for (const fixture of ['template/protected-sheet__001.xlsx', 'template/docx-two-row-header__003.docx']) {
  flow(`an annex edited goes back into ${fixture}, which is otherwise as it was`, async (app) => {
    const editor = editorPage(app);
    await taken(app, fixture);
    await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await editor.type('Nhiệm vụ ghi lại');
    await editor.press('Enter');
    await editor.waitUntilSaved();
    await editor.choose('Lưu thành tệp khác…');
    const dialog = app.page.getByRole('dialog', { name: 'Lưu thành tệp khác' });
    const write = dialog.getByRole('button', { name: app.name === 'chromium' ? 'Tải tệp về' : 'Lưu thành tệp khác…' });
    await write.waitFor();
    if (fixture.includes('protected')) expect(await dialog.innerText()).toContain('Trang tính đang được bảo vệ');
    const path = await app.saveDuring(() => write.click());
    const parts = differingParts(bytesOf(fixturePath(fixture)), bytesOf(path));
    expect(parts.every((part) => /sheet\d+\.xml|sharedStrings\.xml|document\.xml/.test(part))).toBe(true);
    const [annex] = await annexesInFile(bytesOf(path));
    expect(shownRows(annex!.document).join('\n')).toContain('Nhiệm vụ ghi lại');
  });
}

flow('a workbook of the office is registered, filled with a sample annex, removed and brought back', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Mẫu của cơ quan…');
  const dialog = app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' });
  app.answerOpen(fixturePath('template/protected-sheet__001.xlsx'));
  await dialog.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await app.page.getByRole('button', { name: 'Lưu mẫu' }).click();
  await dialog.getByText('protected-sheet__001.xlsx').waitFor();
  expect(await dialog.innerText()).toMatch(/Dòng tiêu đề cột: \d+/);
  await dialog.getByRole('button', { name: /^Ghi vào mẫu/ }).click();
  const write = app.page.getByRole('button', { name: 'Chọn nơi ghi…' });
  await expect.poll(() => write.isEnabled()).toBe(true);
  const path = await app.saveDuring(() => write.click());
  const [annex] = await annexesInFile(bytesOf(path));
  expect(annex!.document.rows.filter(({ kind }) => kind === 'task')).toHaveLength(14);
  await dialog.getByRole('button', { name: /^Bỏ mẫu/ }).click();
  await dialog.getByText(/^Chưa có mẫu nào\./u).waitFor();
  await dialog.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await dialog.getByRole('listitem').getByText('protected-sheet__001.xlsx').waitFor();
  expect(await dialog.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
  await dialog.getByRole('button', { name: /^Ghi vào mẫu/ }).click();
  await expect.poll(() => write.isEnabled()).toBe(true);
});

flow('without an open annex, a new one is begun from a template of the office', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await app.page.getByRole('button', { name: 'Theo mẫu của cơ quan…' }).click();
  const list = app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' });
  app.answerOpen(fixturePath('template/protected-sheet__001.xlsx'));
  await list.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await app.page.getByRole('button', { name: 'Lưu mẫu' }).click();
  const begin = list.getByRole('button', { name: /^Tạo phụ lục mới/u });
  await begin.waitFor();
  expect(await list.getByRole('button', { name: /^Ghi vào mẫu/u }).count()).toBe(0);
  await begin.click();
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowRight');
  await editor.type('Việc đầu tiên');
  await editor.press('Enter');
  await editor.waitUntilSaved();
});

flow('the table of a template is corrected once, and holds for filling it and for a new annex from it', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  const path = join(app.folder, 'mẫu cơ quan.xlsx');
  writeFileSync(
    path,
    await officeWorkbook((_sheet, book) => {
      const other = book.addWorksheet('Biểu 2');
      other.getRow(2).values = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];
      other.getRow(3).values = ['1', 'Việc của biểu 2', 'Sở Y tế', 'Quý I/2025'];
    }),
  );
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Mẫu của cơ quan…');
  const list = app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' });
  const review = app.page.getByRole('dialog', { name: /^Vùng bảng của mẫu/u });
  app.answerOpen(path);
  await list.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await review.getByText('Bảng từ dòng 4 đến dòng 6, 4 cột').waitFor();
  await review.getByLabel('Bảng để ghi vào').selectOption({ label: 'Biểu 2 (dòng 2 đến 3)' });
  await review.getByText('Bảng từ dòng 2 đến dòng 3, 4 cột').waitFor();
  await review.getByLabel('Dòng cuối của bảng').fill('6');
  await review.getByLabel('Dòng cuối của bảng').press('Enter');
  await review.getByText('Bảng từ dòng 2 đến dòng 6, 4 cột').waitFor();
  await review.getByRole('combobox', { name: 'Vai trò của cột “Thời gian”' }).selectOption('end');
  await expect.poll(() => review.getByRole('combobox', { name: 'Vai trò của cột “Thời gian”' }).inputValue()).toBe('end');
  await review.getByRole('button', { name: 'Lưu mẫu' }).click();
  await list.getByText('Trang tính: Biểu 2 · Dòng tiêu đề cột: 2').waitFor();

  await list.getByRole('button', { name: /^Xem, sửa vùng bảng/u }).click();
  await review.getByText('Bảng từ dòng 2 đến dòng 6, 4 cột').waitFor();
  await app.page.keyboard.press('Escape');

  await list.getByRole('button', { name: /^Ghi vào mẫu/u }).click();
  const fill = app.page.getByRole('dialog', { name: /^Ghi vào mẫu/u });
  const write = fill.getByRole('button', { name: 'Chọn nơi ghi…' });
  await expect.poll(() => write.isEnabled()).toBe(true);
  const filled = await annexesInFile(bytesOf(await app.saveDuring(() => write.click())));
  expect(filled.map(({ table }) => table.sheet)).toEqual(['Phụ lục', 'Biểu 2']);
  expect(filled[1]!.document.rows.filter(({ kind }) => kind === 'task')).toHaveLength(14);

  await list.getByRole('button', { name: /^Tạo phụ lục mới/u }).click();
  await app.page.getByText(/^Đã tạo phụ lục mới theo mẫu/u).waitFor();
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowRight');
  await editor.type('Việc đầu tiên');
  await editor.press('Enter');
  await editor.waitUntilSaved();
});

flow('an issued copy is not written into a template with hidden content, and the reasons are named', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  const path = join(app.folder, 'mẫu có ghi chú.xlsx');
  writeFileSync(path, await officeWorkbook((sheet) => void (sheet.getCell('B2').note = 'Nhớ hỏi lại anh Nam')));
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Mẫu của cơ quan…');
  const list = app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' });
  app.answerOpen(path);
  await list.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await app.page.getByRole('button', { name: 'Lưu mẫu' }).click();
  await list.getByRole('button', { name: /^Ghi vào mẫu/u }).click();
  const fill = app.page.getByRole('dialog', { name: /^Ghi vào mẫu/u });
  const write = fill.getByRole('button', { name: 'Chọn nơi ghi…' });
  await expect.poll(() => write.isEnabled()).toBe(true);
  await fill.getByLabel(/^Bản phát hành/u).check();
  await fill.getByText('Ghi chú (comment).').waitFor();
  expect(await write.isEnabled()).toBe(false);
});

flow('a template that cannot be read says why, as an office template and as a linked file', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Mẫu của cơ quan…');
  app.answerOpen(fixturePath('readers/password-protected__001.xlsx'));
  await app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' }).getByRole('button', { name: 'Thêm mẫu…' }).click();
  const review = app.page.getByRole('dialog', { name: /password-protected__001\.xlsx/ });
  expect(await review.getByRole('alert').innerText()).toMatch(/Tệp mẫu có mật khẩu mở.*\(mã: encrypted\)/);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');

  await editor.choose('Tệp liên kết…');
  const dialog = app.page.getByRole('dialog', { name: 'Tệp liên kết' });
  const half = join(app.folder, 'Mẫu bị cắt.xlsx');
  const whole = bytesOf(fixturePath('template/protected-sheet__001.xlsx'));
  writeFileSync(half, whole.slice(0, whole.length / 2));
  app.answerOpen(half);
  await dialog.getByRole('button', { name: 'Liên kết với tệp…' }).click();
  expect(await dialog.getByRole('alert').innerText()).toMatch(/Tệp mẫu bị hỏng.*\(mã: corrupt-container\)/);
});
