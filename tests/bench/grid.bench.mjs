// The sheet in a real browser at 1,000, 10,000 and 50,000 rows of wrapped text, beside a bare AG Grid with rows of one height.
import { launchBrowser } from '../e2e/drivers/browser.ts';
import { annexOf } from '../support/annexOf.ts';
import { buildHarness, openHarness } from '../support/gridHarness/buildHarness.ts';

export const title = 'Grid: scrolling, editing, clipboard (beside a bare AG Grid)';

const WORDS =
  'Tổ chức tuyên truyền triển khai thực hiện các nội dung Đề án hội nhập quốc tế trong giáo dục và đào tạo đến năm 2030 trên địa bàn tỉnh'.split(
    ' ',
  );
const ROLES = /** @type {const} */ (['order', 'task', 'lead', 'coordinate', 'time', 'report']);

/** @param {number} count */
function annexWith(count) {
  const rows = Array.from({ length: count }, (_, index) => {
    if (index % 13 === 0) return ['#', String(index / 13 + 1), `MỤC ${index}`];
    const words = Array.from({ length: 12 + ((index * 37) % 90) }, (_own, word) => WORDS[(index * 7 + word * 3) % WORDS.length]);
    return [
      String(index),
      words.join(' '),
      'Sở Giáo dục và Đào tạo',
      index % 2 ? 'Các sở, ban, ngành, địa phương liên quan' : '',
      'Hằng năm',
      'Quý',
    ];
  });
  const annex = annexOf({ roles: ROLES, head: { numbering: 'asIs' }, rows });
  const widths = [46, 500, 170, 190, 118, 100];
  return { ...annex, columns: annex.columns.map((column, index) => ({ ...column, width: widths[index] ?? 100 })) };
}

const ms = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const frames = (/** @type {{ average: number, p95: number, smooth: number }} */ own) =>
  `${ms(own.average)} avg, ${ms(own.p95)} p95, ${(own.smooth * 100).toFixed(0)} % within 20 ms`;

/** @param {number} count */
async function measureAt(count) {
  const annex = annexWith(count);
  const label = `${count.toLocaleString('en')} rows: `;
  const folder = await buildHarness(process.cwd());
  const browser = await launchBrowser();
  try {
    const { page } = await openHarness(browser, folder);
    const bare = await page.evaluate(async (given) => {
      const { measure, openBare } = window.harness;
      const start = performance.now();
      await openBare(given);
      const paint = (await measure.painted()) - start;
      return {
        paint,
        slow: await measure.scrollFrames(100, 150),
        fast: await measure.scrollFrames(900, 80),
        jumps: await measure.jumps(20),
      };
    }, annex);
    await page.reload();
    await page.waitForFunction(() => 'harness' in window);
    const own = await page.evaluate(async (given) => {
      const { measure, open } = window.harness;
      const { quantile } = measure;
      let start = performance.now();
      await open(given);
      const paint = (await measure.painted()) - start;
      const height = () => document.querySelector('.ag-grid-viewport')?.scrollHeight ?? 0;
      for (let last = 0, still = 0; still < 10;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        still = height() === last ? still + 1 : 0;
        last = height();
      }
      const settled = performance.now() - start - 500;
      const slow = await measure.scrollFrames(100, 150);
      const fast = await measure.scrollFrames(900, 80);
      const jumps = await measure.jumps(20);
      window.harness.grid.goTo('r3', 'task');
      const edits = await measure.edits(30);
      window.harness.grid.goTo('r5', 'order');
      const text = Array.from(
        { length: 1000 },
        (_, row) => `${row}\tViệc dán ${row} để đo thời gian dán vào bảng\tSở A\tSở B\tNăm 2025\tThưa`,
      ).join('\r\n');
      const paste = await measure.clipboardEvent('paste', text);
      start = performance.now();
      window.harness.session.undo();
      const undo = (await measure.painted()) - start;
      document
        .querySelector('.cell-editor')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }));
      await measure.painted();
      const copy = await measure.clipboardEvent('copy');
      const { session, grid } = window.harness;
      /** @param {string} key */
      const press = (key) =>
        document
          .querySelector('.cell-editor')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
      const search = () => {
        const field = document.querySelector('.find-field');
        if (!(field instanceof HTMLInputElement)) return;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'giao duc');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const blocks = {
        'Ctrl+A': await measure.longestBlock(() => press('a')),
        'redo of the paste': await measure.longestBlock(() => session.redo()),
        'undo of it': await measure.longestBlock(() => session.undo()),
        'opening a filter': await measure.longestBlock(() => grid.filterColumn()),
        'opening the find bar': await measure.longestBlock(() => grid.find()),
        'finding a word': await measure.longestBlock(search),
      };
      return {
        blocks,
        paint,
        settled,
        slow,
        fast,
        jumps: [quantile(jumps, 0.5), quantile(jumps, 0.95)],
        edits: [quantile(edits, 0.5), quantile(edits, 0.95)],
        paste,
        undo,
        copy,
      };
    }, annex);
    const jumpsOfBare = bare.jumps.toSorted((a, b) => a - b);
    return [
      {
        what: `${label}open until painted`,
        measured: `${ms(own.paint)} (bare ${ms(bare.paint)}); all heights true after ${ms(own.settled)}`,
        target: '',
        good: true,
      },
      { what: `${label}scroll 100 px a frame`, measured: frames(own.slow), target: '95 % within 20 ms', good: own.slow.smooth >= 0.95 },
      { what: `${label}  bare`, measured: frames(bare.slow), target: '', good: true },
      { what: `${label}scroll 900 px a frame`, measured: frames(own.fast), target: '', good: true },
      { what: `${label}  bare`, measured: frames(bare.fast), target: '', good: true },
      {
        what: `${label}jump until painted`,
        measured: `${ms(own.jumps[0] ?? 0)} p50, ${ms(own.jumps[1] ?? 0)} p95 (bare ${ms(jumpsOfBare[10] ?? 0)} p50)`,
        target: '',
        good: true,
      },
      {
        what: `${label}edit committed until painted`,
        measured: `${ms(own.edits[0] ?? 0)} p50, ${ms(own.edits[1] ?? 0)} p95`,
        target: '30 ms p95',
        good: (own.edits[1] ?? 0) <= 30,
      },
      { what: `${label}paste 1,000 x 6 until painted`, measured: ms(own.paste), target: '300 ms', good: own.paste <= 300 },
      { what: `${label}undo of that`, measured: ms(own.undo), target: '', good: true },
      ...Object.entries(own.blocks).map(([what, longest]) => ({
        what: `${label}longest block: ${what}`,
        measured: longest === 0 ? 'under 50 ms' : ms(longest),
        target: '100 ms',
        good: longest <= 100,
      })),
      { what: `${label}copy all`, measured: ms(own.copy), target: '', good: true },
    ];
  } finally {
    await browser.close();
  }
}

export async function run() {
  const rows = [];
  for (const count of [1000, 10_000, 50_000]) rows.push(...(await measureAt(count)));
  return rows;
}
