// The built page over its real storage, checks on, at 10,000 rows: what a typist waits for, and how long the page answers nothing.
import { serve } from '../../build/scripts/serve.mjs';
import { createProfile } from '../e2e/drivers/profile.ts';
import { annexOf } from '../support/annexOf.ts';

export const stages = ['web'];
export const title = 'The program: key to screen, key to disk, edit to findings (10,000 rows)';

const COUNT = 10_000;
const EDITS = 25;
/** A typist does not commit a cell more often. */
const BETWEEN_EDITS = 400;

function longAnnex() {
  const rows = Array.from({ length: COUNT }, (_, index) =>
    index % 500 === 0
      ? ['#', String(index / 500 + 1), `MỤC ${index}`]
      : [
          String(index),
          `Việc ${(index * 7919) % COUNT}: tổ chức tuyên truyền, triển khai thực hiện các nội dung của Đề án `.repeat(1 + (index % 3)),
          'Sở Giáo dục và Đào tạo',
          'Sở Tài chính, Sở Nội vụ',
          `Quý IV năm ${2027 + (index % 3)}`,
        ],
  );
  const annex = annexOf({ rows, head: { id: 'bench', title: 'PHỤ LỤC ĐO' } });
  const widths = [46, 420, 170, 190, 118];
  return { ...annex, columns: annex.columns.map((column, index) => ({ ...column, width: widths[index] ?? 100 })) };
}

/** Notes when keys went down, when frames and transactions were complete. Runs in the page before its scripts. */
function watch() {
  const seen = { enter: 0, durable: 0, longest: 0 };
  Object.assign(window, { seen });
  window.addEventListener('keydown', ({ key, timeStamp }) => key === 'Enter' && (seen.enter = timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const own = transaction.apply(this, given);
    if (own.mode === 'readwrite') own.addEventListener('complete', () => (seen.durable = performance.now()));
    return own;
  };
}

/** Puts the annex where the page keeps its annexes. Runs in the page. @param {ReturnType<typeof longAnnex>} annex */
async function keep({ rows, ...head }) {
  const request = indexedDB.open('phu-luc');
  const db = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const transaction = db.transaction(['annexes', 'rows'], 'readwrite');
  const stamp = { revision: 0, createdAt: Date.now(), updatedAt: Date.now(), taskCount: 0 };
  transaction.objectStore('annexes').put({ id: head.id, head, order: rows.map((row) => row.id), ...stamp });
  for (const row of rows) transaction.objectStore('rows').put({ annexId: head.id, id: row.id, row });
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}

/** What follows the Enter that comes next, in milliseconds from the key. Runs in the page. */
async function afterEnter(/** @type {string} */ text) {
  const { seen } = window;
  seen.enter = 0;
  const cells = () => [...document.querySelectorAll('.ag-cell[col-id="time"]')].filter((cell) => cell.textContent === text);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  let painted = 0;
  let found = 0;
  while (found === 0) {
    const now = await frame();
    if (seen.enter === 0) continue;
    if (painted === 0 && cells().length > 0) painted = now;
    if (cells().some((cell) => /mark-/.test(cell.className)) && seen.durable > seen.enter) found = now;
  }
  return { painted: painted - seen.enter, durable: seen.durable - seen.enter, found: found - seen.enter };
}

const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
/** @param {readonly number[]} times @param {number} part */
const quantile = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

/** @param {import('playwright-core').Page} page */
async function typing(page) {
  const times = [];
  await page
    .getByRole('gridcell', { name: /^Quý IV/ })
    .first()
    .click();
  for (let edit = 0; edit < EDITS; edit += 1) {
    const text = `khoang ${edit} abc`;
    await page.keyboard.type(text);
    const answer = page.evaluate(afterEnter, text);
    await page.waitForTimeout(BETWEEN_EDITS);
    await page.keyboard.press('Enter');
    times.push(await answer);
  }
  return times;
}

/** The longest time without an answer while `act` is done and what follows it. @param {import('playwright-core').Page} page @param {() => Promise<unknown>} act */
async function longestBlock(page, act) {
  await page.waitForTimeout(1500);
  await page.evaluate(() => void (window.seen.longest = 0));
  await act();
  await page.waitForTimeout(2500);
  return page.evaluate(() => window.seen.longest);
}

/** @param {import('playwright-core').Page} page */
async function blocks(page) {
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();
  const find = page.getByRole('textbox', { name: 'Tìm', exact: true });
  return {
    'zoom change': await longestBlock(page, () => button('Phóng to')),
    'opening the find bar': await longestBlock(page, () => page.keyboard.press('Control+h')),
    'finding a word': await longestBlock(page, () => find.fill('giao duc')),
    'replace all (each task)': await longestBlock(page, async () => {
      await page.getByRole('textbox', { name: 'Thay bằng' }).fill('Giáo Dục');
      await button('Thay tất cả');
    }),
    'undo of that': await longestBlock(page, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
    }),
    'opening a filter': await longestBlock(page, () => page.locator('.ag-header-cell[col-id="task"] .sheet-header-filter').click()),
    'sorting by text': await longestBlock(page, () => button('Sắp xếp A → Z')),
    'undo of the sorting': await longestBlock(page, () => page.keyboard.press('Control+z')),
    'column width': await longestBlock(page, async () => {
      const box = await page.locator('.ag-header-cell[col-id="task"]').boundingBox();
      if (!box) throw new Error('the header is drawn');
      await page.mouse.move(box.x + box.width - 2, box.y + 15);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 90, box.y + 15, { steps: 4 });
      await page.mouse.up();
    }),
  };
}

export async function run() {
  const { address, close } = await serve(0);
  const profile = createProfile(address, (context) => context.addInitScript(watch));
  try {
    await profile.start();
    const page = profile.page();
    await page
      .getByRole('button', { name: /^Lai Châu –/ })
      .first()
      .waitFor();
    await page.evaluate(keep, longAnnex());
    await page.reload();
    await page.getByRole('button', { name: 'Mở “PHỤ LỤC ĐO”' }).click();
    await page.getByRole('grid').waitFor();
    await page.waitForTimeout(6000);
    const times = await typing(page);
    const row = (/** @type {'painted' | 'durable' | 'found'} */ part, /** @type {string} */ what, /** @type {number} */ target) => {
      const own = times.map((time) => time[part]);
      const p95 = quantile(own, 0.95);
      return { what, measured: `${ms(quantile(own, 0.5))} p50, ${ms(p95)} p95`, target: `${target} ms p95`, good: p95 <= target };
    };
    return [
      row('painted', 'key to painted', 30),
      row('durable', 'key to written in IndexedDB', 60),
      row('found', 'key to findings shown', 1000),
      ...Object.entries(await blocks(page)).map(([what, longest]) => ({
        what: `longest block: ${what}`,
        measured: longest === 0 ? 'under 50 ms' : ms(longest),
        target: '100 ms',
        good: longest <= 100,
      })),
    ];
  } finally {
    await profile.discard();
    await close();
  }
}
