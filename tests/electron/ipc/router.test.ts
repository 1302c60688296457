import { describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '#shared/source/limits.ts';
import { createRouter } from '../../../electron/ipc/router.ts';
import { isTrustedCaller } from '../../../electron/ipc/senderGuard.ts';
import { fakeCalls } from '../../support/fakeHost.ts';

const OURS = { url: 'app://desk/index.html', isTopFrame: true, isMainWindow: true };

describe('who may call', () => {
  test.each([
    [OURS, true],
    [{ ...OURS, url: 'app://desk/' }, true],
    [{ ...OURS, isTopFrame: false }, false],
    [{ ...OURS, isMainWindow: false }, false],
    [{ ...OURS, url: '' }, false],
    [{ ...OURS, url: 'about:blank' }, false],
    [{ ...OURS, url: 'app://desk.evil/' }, false],
    [{ ...OURS, url: 'app://evil@desk/' }, false],
    [{ ...OURS, url: 'https://desk/' }, false],
    [{ ...OURS, url: 'file:///C:/index.html' }, false],
  ])('%j: %s', (caller, trusted) => {
    expect(isTrustedCaller(caller, 'app://desk')).toBe(trusted);
  });
});

describe('the router', () => {
  function routed(overrides: Parameters<typeof fakeCalls>[0] = {}) {
    const reports: unknown[] = [];
    const route = createRouter(fakeCalls(overrides), 'app://desk', (what, detail) => reports.push([what, detail]));
    return { route, reports };
  }

  test('hands a right question on and the answer back', async () => {
    const { route } = routed({ files: { open: async () => ({ ok: true, value: [{ id: '1', name: 'a.xlsx' }] }) } });
    const answer = await route('files.open', { types: [], multiple: false }, OURS);
    expect(answer).toEqual({ ok: true, value: [{ id: '1', name: 'a.xlsx' }] });
  });

  test.each([
    ['files.nothing', undefined],
    ['nothing.open', undefined],
    ['__proto__.toString', undefined],
    ['constructor', undefined],
    ['files.open', undefined],
    ['files.open', { types: 'xlsx', multiple: false }],
    ['files.open', { types: [{ label: 'x', extensions: ['exe'] }], multiple: false }],
    ['files.read', { file: { id: '../x', name: 'a' } }],
    ['files.read', { file: { id: '1', name: '' } }],
    ['files.save', { file: { id: '1', name: 'a' }, bytes: [1, 2] }],
    ['files.save', { file: { id: '1', name: 'a' }, bytes: 'text' }],
    ['files.saveAs', { suggestedName: 'a', type: { label: 'x', extension: 'bat' }, bytes: new Uint8Array() }],
    ['files.open', { types: Array.from({ length: 21 }, () => ({ label: 'x', extensions: ['xlsx'] })), multiple: false }],
    ['files.open', { types: [{ label: 'x', extensions: [] }], multiple: false }],
    ['files.read', { file: { id: 'x'.repeat(129), name: 'a' } }],
    ['files.read', { file: { id: '1', name: 'x'.repeat(261) } }],
    ['files.read', { file: 'C:\\a.xlsx' }],
    ['files.read', { path: 'C:\\a.xlsx' }],
    ['files.keep', undefined],
    ['files.keep', { file: { id: 'C:\\a.xlsx', name: 'a' } }],
    ['files.keep', { file: null }],
    ['files.save', { file: { id: '1', name: 'a' }, bytes: new Uint8Array(), stamp: 7 }],
    ['files.save', { file: { id: '1', name: 'a' }, bytes: new Uint8Array(), stamp: 'x'.repeat(1025) }],
    ['files.save', { file: { id: '1', name: 'a' }, bytes: new Uint8Array(), stamp: undefined }],
    ['files.save', { file: { id: '../1', name: 'a' }, bytes: new Uint8Array() }],
    ['files.saveAs', { suggestedName: '', type: { label: 'x', extension: 'xlsx' }, bytes: new Uint8Array() }],
    ['files.saveAs', { suggestedName: 'a', type: { label: 'x', extension: 'xlsx' }, bytes: new Uint8Array(), beside: 'C:\\' }],
    ['files.saveAs', { suggestedName: 'a', type: { label: 'x', extension: 'xlsx' }, bytes: new Uint8Array(), never: '1' }],
    [
      'files.saveAs',
      { suggestedName: 'a', type: { label: 'x', extension: 'xlsx' }, bytes: new Uint8Array(), never: { id: '..\\1', name: 'a' } },
    ],
    ['files.dropped', { paths: 'C:\\a.xlsx' }],
    ['files.dropped', { paths: [7] }],
    ['files.dropped', { paths: ['x'.repeat(32_768)] }],
    ['files.dropped', { paths: Array.from({ length: 1001 }, () => 'a') }],
    ['print.print', { name: 'x'.repeat(1025), html: '' }],
    ['print.toPdf', { name: 'x', html: new Uint8Array() }],
    ['backup.list', { annexId: '../..' }],
    ['backup.read', { id: 'x'.repeat(129) }],
    ['witness.forget', { annexId: '..' }],
    ['shell.reveal', { file: { id: '../1', name: 'a' } }],
    ['shell.openFile', { file: {} }],
    ['backup.write', { annexId: '../..', title: '', revision: 1, reason: 'asked', content: '' }],
    ['backup.write', { annexId: 'A', title: '', revision: -1, reason: 'asked', content: '' }],
    ['backup.write', { annexId: 'A', title: '', revision: 1, reason: 'whim', content: '' }],
    ['witness.note', { annexId: 'A', title: 'x'.repeat(5000), revision: 1, saved: 1 }],
    ['shell.openLink', { url: 'x'.repeat(5000) }],
    ['app.info', { extra: true }],
  ])('refuses %s with %j', async (channel, input) => {
    const { route } = routed();
    expect(await route(channel, input, OURS)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  });

  test('says that bytes or letters are too many', async () => {
    const { route } = routed();
    const bytes = Object.defineProperty(new Uint8Array(), 'byteLength', { value: 300 * 1024 * 1024 });
    expect(await route('files.save', { file: { id: '1', name: 'a' }, bytes }, OURS)).toMatchObject({ error: { code: 'tooLarge' } });
    const content = 'x'.repeat(MAX_TEXT_LENGTH + 1);
    expect(await route('print.print', { name: 'x', html: content }, OURS)).toMatchObject({ error: { code: 'tooLarge' } });
    const snapshot = { annexId: 'A', title: '', revision: 1, reason: 'asked', content };
    expect(await route('backup.write', snapshot, OURS)).toMatchObject({ error: { code: 'tooLarge' } });
  });

  test('never asks a service for a stranger', async () => {
    let asked = 0;
    const { route, reports } = routed({ app: { ready: async () => ({ ok: true, value: (asked++, null) }) } });
    expect(await route('app.ready', undefined, { ...OURS, isTopFrame: false })).toEqual({ ok: false, error: { code: 'senderRefused' } });
    expect(asked).toBe(0);
    expect(reports).toHaveLength(1);
  });

  test('lets nothing go back that the contract does not name', async () => {
    const leaking = { id: '1', name: 'a.xlsx', path: 'C:\\Users\\lan\\a.xlsx' };
    const { route } = routed({ files: { open: async () => ({ ok: true, value: [leaking] }) } });
    const answer = await route('files.open', { types: [], multiple: false }, OURS);
    expect(JSON.stringify(answer)).not.toContain('Users');
  });

  test('turns a service that throws or answers nonsense into an error without its words', async () => {
    const throwing = routed({
      files: {
        recent: () => Promise.reject(new Error('C:\\Users\\lan\\secret')),
        open: async () => ({ ok: true, value: 'nonsense' }) as never,
      },
    });
    expect(await throwing.route('files.recent', undefined, OURS)).toEqual({
      ok: false,
      error: { code: 'internal', detail: 'files.recent' },
    });
    expect(await throwing.route('files.open', { types: [], multiple: false }, OURS)).toMatchObject({ error: { code: 'internal' } });
  });
});
