import { describe, expect, test } from 'vitest';
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

  test('says that bytes are too many', async () => {
    const { route } = routed();
    const bytes = Object.defineProperty(new Uint8Array(), 'byteLength', { value: 300 * 1024 * 1024 });
    expect(await route('files.save', { file: { id: '1', name: 'a' }, bytes }, OURS)).toMatchObject({ error: { code: 'tooLarge' } });
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
