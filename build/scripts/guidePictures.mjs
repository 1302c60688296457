// Takes the pictures of the user guide (docs/huong-dan/hinh) from the built browser edition. Run by hand after screens have
// changed: node build/scripts/guidePictures.mjs [name …]. A picture that shows one part of the window is clipped to it.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { buildStages } from './build.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './stages.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {{ part: Locator, height: number }} Top */
/** What a scene leaves on the screen, and the part of it to show; without one, the whole window. @typedef {(page: Page) => Promise<Locator | Top | void>} Scene */

const FOLDER = join(ROOT, 'docs/huong-dan/hinh');
const WINDOW = { width: 1366, height: 768 };
/** Room around a clipped part, in pixels. */
const AROUND = 8;

/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });
/** @param {Page} page @param {RegExp} name */
const tab = (page, name) => page.getByRole('tab', { name });

/** @param {Page} page @param {string} fixture */
async function open(page, fixture) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Mở tệp Excel hoặc Word').click();
  await (await chooser).setFiles(join(ROOT, 'tests/fixtures', fixture));
}

/** @param {Page} page @param {string} fixture */
async function preview(page, fixture) {
  await open(page, fixture);
  await page.getByRole('heading', { name: 'Xem trước khi nhập' }).waitFor();
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

/** @type {Record<string, Scene>} */
const SCENES = {
  async 'bat-dau'(page) {
    await sample(page, /Lai Châu/);
    await button(page, 'Về danh sách phụ lục').click();
    await page.getByRole('region', { name: 'Phụ lục trên máy này' }).getByRole('listitem').waitFor();
  },
  async 'xem-truoc-khi-nhap'(page) {
    await preview(page, 'corpus/lead-merged-two-row-header__000.xlsx');
  },
  async 'cot-va-vai-tro'(page) {
    await preview(page, 'corpus/lead-merged-two-row-header__000.xlsx');
    await tab(page, /^Cột/).click();
    return top(page.locator('.import-pane').last(), 400);
  },
  async 'da-sua-khi-doc'(page) {
    await preview(page, 'corpus/tcvn3-mixed-with-unicode-rows__001.xlsx');
    await tab(page, /^Đã sửa khi đọc/).click();
    return top(page.locator('.import-pane').last(), 430);
  },
  async 'mat-khau'(page) {
    await open(page, 'corpus/password-protected__001.xlsx');
    await page.getByLabel('Mật khẩu của tệp').waitFor();
    return page.locator('dialog[open]');
  },
  async 'cua-so-soan'(page) {
    await sample(page, /Lai Châu/);
  },
  async 'goi-y'(page) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('sở');
    await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor();
    return top(page.locator('.editor-sheet'), 300);
  },
  async 'tim-va-thay'(page) {
    await sample(page, /Lai Châu/);
    await press(page, 'Control+h');
    await page.keyboard.type('so giao duc');
    await page.waitForTimeout(400);
    return top(page.locator('.editor-sheet'), 430);
  },
  async 'loc-cot'(page) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowRight', 'Control+Shift+L');
    await page.getByText('(Chọn tất cả)').waitFor();
    return top(page.locator('.editor-sheet'), 430);
  },
  async 'trinh-don-dong'(page) {
    await sample(page, /Lai Châu/);
    await press(page, 'ArrowDown', 'Shift+F10');
    return page.getByRole('menu');
  },
  async 'lich-su'(page) {
    await sample(page, /Lai Châu/);
    await page.keyboard.type('Tổ chức hội nghị quán triệt kế hoạch');
    await press(page, 'Enter', 'Alt+ArrowDown', 'Alt+Insert', 'Control+z');
    await tab(page, /^Lịch sử/).click();
    return top(page.getByRole('complementary'), 220);
  },
  async 'cot-cua-bang'(page) {
    await sample(page, /Đồng Nai/);
    await button(page, 'Cột').click();
    return page.locator('dialog[open]');
  },
  async 'thong-tin'(page) {
    await sample(page, /Lai Châu/);
    await button(page, 'Thông tin').click();
    return page.locator('dialog[open]');
  },
  async 'kiem-tra'(page) {
    await sample(page, /Bộ GDĐT/);
    await press(page, 'F7');
  },
  async 'xem-truoc-khi-sua'(page) {
    await sample(page, /Bộ GDĐT/);
    await button(page, 'Sửa tất cả…').click();
    return page.locator('dialog[open]');
  },
  async 'bo-qua'(page) {
    await sample(page, /Bộ GDĐT/);
    await button(page, 'Bỏ qua…').first().click();
    return page.locator('dialog[open]');
  },
  async 'xem-truoc-khi-in'(page) {
    await sample(page, /Lai Châu/);
    await press(page, 'Control+p');
    await page.getByText(/^A4 .* trang · /).waitFor();
    await page.waitForTimeout(500);
  },
  async xuat(page) {
    await sample(page, /Bộ GDĐT/);
    await choose(page, 'Xuất bản phát hành, dạng khác…');
    await page.getByRole('radio', { name: /^Bản phát hành/ }).check();
    await page.getByLabel('Lý do vẫn phát hành').waitFor();
    return page.locator('dialog[open]');
  },
  async 'ghi-lai-tep-goc'(page) {
    await preview(page, 'template/hidden-task-column__000.xlsx');
    await button(page, 'Nhập').click();
    await editorReady(page);
    await choose(page, 'Ghi lại vào tệp gốc…');
    await button(page, 'Chọn nơi ghi…').isEnabled();
    await page.waitForTimeout(1500);
    return page.locator('dialog[open]');
  },
  async 'don-vi'(page) {
    await sample(page, /Lai Châu/);
    await button(page, 'Đơn vị').click();
    await page.getByLabel('Tìm đơn vị').waitFor();
    return page.getByRole('complementary');
  },
  async 'thoi-gian'(page) {
    await sample(page, /Lai Châu/);
    await button(page, 'Thời gian').click();
    await button(page, 'In một trang A4 ngang').waitFor();
    return page.locator('dialog[open]');
  },
};

