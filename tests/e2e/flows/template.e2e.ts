// Back into a file of the user: the one that the annex came from, and a template of the office.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { annexesInFile, shownRows } from '../../support/annexInFile.ts';
import { fixturePath } from '../../support/fixturePath.ts';
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
    await editor.choose('Ghi lại vào tệp gốc…');
    const dialog = app.page.getByRole('dialog', { name: 'Ghi lại vào tệp gốc' });
    const write = dialog.getByRole('button', { name: 'Chọn nơi ghi…' });
    await expect.poll(() => write.isEnabled()).toBe(true);
    if (fixture.includes('protected')) expect(await dialog.innerText()).toContain('Trang tính đang được bảo vệ');
    const path = await app.saveDuring(() => write.click());
    const parts = differingParts(bytesOf(fixturePath(fixture)), bytesOf(path));
    expect(parts.every((part) => /sheet\d+\.xml|sharedStrings\.xml|document\.xml/.test(part))).toBe(true);
    const [annex] = await annexesInFile(bytesOf(path));
    expect(shownRows(annex!.document).join('\n')).toContain('Nhiệm vụ ghi lại');
  });
}

flow('a workbook of the office is registered, filled with a sample annex, and removed', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Mẫu của cơ quan…');
  const dialog = app.page.getByRole('dialog', { name: 'Mẫu của cơ quan' });
  app.answerOpen(fixturePath('template/protected-sheet__001.xlsx'));
  await dialog.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await dialog.getByText('protected-sheet__001.xlsx').waitFor();
  expect(await dialog.innerText()).toMatch(/Dòng tiêu đề cột: \d+/);
  await dialog.getByRole('button', { name: /^Ghi vào mẫu/ }).click();
  const write = app.page.getByRole('button', { name: 'Chọn nơi ghi…' });
  await expect.poll(() => write.isEnabled()).toBe(true);
  const path = await app.saveDuring(() => write.click());
  const [annex] = await annexesInFile(bytesOf(path));
  expect(annex!.document.rows.filter(({ kind }) => kind === 'task')).toHaveLength(14);
  await dialog.getByRole('button', { name: /^Bỏ mẫu/ }).click();
  await dialog.getByText('Chưa có mẫu nào.').waitFor();
});
