// The preload script as it ships: built to one CommonJS file, run with a stand-in for Electron, its surface compared
// with the contract.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANNELS, CHANNEL_NAMES } from '#shared/host/channels.ts';

type Call = (...args: readonly unknown[]) => unknown;
type Desk = Record<string, Record<string, Call>> & { readonly on: Call };

const invoked: unknown[][] = [];
const listeners = new Map<string, Set<Call>>();
let out: string;
let desk: Desk;
const required: string[] = [];

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'phuluc-preload-'));
  const configFile = fileURLToPath(new URL('../../build/vite.electron.config.ts', import.meta.url));
  await build({ configFile, mode: 'preload', logLevel: 'error', build: { outDir: out } });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: Desk) => {
        if (name === 'desk') desk = value;
      },
    },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => void invoked.push(args),
      on: (channel: string, listener: Call) => listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
      removeListener: (channel: string, listener: Call) => listeners.get(channel)?.delete(listener),
    },
    webUtils: { getPathForFile: (file: { readonly path?: string }) => file.path ?? '' },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  const script = readFileSync(join(out, 'preload.cjs'), 'utf8');
  runInContext(`(function (require, module, exports) {${script}\n})`, createContext({}))(require, { exports: {} }, {});
}, 60_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('is one file that needs Electron only', () => {
  expect(readdirSync(out)).toEqual(['preload.cjs']);
  expect(required).toEqual(['electron']);
});

test('offers exactly the channels of the contract, and events', () => {
  const { on, ...groups } = desk;
  expect(on).toBeTypeOf('function');
  expect(Object.fromEntries(Object.entries(groups).map(([group, calls]) => [group, Object.keys(calls).sort()]))).toEqual(
    Object.fromEntries(Object.entries(CHANNELS).map(([group, methods]) => [group, [...methods].sort()])),
  );
});

test('sends each call by its own name on the one channel', async () => {
  invoked.length = 0;
  const plain = CHANNEL_NAMES.filter((name) => name !== 'files.dropped');
  for (const name of plain) {
    const [group = '', method = ''] = name.split('.');
    await desk[group]![method]!({ x: 1 });
  }
  expect(invoked).toEqual(plain.map((name) => ['desk:call', name, { x: 1 }]));
});

test('takes paths from dropped files only, never from the page', async () => {
  invoked.length = 0;
  await desk.files!.dropped!([{ path: 'C:\\a.xlsx' }, { name: 'made up by a script' }]);
  expect(invoked).toEqual([['desk:call', 'files.dropped', { paths: ['C:\\a.xlsx'] }]]);
});

test('gives listeners the payload without the event object, and ends listening', () => {
  const heard: unknown[][] = [];
  const stop = desk.on('openFile', (...args: unknown[]) => heard.push(args)) as () => void;
  const emit = () => listeners.get('desk:event:openFile')?.forEach((listener) => listener({ sender: 'secret' }, { file: 1 }));
  emit();
  stop();
  emit();
  expect(heard).toEqual([[{ file: 1 }]]);
});

test('listens to no other channel', () => {
  desk.on('../other', () => undefined);
  expect([...listeners.keys()]).toEqual(['desk:event:openFile']);
});