/** @typedef {{ launchBrowser: () => Promise<import('playwright-core').Browser> }} BrowserDriver */

const wanted = process.argv.slice(2);
await buildStages(['web']);
mkdirSync(FOLDER, { recursive: true });
const { module: driver } = /** @type {{ module: BrowserDriver }} */ (
  await runnerImport(join(ROOT, 'tests/e2e/drivers/browser.ts'), { configFile: false, logLevel: 'error' })
);
const { address, close } = await serve(0);
const browser = await driver.launchBrowser();
let total = 0;
for (const [name, act] of Object.entries(SCENES).filter(([each]) => wanted.length === 0 || wanted.includes(each))) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'vi-VN', colorScheme: 'light', reducedMotion: 'reduce' });
  // The pickers of Chromium cannot be answered from outside; without them the page uses an ordinary file input.
  await context.addInitScript({ content: "Object.defineProperty(window, 'showOpenFilePicker', { value: undefined })" });
  const page = await context.newPage();
  try {
    await page.goto(address);
    await button(page, 'Mở tệp Excel hoặc Word').waitFor();
    const shown = await act(page);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.waitForTimeout(250);
    const path = join(FOLDER, `${name}.png`);
    const { part, height } = shown && 'part' in shown ? shown : { part: shown, height: WINDOW.height };
    const box = await part?.boundingBox();
    writeFileSync(path, await page.screenshot(box ? { clip: withRoom({ ...box, height: Math.min(box.height, height) }) } : {}));
    total += statSync(path).size;
  } catch (cause) {
    process.exitCode = 1;
    process.stderr.write(`${name}: ${cause instanceof Error ? cause.message.split('\n', 2).join(' ') : String(cause)}\n`);
  }
  await context.close();
}
process.stdout.write(`${Math.round(total / 1024)} KB\n`);
await browser.close();
await close();

/** @param {{ x: number, y: number, width: number, height: number }} box */
function withRoom({ x, y, width, height }) {
  const [left, top] = [Math.max(0, x - AROUND), Math.max(0, y - AROUND)];
  return {
    x: left,
    y: top,
    width: Math.min(WINDOW.width, x + width + AROUND) - left,
    height: Math.min(WINDOW.height, y + height + AROUND) - top,
  };
}
