import { describe, expect, test } from 'vitest';
import { MENU_ENTRIES } from '#shared/commands/menu.ts';
import { menuTemplate } from '../../../electron/window/menu.ts';
import { createShutdown } from '../../../electron/window/shutdown.ts';
import { fitToScreens } from '../../../electron/window/windowState.ts';

describe('the menu', () => {
  const chosen: string[] = [];
  const menus = menuTemplate((id) => chosen.push(id));
  const entries = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

  test('is in Vietnamese and sends the ids of commands', () => {
    expect(menus.map(({ label }) => label)).toEqual(['Tệp', 'Sửa', 'Dòng', 'Xem', 'Trợ giúp']);
    const open = entries.find(({ id }) => id === 'openFile');
    expect(open).toMatchObject({ label: 'Mở tệp…', accelerator: 'Ctrl+O', registerAccelerator: false });
    open?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['openFile']);
  });

  test('holds only what exists, each once, each with a label', () => {
    const known = new Set<string>(MENU_ENTRIES.map(({ id }) => id));
    const ids = entries.filter(({ type }) => type !== 'separator').map(({ id }) => id ?? '');
    expect(ids.filter((id) => !known.has(id))).toEqual(['quit']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entries.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([]);
  });
});

describe('leaving', () => {
  test('waits for the page to have saved', async () => {
    const told: string[] = [];
    const shutdown = createShutdown(() => told.push('asked'));
    const flush = shutdown.flush().then(() => told.push('left'));
    await Promise.resolve();
    expect(told).toEqual(['asked']);
    shutdown.flushed();
    await flush;
    expect(told).toEqual(['asked', 'left']);
  });

  test('does not wait for ever for a page that hangs', async () => {
    await expect(createShutdown(() => undefined, 20).flush()).resolves.toBeUndefined();
  });

  test('asks once for two reasons at a time, and again the next time', async () => {
    let asked = 0;
    const shutdown = createShutdown(() => void asked++);
    const both = Promise.all([shutdown.flush(), shutdown.flush()]);
    shutdown.flushed();
    await both;
    expect(asked).toBe(1);
    const again = shutdown.flush();
    shutdown.flushed();
    await again;
    expect(asked).toBe(2);
  });

  test('ignores an answer that nobody asked for', () => {
    expect(() => createShutdown(() => undefined).flushed()).not.toThrow();
  });
});

describe('where the window stands', () => {
  const screen = { x: 0, y: 0, width: 1366, height: 728 };
  const state = { x: 100, y: 50, width: 1000, height: 600, maximized: false };

  test.each([
    ['stays on a screen that is there', state, [screen], state],
    [
      'keeps its size but not its place when the screen has gone',
      { ...state, x: 1500 },
      [screen],
      { width: 1000, height: 600, maximized: false },
    ],
    ['stays on the second screen', { ...state, x: 1500 }, [screen, { ...screen, x: 1366 }], { ...state, x: 1500 }],
    ['is never above a screen, where no one could grip it', { ...state, y: -40 }, [screen], { width: 1000, height: 600, maximized: false }],
    ['is never too small to use', { width: 10, height: 10, maximized: true }, [screen], { width: 800, height: 520, maximized: true }],
  ])('%s', (_, saved, screens, expected) => {
    expect(fitToScreens(saved, screens)).toEqual(expected);
  });
});
