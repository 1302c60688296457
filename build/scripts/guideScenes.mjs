// The scenes of the user guide's pictures (docs/huong-dan/hinh): what is done on the screen, and which part of it is shown.
import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stages.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** The running program: the page, a folder of the user's, answers to its dialogs. @typedef {{ page: Page, folder: string, answerOpen: (...paths: string[]) => void, saveDuring: (act: () => Promise<unknown>) => Promise<string> }} App */
/** @typedef {{ part: Locator, height: number }} Top */
/** What a scene leaves on the screen, and the part of it to show; without one, the whole window. @typedef {(app: App) => Promise<Locator | Top | void>} Scene */

/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });
/** @param {Page} page @param {RegExp} name */
const tab = (page, name) => page.getByRole('tab', { name });

/** Opens a file of the tests under a name such as users give. @param {App} app @param {string} fixture @param {string} name */
async function open({ page, folder, answerOpen }, fixture, name) {
  const path = join(folder, name);
  copyFileSync(join(ROOT, 'tests/fixtures', fixture), path);
  answerOpen(path);
  await button(page, 'Mở tệp Excel hoặc Word').click();
}

/** @param {App} app @param {string} fixture @param {string} name */
async function preview(app, fixture, name) {
  await open(app, fixture, name);
  await app.page.getByRole('heading', { name: 'Xem trước khi nhập' }).waitFor();
}

/** @param {App} app @param {string} fixture @param {string} name */
async function taken(app, fixture, name) {
  await preview(app, fixture, name);
  await button(app.page, 'Nhập').click();
  await editorReady(app.page);
}

/** @param {Page} page @param {RegExp} name */
async function sample(page, name) {
  await page.getByRole('region', { name: 'Phụ lục mẫu' }).getByRole('button', { name }).click();
  await editorReady(page);
}

/** @param {Page} page */
async function editorReady(page) {
  await page.locator('.ag-row').first().waitFor();
  await page.getByText(/^6 rõ: \d/).waitFor();
  await page.locator('.annex-grid textarea').focus();
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight');
}

