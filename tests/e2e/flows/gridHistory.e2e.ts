// Any sequence of commands, all undone, gives the identical document, and all redone again the other one; after each the sheet
// shows the annex, row by row. Random, but the same on every run.
import { expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((given) => {
  sheet = given;
});

const annex = annexOf({
  rows: Array.from({ length: 60 }, (_, index) =>
    index % 12 === 0
      ? ['#', String(index / 12 + 1), `MỤC ${index / 12 + 1}`]
      : [
          String(index),
          `Việc ${index} `.repeat((index % 7) + 1),
          index % 3 ? 'Sở Nội vụ' : '',
          'Các sở, ngành',
          `Năm ${2020 + (index % 9)}`,
        ],
  ),
});

/** A small generator with a seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ACTS: readonly (readonly string[])[] = [
  ['=chữ mới', 'Enter'],
  ['F2', '= thêm', 'Alt+Enter', '=dòng', 'Enter'],
  ['Delete'],
  ['Control+d'],
  ['Control+r'],
  ['Control+Shift+Equal'],
  ['Control+Minus'],
  ['Control+Shift+D'],
  ['Alt+ArrowDown'],
  ['Alt+ArrowUp'],
  ['Alt+Insert'],
  ['Control+Shift+1'],
  ['Control+Shift+0'],
  ['Alt+Shift+ArrowRight'],
  ['Alt+Shift+ArrowLeft'],
  ['Control+c', 'ArrowDown', 'Control+v'],
  ['Control+x', 'ArrowDown', 'ArrowDown', 'Control+v'],
  ['=ô', 'Control+Enter'],
];
const MOVES = [
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'PageDown',
  'Control+Home',
  'Shift+ArrowDown',
  'Shift+ArrowRight',
  'Shift+Space',
  'Tab',
];

/** Rows that are drawn and do not say what the annex says, or are not as high as their text. */
const differences = (): Promise<string[]> =>
  sheet.page.evaluate(() => {
    const { columns, rows } = window.harness.document();
    const wrong: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('.ag-row')) {
      const id = element.getAttribute('row-id');
      const row = rows.find((own) => own.id === id);
      if (!row) wrong.push(`${id} is drawn but gone`);
      for (const cell of element.querySelectorAll<HTMLElement>('.sheet-cell')) {
        const columnId = cell.getAttribute('col-id') ?? '';
        if (cell.textContent !== (row?.cells[columnId] ?? '')) wrong.push(`${id} ${columnId}: ${cell.textContent}`);
        if (cell.scrollHeight > cell.clientHeight + 1) wrong.push(`${id} ${columnId}: cut off`);
      }
      if (row && element.getAttribute('row-index') !== String(rows.indexOf(row)))
        wrong.push(`${id} stands at ${element.getAttribute('row-index')}`);
    }
    if (columns.length !== 5) wrong.push('columns');
    return wrong;
  });

test.each([1, 2])('200 random commands, sequence %d', { timeout: 180_000 }, async (seed) => {
  const random = randomFrom(seed);
  await sheet.open(annex);
  await sheet.click('1:1');
  const wrong: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    for (let moves = random(3); moves >= 0; moves -= 1) await sheet.keys(MOVES[random(MOVES.length)] ?? 'Tab');
    await sheet.keys(...(ACTS[random(ACTS.length)] ?? []));
    if (count % 8 === 0) wrong.push(...(await differences()));
  }
  expect(wrong).toEqual([]);
  const after = await sheet.page.evaluate(() => window.harness.document());
  const steps = await sheet.page.evaluate(() => {
    let count = 0;
    while (window.harness.session.undo()) count += 1;
    return count;
  });
  expect(steps).toBeGreaterThan(100);
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(annex);
  expect(await differences()).toEqual([]);
  await sheet.page.evaluate(() => {
    while (window.harness.session.redo());
  });
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(after);
  expect(await differences()).toEqual([]);
});
