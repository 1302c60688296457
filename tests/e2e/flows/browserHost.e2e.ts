// The browser's host against a real browser: files by handle as Chrome and Edge give them, files by input and download,
// printing under the policy, and the witness. Handles come from the browser's private file system, for dialogs cannot be
// answered from outside; from there on everything is real.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '#shared/host/host.ts';
import { policyPlugin } from '../../../build/policyPlugin.ts';
import { serve } from '../../../build/scripts/serve.mjs';
import { launchBrowser } from '../drivers/browser.ts';

interface HostPage {
  readonly host: Host;
}

const TYPES = [{ label: 'Bảng tính', extensions: ['xlsx'] as const }];

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let breaches: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phuluc-host-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../support/hostHarness', import.meta.url)),
    plugins: [policyPlugin()],
    define: { 'import.meta.env.VITE_APP_VERSION': '"0.1.0"' },
    logLevel: 'error',
    build: { outDir: join(folder, 'web'), emptyOutDir: true },
  });
  server = await serve(0, join(folder, 'web'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  breaches = [];
  const context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) breaches.push(message.text());
  });
});

afterEach(async () => {
  await page.context().close();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
});

/** Pickers that give files of the browser's private file system. */
async function withHandles(): Promise<void> {
  await page.addInitScript(() => {
    const give = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.defineProperty(window, 'showOpenFilePicker', { value: async () => [await give('kế hoạch.xlsx')] });
    Object.defineProperty(window, 'showSaveFilePicker', { value: ({ suggestedName }: { suggestedName: string }) => give(suggestedName) });
  });
  await page.goto(server.address);
}

async function withoutHandles(): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await page.goto(server.address);
}

describe('where the browser gives handles', () => {
  test('a file is opened, saved over, and not saved over once someone else has changed it', async () => {
    await withHandles();
    const told = await page.evaluate(async (types) => {
      const { host } = window as unknown as HostPage;
      const bytes = (text: string) => new TextEncoder().encode(text);
      const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        return result.value;
      };
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle('kế hoạch.xlsx', { create: true });
      const text = async () => (await handle.getFile()).text();

      const [file] = unwrap(await host.files.open({ types, multiple: false }));
      const content = unwrap(await host.files.read({ file: file! }));
      const first = unwrap(await host.files.save({ file: file!, bytes: bytes('một'), stamp: content.stamp }));
      const afterFirst = await text();

      const stranger = await handle.createWritable();
      await stranger.write('của người khác, dài hơn');
      await stranger.close();
      const second = await host.files.save({ file: file!, bytes: bytes('hai'), stamp: first.stamp });
      const afterSecond = await text();
      const third = await host.files.save({ file: file!, bytes: bytes('ba') });
      return { name: file!.name, temporary: content.temporary, afterFirst, second, afterSecond, third: third.ok, afterThird: await text() };
    }, TYPES);
    expect(told).toEqual({
      name: 'kế hoạch.xlsx',
      temporary: false,
      afterFirst: 'một',
      second: { ok: false, error: { code: 'fileChanged', fileName: 'kế hoạch.xlsx' } },
      afterSecond: 'của người khác, dài hơn',
      third: true,
      afterThird: 'ba',
    });
  });

  test('a new file can be saved over afterwards, and one that is gone is said to be gone', async () => {
    await withHandles();
    const told = await page.evaluate(async () => {
      const { host } = window as unknown as HostPage;
      const bytes = new TextEncoder().encode('mới');
      const saved = await host.files.saveAs({ suggestedName: 'Phụ lục: I', type: { label: 'Excel', extension: 'xlsx' }, bytes });
      if (!saved.ok) return saved.error.code;
      const again = await host.files.save({ file: saved.value.file, bytes, stamp: saved.value.stamp });
      await (await navigator.storage.getDirectory()).removeEntry('Phụ lục I.xlsx');
      const gone = await host.files.read({ file: saved.value.file });
      return [saved.value.file.name, again.ok, gone.ok ? '' : gone.error.code];
    });
    expect(told).toEqual(['Phụ lục I.xlsx', true, 'notFound']);
  });

  test('a kept file is found again after the page was left; a save as never goes over the file that must stay', async () => {
    await withHandles();
    const kept = await page.evaluate(async (types) => {
      const { host } = window as unknown as HostPage;
      const opened = await host.files.open({ types, multiple: false });
      const read = opened.ok ? await host.files.read({ file: opened.value[0]! }) : opened;
      if (!read.ok) throw new Error(read.error.code);
      const answer = await host.files.keep({ file: read.value.file });
      const stranger = await host.files.keep({ file: { id: 'made-up', name: 'a.xlsx' } });
      return { file: read.value.file, stamp: read.value.stamp, answer: answer.ok, stranger: stranger.ok };
    }, TYPES);
    expect(kept).toMatchObject({ answer: true, stranger: false });
    await page.reload();
    const told = await page.evaluate(
      async ({ file, stamp }) => {
        const { host } = window as unknown as HostPage;
        const bytes = new TextEncoder().encode('sau khi mở lại');
        const saved = await host.files.save({ file, bytes, stamp });
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('kế hoạch.xlsx');
        const over = await host.files.saveAs({
          suggestedName: 'kế hoạch',
          type: { label: 'Excel', extension: 'xlsx' },
          bytes: new Uint8Array(),
          never: file,
        });
        return [saved.ok, await (await handle.getFile()).text(), over.ok ? '' : over.error.code];
      },
      { file: kept.file, stamp: kept.stamp },
    );
    expect(told).toEqual([true, 'sau khi mở lại', 'placeRefused']);
  });

  test('a dialog that is closed is no error to report, and one that is forbidden becomes a download', async () => {
    await page.addInitScript(() => {
      const refuse = (name: string) => () => Promise.reject(new DOMException('', name));
      Object.defineProperty(window, 'showOpenFilePicker', { value: refuse('AbortError') });
      Object.defineProperty(window, 'showSaveFilePicker', { value: refuse('SecurityError') });
    });
    await page.goto(server.address);
    const open = await page.evaluate((types) => (window as unknown as HostPage).host.files.open({ types, multiple: false }), TYPES);
    expect(open).toEqual({ ok: false, error: { code: 'cancelled' } });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() =>
        (window as unknown as HostPage).host.files.saveAs({
          suggestedName: 'a',
          type: { label: 'Excel', extension: 'xlsx' },
          bytes: new Uint8Array([1, 2, 3]),
        }),
      ),
    ]);
    expect(download.suggestedFilename()).toBe('a.xlsx');
  });
});