/** @param {Page} page @param {readonly string[]} keys */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** @param {Page} page @param {string} entry */
async function choose(page, entry) {
  await button(page, 'Trình đơn').click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Only the top of a part, where the rest says nothing. @param {Locator} part @param {number} height @returns {Top} */
const top = (part, height) => ({ part, height });

/** By the name of the picture. @type {Record<string, Scene>} */
export const SCENES = {
  async 'bat-dau'({ page }) {
    await sample(page, /Lai Châu/);
    await button(page, 'Về danh sách phụ lục').click();
    await page.getByRole('region', { name: 'Phụ lục trên máy này' }).getByRole('listitem').waitFor();
  },
  async 'xem-truoc-khi-nhap'(app) {
    await preview(app, 'corpus/lead-merged-two-row-header__000.xlsx', 'Phụ lục kèm theo Kế hoạch 123.xlsx');
  },
  async 'cot-va-vai-tro'(app) {
    await preview(app, 'corpus/lead-merged-two-row-header__000.xlsx', 'Phụ lục kèm theo Kế hoạch 123.xlsx');
    await tab(app.page, /^Cột/).click();
    return top(app.page.locator('.import-pane').last(), 400);
  },
  async 'da-sua-khi-doc'(app) {
    await preview(app, 'corpus/tcvn3-mixed-with-unicode-rows__001.xlsx', 'Phụ lục năm 2009.xlsx');
    await tab(app.page, /^Đã sửa khi đọc/).click();
    return top(app.page.locator('.import-pane').last(), 430);
  },
  async 'mat-khau'(app) {
    await open(app, 'corpus/password-protected__001.xlsx', 'Phụ lục có mật khẩu.xlsx');
    await app.page.getByLabel('Mật khẩu của tệp').waitFor();
    return app.page.locator('dialog[open]');
  },
  async 'cua-so-soan'({ page }) {
    await sample(page, /Lai Châu/);
  },
  async 'goi-y'({ page }) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('sở');
    await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor();
    return top(page.locator('.editor-sheet'), 400);
  },
  async 'tim-va-thay'({ page }) {
    await sample(page, /Lai Châu/);
    await press(page, 'Control+h');
    await page.keyboard.type('so giao duc');
    await page.waitForTimeout(400);
    return top(page.locator('.editor-sheet'), 430);
  },
  async 'loc-cot'({ page }) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowRight', 'Control+Shift+L');
    await page.getByText('(Chọn tất cả)').waitFor();
    return top(page.locator('.editor-sheet'), 430);
  },
  async 'trinh-don-dong'({ page }) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowDown', 'Shift+F10');
    return page.getByRole('menu');
  },
  async 'lich-su'({ page }) {
    await sample(page, /Lai Châu/);
    await page.keyboard.type('Tổ chức hội nghị quán triệt kế hoạch');
    await press(page, 'Enter', 'Alt+ArrowDown', 'Alt+Insert', 'Control+z');
    await tab(page, /^Lịch sử/).click();
    return top(page.getByRole('complementary'), 220);
  },
  async 'cot-cua-bang'({ page }) {
    await sample(page, /Đồng Nai/);
    await button(page, 'Cột').click();
    return page.locator('dialog[open]');
  },
  async 'thong-tin'({ page }) {
    await sample(page, /Lai Châu/);
    await button(page, 'Thông tin').click();
    return page.locator('dialog[open]');
  },
  async 'kiem-tra'({ page }) {
    await sample(page, /Bộ GDĐT/);
    await press(page, 'F7');
  },
  async 'xem-truoc-khi-sua'({ page }) {
    await sample(page, /Bộ GDĐT/);
    await button(page, 'Sửa tất cả…').click();
    return page.locator('dialog[open]');
  },
  async 'bo-qua'({ page }) {
    await sample(page, /Bộ GDĐT/);
    await button(page, 'Bỏ qua…').first().click();
    return page.locator('dialog[open]');
  },
  async 'xem-truoc-khi-in'({ page }) {
    await sample(page, /Lai Châu/);
    await press(page, 'Control+p');
    await page.getByText(/^A4 .* trang · /).waitFor();
    await page.waitForTimeout(500);
  },
  async xuat({ page }) {
    await sample(page, /Bộ GDĐT/);
    await choose(page, 'Xuất bản phát hành, dạng khác…');
    await page.getByRole('radio', { name: /^Bản phát hành/ }).check();
    await page.getByLabel('Lý do vẫn phát hành').waitFor();
    return page.locator('dialog[open]');
  },
  async 'luu-vao-tep'(app) {
    await taken(app, 'template/protected-sheet__001.xlsx', 'Phụ lục kèm theo Kế hoạch 123.xlsx');
    await app.page.keyboard.type('Rà soát, bổ sung kế hoạch');
    await press(app.page, 'Enter', 'Control+s');
    await button(app.page, 'Lưu đè').waitFor();
    return app.page.locator('dialog[open]');
  },
  async 'vung-bang-cua-mau'(app) {
    const { page } = app;
    await sample(page, /Đồng Nai/);
    const exported = await app.saveDuring(() => button(page, 'Xuất Excel').click());
    const template = join(app.folder, 'Mẫu phụ lục của Sở.xlsx');
    renameSync(exported, template);
    await choose(page, 'Mẫu của cơ quan…');
    app.answerOpen(template);
    await button(page, 'Thêm mẫu…').click();
    await button(page, 'Lưu mẫu').waitFor();
    return page.getByRole('dialog', { name: /^Vùng bảng của mẫu/ });
  },
  async 'xuat-ca-bo'({ page }) {
    await sample(page, /Đồng Nai/);
    await press(page, 'Control+w');
    await sample(page, /Lai Châu/);
    await choose(page, 'Xuất cả bộ phụ lục…');
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('checkbox').nth(1).check();
    return dialog;
  },
  async 'loc-thoi-han'({ page }) {
    await sample(page, /Lai Châu/);
    await choose(page, 'Lọc theo thời hạn…');
    return page.locator('dialog[open]');
  },
  async 'khoi-phuc'({ page }) {
    for (const name of [/Lâm Đồng/, /Lai Châu/]) {
      await sample(page, name);
      await page.keyboard.type('Tổ chức hội nghị quán triệt kế hoạch');
      await press(page, 'Enter', 'Control+w');
    }
    await page.getByRole('region', { name: 'Phụ lục trên máy này' }).getByRole('button', { name: /^Xoá/ }).last().click();
    await button(page, 'Khôi phục phụ lục…').click();
    await page.waitForTimeout(500);
    return page.locator('dialog[open]');
  },
  async 'don-vi'({ page }) {
    await sample(page, /Lai Châu/);
    await button(page, 'Đơn vị').click();
    await page.getByLabel('Tìm đơn vị').waitFor();
    return page.getByRole('complementary');
  },
  async 'thoi-gian'({ page }) {
    await sample(page, /Lai Châu/);
    await button(page, 'Thời gian').click();
    await button(page, 'In một trang A4 ngang').waitFor();
    return page.locator('dialog[open]');
  },
};
