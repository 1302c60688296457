// The thin layer over Electron, with a stand-in for it: that each adapter says the right thing and no more.
import { EventEmitter } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => import('../../support/electronStandIn.ts'));

const standIn = await import('../../support/electronStandIn.ts');
const { serveAssets } = await import('../../../electron/adapters/assets.ts');
const { createDialogs } = await import('../../../electron/adapters/dialogs.ts');
const { connectIpc } = await import('../../../electron/adapters/ipc.ts');
const { settlePaths } = await import('../../../electron/adapters/paths.ts');
const { createPrinter } = await import('../../../electron/adapters/printer.ts');
const { guardContents, guardSession } = await import('../../../electron/security/install.ts');
const { userFolder } = await import('../../support/folder.ts');

const { answers, handlers, noted } = standIn;
const noWindow = () => ({}) as never;
const told = (what: string) => noted.filter((one) => one.what === what).map(({ details }) => details[0]);
const handler = (name: string) => handlers.get(name) as (...args: unknown[]) => unknown;

beforeEach(() => standIn.forget());

describe('serving the page', () => {
  function serve() {
    const folder = userFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<meta name="style-nonce" content="phuluc-style-nonce">');
    writeFileSync(join(folder, 'assets/a.js'), 'phuluc-style-nonce');
    const jobs = new Map([['job', '<p>in']]);
    serveAssets(standIn.asSession, folder, jobs);
    return (url: string, method = 'GET') => handler('protocol:app')({ url, method }) as Promise<Response>;
  }

  test('gives each answer a nonce of its own, in the policy and in the page', async () => {
    const get = serve();
    const pages = await Promise.all([get('app://desk/'), get('app://desk/')]);
    const nonces = pages.map((page) => /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(nonces[0]).not.toContain('phuluc');
    expect(await pages[0]!.text()).toBe(`<meta name="style-nonce" content="${nonces[0]}">`);
  });

  test('leaves other files as they are', async () => {
    const file = await serve()('app://desk/assets/a.js');
    expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'phuluc-style-nonce',
    ]);
  });

  test('answers print jobs under their own policy', async () => {
    const job = await serve()('app://desk/print/job');
    expect(await job.text()).toBe('<p>in');
    expect(job.headers.get('content-security-policy')).not.toContain('script-src');
  });

  test.each([
    ['app://desk/none.js', 404],
    ['app://desk/print/none', 404],
    ['app://desk/../secret.json', 403],
    ['app://evil/', 403],
  ])('answers %s with %i', async (url, status) => {
    expect((await serve()(url)).status).toBe(status);
  });
});

describe('guards', () => {
  const contents = () => {
    let open: ((details: { url: string }) => { action: string }) | undefined;
    const made = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (one: typeof open) => {
        open = one;
      },
    });
    standIn.app.emit('web-contents-created', {}, made);
    return { emit: made.emit.bind(made), open: (url: string) => open?.({ url }) };
  };

  test('keep every window at home and send known links outside', () => {
    const outside: string[] = [];
    guardContents((address) => outside.push(address));
    const { emit, open } = contents();
    const stopped: string[] = [];
    for (const url of ['app://desk/', 'https://vbpl.vn/', 'file:///C:/', 'https://evil/']) {
      emit('will-navigate', { url, preventDefault: () => stopped.push(url) });
    }
    expect(stopped).toEqual(['https://vbpl.vn/', 'file:///C:/', 'https://evil/']);
    expect(outside).toEqual(['https://vbpl.vn/', 'https://evil/']);
    expect(open('app://desk/')).toEqual({ action: 'deny' });
    let attached = true;
    emit('will-attach-webview', { preventDefault: () => (attached = false) });
    expect(attached).toBe(false);
  });

  test('deny devices, dictionaries and the network to the session', () => {
    guardSession(standIn.asSession);
    expect(handler('devicePermission')()).toBe(false);
    expect(told('setSpellCheckerEnabled')).toEqual([false]);
    expect(handler('permissionCheck')({}, 'geolocation', 'app://desk')).toBe(false);
    const sent: unknown[] = [];
    for (const url of ['https://www.google.com/', 'app://desk/a.js'])
      handler('beforeRequest')({ url }, (answer: unknown) => sent.push(answer));
    expect(sent).toEqual([{ cancel: true }, { cancel: false }]);
  });
});

