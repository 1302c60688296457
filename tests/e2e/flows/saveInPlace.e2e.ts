// Ctrl+S as officials know it: into the very file that the annex came from, again and again, and what happens when that file is no
// longer as it was, is open elsewhere, is gone, or may not be written.
import { chmodSync, copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { annexesInFile, shownRows } from '../../support/annexInFile.ts';
import { fixturePath } from '../../support/fixturePath.ts';
import { differingParts } from '../../support/packageText.ts';
import type { AppDriver } from '../drivers/app.ts';
import type { BoundDriver } from '../drivers/bound.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { savePage } from '../pages/savePage.ts';
import { startPage } from '../pages/startPage.ts';

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** The file's own words, by place. */
async function rowsIn(path: string, table = 0): Promise<string> {
  const annexes = await annexesInFile(bytesOf(path));
  return shownRows(annexes[table]!.document).join('\n');
}

/** A fixture under a name of the user's, taken over as a new annex. */
async function taken(app: AppDriver, fixture: string, name: string): Promise<string> {
  const path = join(app.folder, name);
  copyFileSync(fixturePath(fixture), path);
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.openFile(path);
  await preview.waitFor();
  await preview.take();
  await editor.waitFor();
  return path;
}

async function typeInTask(app: AppDriver, text: string): Promise<void> {
  const editor = editorPage(app);
  await app.page.locator('.annex-grid textarea').focus();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await editor.type(text);
  await editor.press('Enter');
  await editor.waitUntilSaved();
}

const bound = { drivers: ['bound'], timeout: 180_000 } as const;

for (const [fixture, name] of [
  ['template/rich-text__003.xlsx', 'Phụ lục số 1 – kế hoạch.xlsx'],
  ['template/docx-two-row-header__003.docx', 'Phụ lục kèm công văn.docx'],
] as const) {
  flow(
    `${name}: asked once, then saved silently; the edits undone give the very bytes of the original, also after a restart`,
    async (driver) => {
      const app = driver as BoundDriver;
      const [editor, save] = [editorPage(app), savePage(app)];
      const path = await taken(app, fixture, name);
      await save.says('Chưa lưu vào tệp');
      await typeInTask(app, 'Lần một');
      await save.press();
      expect(await save.asked()).toContain('Mọi thứ khác trong tệp giữ nguyên như cũ');
      expect(bytesOf(path)).toEqual(bytesOf(fixturePath(fixture)));
      await save.button('Lưu đè').click();
      await save.says(/^Phụ lục .*Đã lưu vào tệp lúc \d\d:\d\d$/);
      expect(await rowsIn(path)).toContain('Lần một');

      await typeInTask(app, 'Lần hai');
      await save.says('Có sửa đổi chưa lưu vào tệp');
      await save.press();
      await save.says('Đã lưu vào tệp');
      expect(await app.page.getByRole('dialog').count()).toBe(0);
      const twice = await rowsIn(path);
      expect(twice).toContain('Lần hai');
      expect(twice).not.toContain('Lần một');
      const parts = differingParts(bytesOf(fixturePath(fixture)), bytesOf(path));
      expect(parts.every((part) => /sheet\d+\.xml|sharedStrings\.xml|document\.xml/.test(part))).toBe(true);

      await app.reopen();
      await startPage(app).openFirstAnnex();
      await editor.waitFor();
      await save.says('Đã lưu vào tệp');
      await editor.press('Control+z', 'Control+z');
      await save.says('Có sửa đổi chưa lưu vào tệp');
      await save.press();
      await save.says('Đã lưu vào tệp');
      expect(bytesOf(path)).toEqual(bytesOf(fixturePath(fixture)));
      const replaced = join(app.desk().paths.documents, 'Phụ Lục', 'Trước khi ghi đè');
      expect(bytesOf(join(replaced, readdirSync(replaced).toSorted()[0]!))).toEqual(bytesOf(fixturePath(fixture)));
    },
    bound,
  );
}

flow(
  'a file changed on the disk is not written over without a word; the copy beside it is the annex’s file from then on',
  async (app) => {
    const save = savePage(app);
    const path = await taken(app, 'template/rich-text__003.xlsx', 'Kế hoạch.xlsx');
    await typeInTask(app, 'Của tôi');
    await save.press();
    await save.asked();
    await save.button('Lưu đè').click();
    await save.says('Đã lưu vào tệp');

    const stranger = bytesOf(fixturePath('template/protected-sheet__001.xlsx'));
    writeFileSync(path, stranger);
    await typeInTask(app, 'Của tôi lần hai');
    await save.press();
    expect(await save.asked()).toMatch(/đã được sửa.*\(mã: fileChanged\)/s);
    expect(bytesOf(path)).toEqual(stranger);
    const copy = await app.saveDuring(() => save.button('Lưu thành tệp khác…').click());
    expect(copy.endsWith('Kế hoạch (bản sao).xlsx')).toBe(true);
    await save.says(/^Kế hoạch \(bản sao\)\.xlsxĐã lưu vào/);
    expect(bytesOf(path)).toEqual(stranger);
    expect(await rowsIn(copy)).toContain('Của tôi lần hai');

    await typeInTask(app, 'Của tôi lần ba');
    await save.press();
    await save.says(/^Kế hoạch \(bản sao\)\.xlsxĐã lưu vào/);
    await expect.poll(() => rowsIn(copy)).toContain('Của tôi lần ba');
  },
  bound,
);

flow(
  'changed, gone and read-only: each is said, each has a way on, and what was there is kept',
  async (driver) => {
    const app = driver as BoundDriver;
    const save = savePage(app);
    const path = await taken(app, 'template/rich-text__003.xlsx', 'Kế hoạch.xlsx');
    await typeInTask(app, 'Của tôi');
    await save.press();
    await save.asked();
    await save.button('Lưu đè').click();
    await save.says('Đã lưu vào tệp');

    const stranger = bytesOf(fixturePath('template/protected-sheet__001.xlsx'));
    writeFileSync(path, stranger);
    await save.press();
    await save.asked();
    await save.button('Vẫn lưu đè').click();
    await save.dialog().waitFor({ state: 'detached' });
    expect(await rowsIn(path)).toContain('Của tôi');
    const replaced = join(app.desk().paths.documents, 'Phụ Lục', 'Trước khi ghi đè');
    expect(readdirSync(replaced).some((name) => Buffer.from(stranger).equals(readFileSync(join(replaced, name))))).toBe(true);

    renameSync(path, `${path}.đổi tên`);
    await save.press();
    expect(await save.asked()).toMatch(/Không còn thấy tệp.*\(mã: notFound\)/s);
    await save.button('Ghi lại vào chỗ cũ').click();
    await save.dialog().waitFor({ state: 'detached' });
    expect(await rowsIn(path)).toContain('Của tôi');

    chmodSync(path, 0o444);
    await save.press();
    expect(await save.asked()).toMatch(/chỉ đọc.*\(mã: readOnly\)/s);
    chmodSync(path, 0o644);
    await save.button('Thử lại').click();
    await save.dialog().waitFor({ state: 'detached' });
    await save.says('Đã lưu vào tệp');
  },
  bound,
);

flow(
  'two annexes of one file: a save of one keeps what was saved of the other',
  async (app) => {
    const [editor, save, start] = [editorPage(app), savePage(app), startPage(app)];
    const path = await taken(app, 'corpus/two-tables-on-one-sheet__001.xlsx', 'Nhiều phụ lục.xlsx');
    await typeInTask(app, 'Phụ lục thứ nhất');
    await save.press();
    expect(await save.asked()).toMatch(/Tệp còn \d+ phụ lục khác/);
    await save.button('Lưu đè').click();
    await save.says('Đã lưu vào tệp');
    await editor.leave();
    await start.waitFor();
    await app.page.getByRole('region', { name: 'Phụ lục trên máy này' }).getByRole('listitem').nth(1).getByRole('button').first().click();
    await editor.waitFor();
    await typeInTask(app, 'Phụ lục thứ hai');
    await save.press();
    await save.says('Đã lưu vào tệp');
    const annexes = await annexesInFile(bytesOf(path));
    const all = annexes.flatMap(({ document }) => shownRows(document)).join('\n');
    expect(all).toContain('Phụ lục thứ nhất');
    expect(all).toContain('Phụ lục thứ hai');
  },
  bound,
);

flow(
  'another file takes the place of the old one by an import, and an undo gives the old one back; unlinked, Ctrl+S exports anew',
  async (app) => {
    const [editor, save, preview] = [editorPage(app), savePage(app), importPage(app)];
    await taken(app, 'template/rich-text__003.xlsx', 'Cũ.xlsx');
    await save.says('Cũ.xlsxChưa lưu vào tệp');
    const fresh = join(app.folder, 'Mới.xlsx');
    copyFileSync(fixturePath('template/lead-merged-vertically__000.xlsx'), fresh);
    app.answerOpen(fresh);
    await editor.press('Control+o');
    await preview.waitFor();
    await app.page.getByText('Sau khi nhập, Ctrl+S lưu vào “Mới.xlsx”').waitFor();
    await app.page.getByLabel('Nhập vào đâu').selectOption('append');
    await app.page.getByText('Ctrl+S vẫn lưu vào “Cũ.xlsx”').waitFor();
    await app.page.getByLabel('Nhập vào đâu').selectOption('replace');
    await preview.take();
    await editor.waitFor();
    await save.says('Mới.xlsxChưa lưu vào tệp');
    await editor.press('Control+z');
    await save.says('Cũ.xlsxChưa lưu vào tệp');
    await save.status().getByRole('button').click();
    await save.button('Bỏ liên kết').click();
    await save.dialog('Tệp liên kết').getByText('chưa liên kết với tệp').waitFor();
    await app.page.keyboard.press('Escape');
    await save.says('Chưa liên kết với tệp');
    const path = await app.saveDuring(() => save.press());
    expect(path.endsWith('.xlsx')).toBe(true);
  },
  bound,
);

flow(
  'a browser that cannot write over files says so and gives the file as a download',
  async (app) => {
    const save = savePage(app);
    await taken(app, 'template/rich-text__003.xlsx', 'Kế hoạch.xlsx');
    await typeInTask(app, 'Của tôi');
    await save.press();
    expect(await save.asked()).toContain('Trình duyệt này không ghi đè được tệp trên máy');
    const path = await app.saveDuring(() => save.button('Tải tệp về').click());
    expect(path.endsWith('Kế hoạch.xlsx')).toBe(true);
    expect(await rowsIn(path)).toContain('Của tôi');
    await save.says('Kế hoạch.xlsxĐã lưu vào');
  },
  { drivers: ['chromium'] },
);

flow(
  'a file with a password is never written over: only copies without one',
  async (app) => {
    const [start, preview, editor, save] = [startPage(app), importPage(app), editorPage(app), savePage(app)];
    const path = join(app.folder, 'Mật.xlsx');
    copyFileSync(fixturePath('readers/password-protected__001.xlsx'), path);
    await start.waitFor();
    await start.openFile(path);
    await app.page.getByLabel('Mật khẩu của tệp').fill('phuluc2025');
    await app.page.getByRole('button', { name: 'Mở tệp', exact: true }).click();
    await preview.waitFor();
    await app.page.getByText('“Mật.xlsx” có mật khẩu nên không bị ghi đè').waitFor();
    await preview.take();
    await editor.waitFor();
    await typeInTask(app, 'Đã sửa');
    await save.press();
    expect(await save.asked()).toMatch(/không được ghi đè.*tệp ấy không có mật khẩu/s);
    expect(await save.button('Lưu đè').count()).toBe(0);
    const copy = await app.saveDuring(() => save.button('Lưu thành tệp khác…').click());
    expect(copy.endsWith('Mật (không mật khẩu).xlsx')).toBe(true);
    expect(await rowsIn(copy)).toContain('Đã sửa');

    await typeInTask(app, 'Sửa lần hai');
    await save.press();
    await expect.poll(() => rowsIn(copy)).toContain('Sửa lần hai');
    expect(bytesOf(path)).toEqual(bytesOf(fixturePath('readers/password-protected__001.xlsx')));
  },
  bound,
);
