// Tables from the clipboards of other programs become the cells that their author saw.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url), 'utf8');
const EXPECTED = Object.entries(JSON.parse(fixture('expected.json')) as Record<string, string[][]>);

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
});

const open = async (): Promise<void> => {
  await sheet.open(annexOf({ head: { numbering: 'asIs' }, rows: Array.from({ length: 4 }, () => ['0', 'cũ', 'cũ', 'cũ', 'cũ']) }));
  await sheet.click('0:0');
};

describe('a table from another program', () => {
  test.each(EXPECTED)('%s', async (name, matrix) => {
    await open();
    await sheet.pasteRaw({ html: fixture(`${name}.html`), text: 'không dùng' });
    const columns = matrix[0]?.length ?? 0;
    expect((await sheet.cells()).slice(0, matrix.length).map((row) => row.slice(0, columns))).toEqual(matrix);
    expect(await sheet.page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

test('cells that are copied and pasted as HTML are the same again', async () => {
  await open();
  await sheet.paste({ text: '"a  b\nc"\t<b>đậm</b>\t"nói ""có"""' });
  await sheet.keys('Control+c');
  const { html, text } = await sheet.copied();
  await sheet.click('2:0');
  await sheet.pasteRaw({ html, text });
  expect((await sheet.cells())[2]).toEqual((await sheet.cells())[0]);
});

test('the conversion of text in legacy fonts is offered, not done silently', async () => {
  await open();
  await sheet.click('0:1');
  await sheet.pasteRaw({ text: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' });
  expect(await sheet.cell('0:1')).toBe('Céng hoµ x· héi chñ nghÜa ViÖt Nam');
  await sheet.page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  expect(await sheet.cell('0:1')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
});

test('an HTML fragment without a table is pasted as its text', async () => {
  await open();
  await sheet.click('0:1');
  await sheet.pasteRaw({ html: '<p>một</p>', text: 'một\thai' });
  expect((await sheet.cells())[0]?.slice(1, 3)).toEqual(['một', 'hai']);
});

test('a table with a header row that is pasted into a blank annex can be imported with its columns', async () => {
  await sheet.open(annexOf({ rows: [['']] }));
  await sheet.click('0:0');
  const table = 'TT\tNội dung công việc\tĐơn vị chủ trì\n1\tRà soát\tSở Tư pháp\n';
  await sheet.pasteRaw({ text: table });
  await sheet.page.getByRole('button', { name: 'Nhận cả các cột…' }).click();
  expect(await sheet.page.evaluate(() => window.harness.requests)).toEqual([`table ${table.length}`]);
});