describe('where it gives none', () => {
  test('a file comes in by the file dialog, and saving over it is refused in favour of a new one', async () => {
    await withoutHandles();
    const path = join(folder, 'từ thư điện tử.xlsx');
    writeFileSync(path, 'nội dung');
    const chooser = page.waitForEvent('filechooser');
    const answer = page.evaluate(async (types) => {
      const { host } = window as unknown as HostPage;
      const opened = await host.files.open({ types, multiple: false });
      if (!opened.ok) return opened.error.code;
      const read = await host.files.read({ file: opened.value[0]! });
      const saved = await host.files.save({ file: opened.value[0]!, bytes: new Uint8Array() });
      return [read.ok && new TextDecoder().decode(read.value.bytes), read.ok && read.value.temporary, saved.ok ? '' : saved.error.code];
    }, TYPES);
    await (await chooser).setFiles(path);
    expect(await answer).toEqual(['nội dung', true, 'temporaryPlace']);
  });

  test('a download has the bytes and a name that Windows accepts', async () => {
    await withoutHandles();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() =>
        (window as unknown as HostPage).host.files.saveAs({
          suggestedName: 'Kế hoạch 1/2?',
          type: { label: 'Excel', extension: 'xlsx' },
          bytes: new TextEncoder().encode('Ộ Ữ'),
        }),
      ),
    ]);
    expect(download.suggestedFilename()).toBe('Kế hoạch 1 2.xlsx');
    expect(readFileSync(await download.path(), 'utf8')).toBe('Ộ Ữ');
  });

  test('only files of a kind that we open are taken from a drop', async () => {
    await withoutHandles();
    const told = await page.evaluate(async () => {
      const { host } = window as unknown as HostPage;
      const taken = await host.files.dropped([new File(['1'], 'a.xlsx'), new File(['2'], 'b.exe'), { name: 'c.xlsx' }]);
      const none = await host.files.dropped([new File(['2'], 'b.exe')]);
      return [taken.ok && taken.value.map(({ name }) => name), none.ok ? '' : none.error.code];
    });
    expect(told).toEqual([['a.xlsx'], 'typeRefused']);
  });
});

test('what is printed is the document, with its styles, under the name asked for', async () => {
  await page.addInitScript(() => {
    window.print = () => {
      const paragraph = document.querySelector('p');
      const colour = paragraph ? getComputedStyle(paragraph).color : '';
      Object.assign(window.top ?? window, { printed: [window.top?.document.title, paragraph?.textContent, colour, window !== window.top] });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(server.address);
  const result = await page.evaluate(() =>
    (window as unknown as HostPage).host.print.print({
      name: 'Phụ lục I',
      html: '<!doctype html><html><head><style>p{color:rgb(1,2,3)}</style></head><body><p>Nhiệm vụ</p></body></html>',
    }),
  );
  expect(result).toEqual({ ok: true, value: null });
  const after = await page.evaluate(() => [
    (window as unknown as { printed: unknown }).printed,
    document.title,
    document.querySelector('iframe'),
  ]);
  expect(after).toEqual([['Phụ lục I', 'Nhiệm vụ', 'rgb(1, 2, 3)', true], 'host', null]);
});

test('the witness outlives the page, tells a cut session from an ended one, and survives nonsense in its place', async () => {
  await page.goto(server.address);
  await page.evaluate(() => (window as unknown as HostPage).host.witness.note({ annexId: 'A1', title: 'Kế hoạch', revision: 3, saved: 1 }));
  await page.reload();
  const witness = await page.evaluate(() => (window as unknown as HostPage).host.witness.read());
  expect(witness).toMatchObject({ ok: true, value: { cleanExit: true, newer: false, annexes: [{ annexId: 'A1', revision: 3 }] } });

  await page.addInitScript(() => localStorage.setItem('phuluc.witness', '{"annexes":7'));
  await page.reload();
  const broken = await page.evaluate(() => (window as unknown as HostPage).host.witness.read());
  expect(broken).toMatchObject({ ok: true, value: { cleanExit: true, annexes: [] } });
});

test('links that are no https address are not opened', async () => {
  await page.goto(server.address);
  const codes = await page.evaluate(() =>
    Promise.all(
      ['javascript:alert(1)', 'file:///etc/passwd', 'http://vbpl.vn'].map(async (url) => {
        const result = await (window as unknown as HostPage).host.shell.openLink({ url });
        return result.ok ? '' : result.error.code;
      }),
    ),
  );
  expect(codes).toEqual(['linkRefused', 'linkRefused', 'linkRefused']);
});
