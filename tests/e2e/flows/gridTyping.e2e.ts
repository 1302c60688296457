// Vietnamese typing on a selected cell loses and doubles no letter: bursts of UniKey and EVKey, compositions of Windows' Telex keyboard and of
// IBus, Enter while composing. Simulated by the browser's protocol, with the events that these programs cause.
import { expect, test } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;
let protocol: CDPSession;

withSheet(async (driver) => {
  sheet = driver;
  protocol = await driver.page.context().newCDPSession(driver.page);
});

const VK_PACKET = 231;
const VK_PROCESSKEY = 229;

/** The events of UniKey: letters and Backspace as keys, accented letters as packets. "<" means Backspace. */
async function burst(keys: string): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = (event: Record<string, unknown>) => sent.push(protocol.send('Input.dispatchKeyEvent', event as never));
  for (const key of keys) {
    if (key === '<') {
      send({ type: 'rawKeyDown', key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
      send({ type: 'keyUp', key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
    } else {
      const plain = /[a-z]/i.test(key);
      const code = plain ? key.toUpperCase().charCodeAt(0) : VK_PACKET;
      send({ type: 'keyDown', key, text: key, windowsVirtualKeyCode: code, ...(plain ? { code: `Key${key.toUpperCase()}` } : {}) });
      send({ type: 'keyUp', key, windowsVirtualKeyCode: code });
    }
  }
  await Promise.all(sent);
}

/** A composition that grows letter by letter and is then committed. */
async function compose(...stages: readonly string[]): Promise<void> {
  for (const text of stages)
    await protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await protocol.send('Input.insertText', { text: stages.at(-1) ?? '' });
}

const open = async (): Promise<void> => {
  await sheet.open(
    annexOf({
      head: { numbering: 'asIs' },
      rows: [
        ['1', 'Việc cũ', 'Sở Nội vụ'],
        ['2', 'Việc sau'],
        ['#', 'I', 'MỤC'],
      ],
    }),
  );
  await sheet.click('0:1');
};

test.each([
  ['d, Backspace, đ, a, n, g', 'd<đang', 'đang'],
  ['Telex "ddaauf" as UniKey sends it', 'd<đa<âu<<ầu', 'đầu'],
  ['several Backspaces at once', 'tieng<<<êng<<<ếng', 'tiếng'],
  ['a capital', 'U<Ủy ban', 'Ủy ban'],
])('a UniKey burst on a selected cell: %s', async (_title, keys, expected) => {
  await open();
  await burst(keys);
  expect((await sheet.state()).typed).toBe(expected);
  await sheet.keys('Enter');
  expect(await sheet.cell('0:1')).toBe(expected);
});

test('a burst directly after committing the previous cell', async () => {
  await open();
  await burst('d<đ');
  await sheet.keys('Enter');
  await burst('a<â');
  await sheet.keys('Enter');
  expect([await sheet.cell('0:1'), await sheet.cell('1:1')]).toEqual(['đ', 'â']);
});

test('a burst over a section title', async () => {
  await open();
  await sheet.click('1:3');
  await sheet.keys('ArrowDown');
  await burst('M<Mục');
  await sheet.keys('Enter');
  expect(await sheet.cell('2:1')).toBe('Mục');
});

test('a composition begins on the selected cell and replaces it', async () => {
  await open();
  await compose('t', 'ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng');
  expect((await sheet.state()).typed).toBe('tiếng');
  await compose('V', 'Vi', 'Việ', 'Việt');
  await sheet.keys('Enter');
  expect(await sheet.cell('0:1')).toBe('tiếngViệt');
});

test('Enter that belongs to the input method does not commit', async () => {
  await open();
  await protocol.send('Input.imeSetComposition', { text: 'tiế', selectionStart: 3, selectionEnd: 3 });
  await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: VK_PROCESSKEY });
  expect((await sheet.state()).mode).toBe('writing');
  await protocol.send('Input.insertText', { text: 'tiếng' });
  await sheet.keys('Enter');
  expect(await sheet.cell('0:1')).toBe('tiếng');
});

test('decomposed text is stored composed', async () => {
  await open();
  await protocol.send('Input.insertText', { text: 'tiếng'.normalize('NFD') });
  await sheet.keys('Enter');
  expect(await sheet.cell('0:1')).toBe('tiếng'.normalize('NFC'));
});

test('the focus returns to the sheet after the context menu', async () => {
  await open();
  await sheet.click('0:1', [], 'right');
  await sheet.page.getByRole('menu').waitFor();
  await sheet.keys('Escape');
  await burst('d<đ');
  await sheet.keys('Enter');
  expect(await sheet.cell('0:1')).toBe('đ');
});