describe('dialogs', () => {
  test('start in the given folder and give the chosen paths', async () => {
    answers.open = ['C:\\a.xlsx'];
    const chosen = await createDialogs(noWindow).open({
      filters: [{ name: 'Bảng tính', extensions: ['xlsx'] }],
      multiple: true,
      folder: 'D:\\',
    });
    expect(chosen).toEqual(['C:\\a.xlsx']);
    expect(told('showOpenDialog')).toEqual([
      { filters: [{ name: 'Bảng tính', extensions: ['xlsx'] }], properties: ['openFile', 'multiSelections'], defaultPath: 'D:\\' },
    ]);
  });

  test('give nothing when closed', async () => {
    const dialogs = createDialogs(noWindow);
    expect(await dialogs.open({ filters: [], multiple: false })).toEqual([]);
    expect(await dialogs.saveAs({ filter: { name: 'x', extensions: ['xlsx'] }, path: 'a.xlsx' })).toBeUndefined();
  });

  test('show a link in full, with "cancel" as the careful choice', async () => {
    answers.button = 1;
    expect(await createDialogs(noWindow).confirmLink('https://x.vn/?a=b')).toBe(false);
    expect(told('showMessageBox')[0]).toMatchObject({ detail: 'https://x.vn/?a=b', cancelId: 1, defaultId: 1 });
  });
});

describe('printing', () => {
  test('happens in a hidden window without scripts, which goes afterwards', async () => {
    const jobs = new Map<string, string>();
    await createPrinter(jobs).toPdf({ name: 'x', html: '<p>' });
    expect(told('window')[0]).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } });
    expect(String(told('loadURL')[0])).toMatch(/^app:\/\/desk\/print\/[\w-]+$/);
    expect(told('printToPDF')[0]).toEqual({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true });
    expect(jobs.size).toBe(0);
  });

  test('tells a closed dialog from a print', async () => {
    const printer = createPrinter(new Map());
    expect(await printer.print({ name: 'x', html: '' })).toBe(true);
    answers.button = 1;
    expect(await printer.print({ name: 'x', html: '' })).toBe(false);
  });
});

test('calls carry who made them', async () => {
  const callers: unknown[] = [];
  const sender = {};
  connectIpc(
    async (channel, input, caller) => {
      callers.push([channel, input, caller]);
      return { ok: true, value: null };
    },
    () => ({ webContents: sender }) as never,
  );
  const frame = { url: 'app://desk/', parent: null };
  await handler('handle:desk:call')({ sender, senderFrame: frame }, 'app.info', undefined);
  await handler('handle:desk:call')({ sender: {}, senderFrame: { ...frame, parent: frame } }, 'app.info', 1);
  await handler('handle:desk:call')({ sender, senderFrame: null }, 'app.info', undefined);
  expect(callers).toEqual([
    ['app.info', undefined, { url: 'app://desk/', isTopFrame: true, isMainWindow: true }],
    ['app.info', 1, { url: 'app://desk/', isTopFrame: false, isMainWindow: false }],
    ['app.info', undefined, { url: '', isTopFrame: false, isMainWindow: true }],
  ]);
});

test('data lies under LOCALAPPDATA on Windows', () => {
  vi.stubGlobal('process', { ...process, platform: 'win32' });
  try {
    const local = ['C:', 'Users', 'Á', 'AppData', 'Local'].join('\\');
    expect(settlePaths({ LOCALAPPDATA: local }).userData).toContain(local);
  } finally {
    vi.unstubAllGlobals();
  }
});
