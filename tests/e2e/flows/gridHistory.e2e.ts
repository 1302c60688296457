// After any sequence of commands, undoing all of them restores the identical document, and redoing them the changed one; after each the
// sheet shows the annex row by row. Random, but the same in every run.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { randomFrom } from '../../support/randomFrom.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
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

const FOLDER = new URL('../../../shared/commands/', import.meta.url);
const isCommand = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'run' in value;
const modules = await Promise.all(
  readdirSync(FOLDER).map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>),
);
/** Every kind of command, found in its folder: a new one must be tested here too. */
const KINDS = [...new Set(modules.flatMap((module) => Object.values(module).filter(isCommand)).map(({ id }) => id))];

/** Drawn rows and columns that differ from the annex, or rows that are not as high as their text. */
const differences = (): Promise<string[]> =>
  sheet.page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { columns, rows } = window.harness.document();
    const wrong: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('.ag-row')) {
      const id = element.getAttribute('row-id');
      const row = rows.find((own) => own.id === id);
      if (!row) wrong.push(`${id} is drawn but was removed`);
      for (const cell of element.querySelectorAll<HTMLElement>('.sheet-cell')) {
        const columnId = cell.getAttribute('col-id') ?? '';
        if (cell.textContent !== (row?.cells[columnId] ?? '')) wrong.push(`${id} ${columnId}: ${cell.textContent}`);
        if (cell.scrollHeight > cell.clientHeight + 1) wrong.push(`${id} ${columnId}: cut off`);
      }
      if (row && element.getAttribute('row-index') !== String(rows.indexOf(row)))
        wrong.push(`${id} is at ${element.getAttribute('row-index')}`);
    }
    const headers = [...document.querySelectorAll<HTMLElement>('.ag-header-cell[col-id]')].filter(
      (cell) => cell.getAttribute('col-id') !== '#rows',
    );
    const left = (cell: HTMLElement): number => cell.getBoundingClientRect().left;
    const drawn = headers.toSorted((a, b) => left(a) - left(b)).map((cell) => cell.querySelector('.sheet-header-words')?.textContent);
    const named = new Set<string | null | undefined>(columns.filter(({ hidden }) => !hidden).map(({ header }) => header));
    // Columns beyond the edge of the window are not drawn.
    if (!drawn.every((header) => named.has(header)) || drawn.length === 0) wrong.push(`headers ${drawn.join(' | ')}`);
    return wrong;
  });

/** Undoes and redoes everything: the annex and the sheet are as before, each time. Returns the number of steps. */
async function undoAndRedoAll(): Promise<number> {
  const after = await sheet.page.evaluate(() => window.harness.document());
  const steps = await sheet.page.evaluate(() => {
    let count = 0;
    while (window.harness.session.undo()) count += 1;
    return count;
  });
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(annex);
  expect(await differences()).toEqual([]);
  await sheet.page.evaluate(() => {
    while (window.harness.session.redo());
  });
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(after);
  expect(await differences()).toEqual([]);
  return steps;
}

test.each([1])('200 random commands by keys, sequence %d', { timeout: 300_000 }, async (seed) => {
  const random = randomFrom(seed);
  await sheet.open(annex);
  await sheet.click('1:1');
  const wrong: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    for (let moves = random(3); moves >= 0; moves -= 1) await sheet.keys(MOVES[random(MOVES.length)] ?? 'Tab');
    await sheet.keys(...(ACTS[random(ACTS.length)] ?? []));
    wrong.push(...(await differences()));
  }
  expect(wrong).toEqual([]);
  expect(await undoAndRedoAll()).toBeGreaterThan(100);
});

test.each([3, 4])('200 random commands of every kind, sequence %d', { timeout: 300_000 }, async (seed) => {
  const random = randomFrom(seed);
  await sheet.open(annex);
  const wrong: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    const kind = KINDS[count % KINDS.length] ?? '';
    await sheet.page.evaluate(([id, each]) => window.harness.runRandomly(id, each), [kind, random(2 ** 31)] as const);
    wrong.push(...(await differences()).map((difference) => `${count} ${kind}: ${difference}`));
  }
  expect(wrong).toEqual([]);
  const met = await sheet.page.evaluate(() => window.harness.session.store.getState().history.done.map(({ commandId }) => commandId));
  expect(KINDS.filter((kind) => !met.includes(kind))).toEqual([]);
  expect(await undoAndRedoAll()).toBeGreaterThan(150);
});
