// The behaviour that users of Excel expect, one case a row, with real keys and a real mouse in Chromium.
import { describe, expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
});

/** Rows: 0 a section, 1 to 5 tasks of which 3 has no units, 6 a section, 7 a task. */
const annex = annexOf({
  head: { numbering: 'asIs' },
  rows: [
    ['#', 'I', 'CÔNG TÁC CHUẨN BỊ'],
    ['1', 'Tuyên truyền', 'Sở Giáo dục', 'Sở Tài chính', 'Năm 2025'],
    ['2', 'Lập kế hoạch', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2025'],
    ['3', 'Rà soát', '', '', 'Quý II/2025'],
    ['4', 'Tập huấn', 'Sở Y tế', 'Công an tỉnh', 'Tháng 9/2025'],
    ['5', 'Tổng kết', 'Sở Nội vụ', '', 'Quý IV/2025'],
    ['#', 'II', 'NHIỆM VỤ CỤ THỂ'],
    ['1', 'Báo cáo', 'Sở Nội vụ', 'Các sở', 'Hằng năm'],
  ],
});

const open = (): Promise<void> => sheet.open(annex);

interface Case {
  readonly title: string;
  /** Cell that is clicked first, and Shift+clicked second. */
  readonly at: string;
  readonly to?: string;
  readonly keys: readonly string[];
  readonly active?: string;
  readonly area?: string;
  readonly mode?: 'ready' | 'writing';
  readonly cells?: Readonly<Record<string, string>>;
  readonly rows?: number;
}

const MOVING: readonly Case[] = [
  { title: 'ArrowDown goes one down', at: '1:1', keys: ['ArrowDown'], active: '2:1', area: '2:1-2:1' },
  { title: 'ArrowRight goes one right', at: '1:1', keys: ['ArrowRight'], active: '1:2' },
  { title: 'arrows stop at the edge', at: '0:0', keys: ['ArrowUp', 'ArrowLeft'], active: '0:0' },
  { title: 'Enter goes down', at: '1:1', keys: ['Enter'], active: '2:1' },
  { title: 'Shift+Enter goes up', at: '2:1', keys: ['Shift+Enter'], active: '1:1' },
  { title: 'Tab goes right', at: '1:1', keys: ['Tab'], active: '1:2' },
  { title: 'Shift+Tab goes left', at: '1:2', keys: ['Shift+Tab'], active: '1:1' },
  { title: 'Tab at the end of a row goes to the next', at: '1:4', keys: ['Tab'], active: '2:0' },
  { title: 'the column is kept through a section', at: '5:3', keys: ['ArrowDown', 'ArrowDown'], active: '7:3' },
  { title: 'a section title is one cell sideways', at: '6:0', keys: ['ArrowRight', 'ArrowRight'], active: '6:1' },
  { title: 'Ctrl+Down to the end of filled cells', at: '1:2', keys: ['Control+ArrowDown'], active: '2:2' },
  { title: 'Ctrl+Down over blanks to the next filled cell', at: '2:2', keys: ['Control+ArrowDown'], active: '4:2' },
  { title: 'Ctrl+Right to the end of the row', at: '1:0', keys: ['Control+ArrowRight'], active: '1:4' },
  { title: 'Ctrl+Up to the top', at: '5:0', keys: ['Control+ArrowUp'], active: '0:0' },
  { title: 'Home goes to the first column', at: '2:3', keys: ['Home'], active: '2:0' },
  { title: 'End goes to the last column', at: '2:1', keys: ['End'], active: '2:4' },
  { title: 'Ctrl+Home goes to the first cell', at: '4:3', keys: ['Control+Home'], active: '0:0' },
  { title: 'Ctrl+End goes to the last cell', at: '1:1', keys: ['Control+End'], active: '7:4' },
  { title: 'PageDown goes a window down', at: '1:1', keys: ['PageDown'], active: '7:1' },
  { title: 'Ctrl+Left to the start of filled cells', at: '1:4', keys: ['Control+ArrowLeft'], active: '1:0' },
  { title: 'PageUp goes a window up', at: '7:1', keys: ['PageUp'], active: '0:1' },
];

const SELECTING: readonly Case[] = [
  { title: 'Shift+click selects a range', at: '1:1', to: '3:2', keys: [], active: '1:1', area: '1:1-3:2' },
  { title: 'Shift+arrows extend', at: '1:1', keys: ['Shift+ArrowDown', 'Shift+ArrowRight'], active: '1:1', area: '1:1-2:2' },
  { title: 'Ctrl+Shift+Down extends to the edge', at: '1:0', keys: ['Control+Shift+ArrowDown'], area: '1:0-7:0' },
  { title: 'Shift+Home extends to the first column', at: '2:3', keys: ['Shift+Home'], area: '2:0-2:3' },
  { title: 'Ctrl+Shift+End extends to the last cell', at: '2:1', keys: ['Control+Shift+End'], area: '2:1-7:4' },
  { title: 'Ctrl+Shift+Home extends to the first cell', at: '2:3', keys: ['Control+Shift+Home'], area: '0:0-2:3' },
  { title: 'Shift+End extends to the last column', at: '2:1', keys: ['Shift+End'], area: '2:1-2:4' },
  { title: 'Shift+PageUp extends a window up', at: '7:1', keys: ['Shift+PageUp'], area: '0:1-7:1' },
  { title: 'Ctrl+Shift+Space selects all', at: '3:1', keys: ['Control+Shift+Space'], active: '3:1', area: '0:0-7:4' },
  { title: 'Shift+PageDown extends a window', at: '1:1', keys: ['Shift+PageDown'], area: '1:1-7:1' },
  { title: 'Ctrl+A selects all', at: '3:1', keys: ['Control+a'], active: '3:1', area: '0:0-7:4' },
  { title: 'Shift+Space selects the row', at: '3:1', keys: ['Shift+Space'], active: '3:1', area: '3:0-3:4' },
  { title: 'Ctrl+Space selects the column', at: '3:1', keys: ['Control+Space'], active: '3:1', area: '0:1-7:1' },
  {
    title: 'Enter goes round in a range, down its columns',
    at: '1:1',
    to: '2:2',
    keys: ['Enter', 'Enter'],
    active: '1:2',
    area: '1:1-2:2',
  },
  { title: 'Tab goes round in a range, along its rows', at: '1:1', to: '2:2', keys: ['Tab', 'Tab'], active: '2:1', area: '1:1-2:2' },
  { title: 'Shift+Enter goes round backwards', at: '1:1', to: '2:2', keys: ['Shift+Enter'], active: '2:2' },
];

const WRITING: readonly Case[] = [
  { title: 'typing replaces the cell', at: '1:1', keys: ['=mới', 'Enter'], cells: { '1:1': 'mới' }, active: '2:1' },
  {
    title: 'an arrow commits the typed text',
    at: '1:1',
    keys: ['=mới', 'ArrowRight'],
    cells: { '1:1': 'mới' },
    active: '1:2',
    mode: 'ready',
  },
  { title: 'Tab commits and goes right', at: '1:1', keys: ['=mới', 'Tab'], cells: { '1:1': 'mới' }, active: '1:2' },
  { title: 'Escape discards the typed text', at: '1:1', keys: ['=mới', 'Escape'], cells: { '1:1': 'Tuyên truyền' }, mode: 'ready' },
  { title: 'F2 edits at the end of the text', at: '3:1', keys: ['F2', '= lại', 'Enter'], cells: { '3:1': 'Rà soát lại' } },
  { title: 'after F2 arrows move the caret', at: '3:1', keys: ['F2', 'ArrowLeft', '=x'], mode: 'writing', active: '3:1' },
  {
    title: 'F2 while typing keeps arrows in the text',
    at: '3:1',
    keys: ['=ab', 'F2', 'ArrowLeft', '=c', 'Enter'],
    cells: { '3:1': 'acb' },
  },
  { title: 'Alt+Enter breaks the line', at: '3:1', keys: ['=a', 'Alt+Enter', '=b', 'Enter'], cells: { '3:1': 'a\nb' } },
  {
    title: 'Ctrl+Enter fills the selection',
    at: '1:2',
    to: '2:3',
    keys: ['=Sở X', 'Control+Enter'],
    cells: { '1:2': 'Sở X', '2:3': 'Sở X' },
    area: '1:2-2:3',
  },
  { title: 'Backspace empties and writes', at: '1:1', keys: ['Backspace', '=a', 'Enter'], cells: { '1:1': 'a' } },
  { title: 'Delete clears the selection', at: '1:1', to: '2:2', keys: ['Delete'], cells: { '1:1': '', '2:2': '', '3:1': 'Rà soát' } },
  { title: 'Ctrl+D fills down', at: '1:2', to: '3:2', keys: ['Control+d'], cells: { '2:2': 'Sở Giáo dục', '3:2': 'Sở Giáo dục' } },
  { title: 'Ctrl+D on one cell takes the one above', at: '2:2', keys: ['Control+d'], cells: { '2:2': 'Sở Giáo dục' } },
  { title: 'Ctrl+R fills right', at: '1:2', to: '1:3', keys: ['Control+r'], cells: { '1:3': 'Sở Giáo dục' } },
  { title: 'Ctrl+Z undoes', at: '1:1', keys: ['=mới', 'Enter', 'Control+z'], cells: { '1:1': 'Tuyên truyền' }, active: '1:1' },
  { title: 'Ctrl+Y does it again', at: '1:1', keys: ['=mới', 'Enter', 'Control+z', 'Control+y'], cells: { '1:1': 'mới' } },
  {
    title: 'Ctrl+Shift++ inserts rows above',
    at: '2:1',
    to: '3:1',
    keys: ['Control+Shift+Equal'],
    rows: 10,
    cells: { '2:1': '', '4:1': 'Lập kế hoạch' },
  },
  { title: 'Ctrl+- deletes rows', at: '2:1', to: '3:1', keys: ['Control+Minus'], rows: 6, cells: { '2:1': 'Tập huấn' } },
  {
    title: 'undo across insert and delete',
    at: '2:1',
    keys: ['Control+Minus', 'Control+Shift+Equal', 'Control+z', 'Control+z'],
    rows: 8,
    cells: { '2:1': 'Lập kế hoạch' },
  },
  {
    title: 'undo across a move and an edit',
    at: '1:1',
    keys: ['Alt+ArrowDown', '=mới', 'Enter', 'Control+z', 'Control+z'],
    cells: { '1:1': 'Tuyên truyền', '2:1': 'Lập kế hoạch' },
  },
  { title: 'Ctrl+R on one cell takes the one to the left', at: '1:3', keys: ['Control+r'], cells: { '1:3': 'Sở Giáo dục' } },
  { title: 'Alt+Down moves the row down', at: '1:1', keys: ['Alt+ArrowDown'], cells: { '2:1': 'Tuyên truyền' }, active: '2:1' },
  { title: 'Alt+Up moves the row up', at: '2:1', keys: ['Alt+ArrowUp'], cells: { '1:1': 'Lập kế hoạch' }, active: '1:1' },
  { title: 'Alt+Insert adds a task below', at: '2:1', keys: ['Alt+Insert', '=việc mới', 'Enter'], rows: 9, cells: { '3:1': 'việc mới' } },
];

describe.each([
  ['moving', MOVING],
  ['selecting', SELECTING],
  ['writing', WRITING],
])('%s', (_name, cases) => {
  test.each(cases)('$title', async ({ title: _title, at, to, keys, ...expected }) => {
    await open();
    await sheet.select(at, to);
    await sheet.keys(...keys);
    const matrix = await sheet.cells();
    const texts = Object.keys(expected.cells ?? {}).map((cell) => {
      const [row = 0, column = 0] = cell.split(':').map(Number);
      return [cell, matrix[row]?.[column]];
    });
    expect({ ...(await sheet.state()), rows: matrix.length, cells: Object.fromEntries(texts) }).toMatchObject(expected);
  });
});

describe('mouse', () => {
  test('dragging selects', async () => {
    await open();
    await sheet.drag(await sheet.point('1:1'), await sheet.point('4:3'));
    expect((await sheet.state()).area).toBe('1:1-4:3');
  });

  test('dragging from the pinned column selects across it', async () => {
    await open();
    await sheet.drag(await sheet.point('1:0'), await sheet.point('2:2'));
    expect((await sheet.state()).area).toBe('1:0-2:2');
  });

  test('Ctrl+click begins a second range', async () => {
    await open();
    await sheet.click('1:1');
    await sheet.click('3:2', ['Control']);
    await sheet.keys('Delete');
    expect([await sheet.cell('1:1'), await sheet.cell('2:1'), await sheet.cell('3:2')]).toEqual(['', 'Lập kế hoạch', '']);
  });

  test('a double click edits', async () => {
    await open();
    const { x, y } = await sheet.point('3:1');
    await sheet.page.mouse.dblclick(x, y);
    await sheet.keys('=!', 'Enter');
    expect(await sheet.cell('3:1')).toBe('Rà soát!');
  });

  test('the row header selects rows, dragging there selects more', async () => {
    await open();
    await sheet.drag(await sheet.point('1:0', 'rowHeader'), await sheet.point('3:0', 'rowHeader'));
    expect((await sheet.state()).area).toBe('1:0-3:4');
  });

  test('selected rows are dragged to another place, as one step', async () => {
    await open();
    const from = await sheet.point('2:0', 'rowHeader');
    await sheet.page.mouse.click(from.x, from.y);
    const target = await sheet.point('5:0', 'rowHeader');
    await sheet.drag(from, { x: target.x, y: target.y + 12 });
    expect((await sheet.cells()).map((row) => row[1]).slice(1, 6)).toEqual([
      'Tuyên truyền',
      'Rà soát',
      'Tập huấn',
      'Tổng kết',
      'Lập kế hoạch',
    ]);
    await sheet.keys('Control+z');
    expect(await sheet.cell('2:1')).toBe('Lập kế hoạch');
  });

  test('a column header selects the column', async () => {
    await open();
    await sheet.page.locator('.ag-header-cell[col-id="lead"]').click();
    expect((await sheet.state()).area).toBe('0:2-7:2');
  });

  test('a click elsewhere on the page commits the typed text', async () => {
    await open();
    await sheet.click('1:1');
    await sheet.keys('=mới');
    await sheet.page.locator('#elsewhere').click();
    expect(await sheet.cell('1:1')).toBe('mới');
  });

  test('dragging a header edge changes the width, undo restores it', async () => {
    await open();
    const box = await sheet.page.locator('.ag-header-cell[col-id="lead"]').boundingBox();
    if (!box) throw new Error('the header is drawn');
    const edge = { x: box.x + box.width - 2, y: box.y + 15 };
    await sheet.drag(edge, { x: edge.x + 80, y: edge.y });
    const width = () => sheet.page.evaluate(() => window.harness.document().columns[2]?.width);
    expect(await width()).toBe(200);
    await sheet.keys('Control+z');
    expect(await width()).toBe(120);
  });

  test('dragging beyond the window scrolls', async () => {
    await sheet.open(annexOf({ rows: Array.from({ length: 200 }, (_, index) => [String(index + 1), `Việc ${index + 1}`]) }));
    const from = await sheet.point('2:1');
    await sheet.page.mouse.move(from.x, from.y);
    await sheet.page.mouse.down();
    await sheet.page.mouse.move(from.x, 760, { steps: 5 });
    await sheet.page.waitForFunction(() => (document.querySelector('.ag-grid-viewport')?.scrollTop ?? 0) > 500);
    await sheet.page.mouse.up();
    expect(Number((await sheet.state()).area.split('-')[1]?.split(':')[0])).toBeGreaterThan(30);
  });
});

describe('fill handle', () => {
  const pull = async (from: string, to: string): Promise<void> => {
    const target = await sheet.point(to);
    await sheet.drag(await sheet.point(from, 'corner'), target);
  };

  test('a quarter continues', async () => {
    await open();
    await sheet.click('2:4');
    await pull('2:4', '5:4');
    expect((await sheet.cells()).map((row) => row[4]).slice(2, 6)).toEqual(['Quý I/2025', 'Quý II/2025', 'Quý III/2025', 'Quý IV/2025']);
  });

  test('a double click fills as far as the neighbouring column is filled', async () => {
    await open();
    await sheet.click('1:3');
    const { x, y } = await sheet.point('1:3', 'corner');
    await sheet.page.mouse.dblclick(x, y);
    expect((await sheet.cells()).map((row) => row[3]).slice(1, 4)).toEqual(['Sở Tài chính', 'Sở Tài chính', '']);
  });
});

describe('clipboard', () => {
  test('a range is copied as text and as a table', async () => {
    await open();
    await sheet.select('1:1', '2:2');
    await sheet.keys('Control+c');
    const { text, html } = await sheet.copied();
    expect(text.replaceAll('\r\n', '\n')).toBe('Tuyên truyền\tSở Giáo dục\nLập kế hoạch\tSở Nội vụ');
    expect(html).toContain('<td');
  });

  test('a copied range is pasted', async () => {
    await open();
    await sheet.select('1:1', '2:2');
    await sheet.keys('Control+c');
    await sheet.click('4:1');
    await sheet.keys('Control+v');
    expect([await sheet.cell('4:1'), await sheet.cell('5:2')]).toEqual(['Tuyên truyền', 'Sở Nội vụ']);
    expect((await sheet.state()).area).toBe('4:1-5:2');
  });

  test('cut moves, as one step', async () => {
    await open();
    await sheet.click('1:2');
    await sheet.keys('Control+x');
    expect(await sheet.cell('1:2')).toBe('Sở Giáo dục');
    await sheet.click('3:2');
    await sheet.keys('Control+v');
    expect([await sheet.cell('1:2'), await sheet.cell('3:2')]).toEqual(['', 'Sở Giáo dục']);
    await sheet.keys('Control+z');
    expect([await sheet.cell('1:2'), await sheet.cell('3:2')]).toEqual(['Sở Giáo dục', '']);
  });

  test('one cell is repeated over a larger selection', async () => {
    await open();
    await sheet.select('1:2', '3:3');
    await sheet.paste({ text: 'Sở X' });
    const matrix = await sheet.cells();
    expect([matrix[1]?.[2], matrix[3]?.[3], matrix[4]?.[2]]).toEqual(['Sở X', 'Sở X', 'Sở Y tế']);
  });

  test('a paste beyond the last row adds the rows that it needs, as one step', async () => {
    await open();
    await sheet.click('7:1');
    await sheet.paste({ text: 'a\tSở A\nb\tSở B\nc\tSở C\n' });
    expect((await sheet.cells()).slice(7).map((row) => row[1])).toEqual(['a', 'b', 'c']);
    await sheet.keys('Control+z');
    expect(await sheet.cells()).toHaveLength(8);
  });

  test('quoted text keeps its line breaks', async () => {
    await open();
    await sheet.click('1:1');
    await sheet.paste({ text: '"dòng một\ndòng hai"\tSở A' });
    expect([await sheet.cell('1:1'), await sheet.cell('1:2')]).toEqual(['dòng một\ndòng hai', 'Sở A']);
  });

  test('while editing, paste goes into the text', async () => {
    await open();
    await sheet.click('3:1');
    await sheet.keys('F2');
    await sheet.paste({ text: ' thêm' });
    await sheet.keys('Enter');
    expect(await sheet.cell('3:1')).toBe('Rà soát thêm');
  });
});

/** A Word table as Word puts it on the clipboard: several paragraphs in a cell, one cell merged over two rows. */
const WORD =
  '<table class=MsoTableGrid><tr><td><p class=MsoNormal>Một<o:p></o:p></p><p class=MsoNormal>Hai</p></td><td rowspan=2><p>Sở A</p></td></tr>' +
  '<tr><td><p>Ba</p></td></tr></table>';

describe('paste from Word', () => {
  test('paragraphs stay in their cell, a merged cell has its text at its top', async () => {
    await open();
    await sheet.click('1:1');
    await sheet.pasteRaw({ html: WORD, text: 'Một\nHai\tSở A\nBa' });
    expect((await sheet.cells()).slice(1, 3).map((row) => row.slice(1, 3))).toEqual([
      ['Một\nHai', 'Sở A'],
      ['Ba', ''],
    ]);
  });

  test('a block is repeated over a selection that is a multiple of it', async () => {
    await open();
    await sheet.select('1:2', '4:3');
    await sheet.paste({ text: 'a\tb\nc\td' });
    expect((await sheet.cells()).slice(1, 6).map((row) => row.slice(2, 4).join(''))).toEqual(['ab', 'cd', 'ab', 'cd', 'Sở Nội vụ']);
  });
});

describe('find, filter, sort, menus', () => {
  const drawn = async (): Promise<(string | undefined)[]> => Object.values(await sheet.shown()).map((cells) => cells[1]);

  test('Ctrl+F finds, Ctrl+H replaces all in one step', async () => {
    await open();
    await sheet.click('0:0');
    await sheet.keys('Control+f', '=ra soat', 'Enter');
    expect((await sheet.state()).active).toBe('3:1');
    await sheet.keys('Escape', 'Control+h');
    await sheet.page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('Sở Nội vụ');
    await sheet.page.getByRole('textbox', { name: 'Thay bằng' }).fill('Ban X');
    await sheet.page.getByRole('button', { name: 'Thay tất cả' }).click();
    await sheet.keys('Escape');
    expect([await sheet.cell('2:2'), await sheet.cell('7:2')]).toEqual(['Ban X', 'Ban X']);
    await sheet.keys('Control+z');
    expect([await sheet.cell('2:2'), await sheet.cell('7:2')]).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
  });

  test('the filter of a header has a check list with search', async () => {
    await open();
    await sheet.page.locator('.ag-header-cell[col-id="lead"] .sheet-header-filter').click();
    await sheet.page.getByRole('checkbox', { name: /Sở Y tế/ }).uncheck();
    await sheet.page.getByRole('button', { name: 'Lọc', exact: true }).click();
    expect(await drawn()).not.toContain('Tập huấn');
    expect(await drawn()).toContain('Tổng kết');
  });

  test('sorting rewrites the order inside sections, as one step', async () => {
    await open();
    await sheet.click('1:1');
    await sheet.keys('Control+Shift+L');
    await sheet.page.getByRole('button', { name: 'Sắp xếp A → Z' }).click();
    const sorted = ['Lập kế hoạch', 'Rà soát', 'Tập huấn', 'Tổng kết', 'Tuyên truyền'];
    expect((await sheet.cells()).slice(1, 6).map((row) => row[1])).toEqual(sorted);
    await sheet.keys('Control+z');
    expect(await sheet.cell('1:1')).toBe('Tuyên truyền');
  });

  test.each([
    ['Shift+F10', 'Shift+F10'],
    ['the menu key', 'ContextMenu'],
  ])('%s opens the context menu at the cell, Escape returns the focus', async (_title, key) => {
    await open();
    await sheet.click('2:1');
    await sheet.keys(key);
    await sheet.page.getByRole('menu', { name: 'Thao tác trên ô' }).waitFor();
    await sheet.keys('Escape', 'ArrowDown');
    expect((await sheet.state()).active).toBe('3:1');
  });
});

describe('display', () => {
  const tall = annexOf({ rows: Array.from({ length: 120 }, (_, index) => [String(index + 1), `Việc ${index + 1}`]) });
  const topOf = (selector: string): Promise<number> =>
    sheet.page.evaluate((own) => document.querySelector(own)?.getBoundingClientRect().top ?? Number.NaN, selector);

  test('the header stays while rows scroll, and the first column while columns do', async () => {
    await sheet.open({ ...tall, columns: tall.columns.map((column) => ({ ...column, width: column.role === 'order' ? 46 : 500 })) });
    const before = await topOf('.ag-header-cell[col-id="task"]');
    const left = await sheet.point('1:0');
    await sheet.page.evaluate(() => document.querySelector('.ag-grid-viewport')?.scrollTo(400, 60));
    await sheet.page.waitForFunction(() => (document.querySelector('.ag-grid-viewport')?.scrollLeft ?? 0) > 300);
    expect(await topOf('.ag-header-cell[col-id="task"]')).toBe(before);
    expect((await sheet.point('3:0')).x).toBe(left.x);
  });

  test('a double click on the edge of a header fits the column', async () => {
    await open();
    const box = await sheet.page.locator('.ag-header-cell[col-id="task"]').boundingBox();
    if (!box) throw new Error('the header is drawn');
    await sheet.page.mouse.dblclick(box.x + box.width - 2, box.y + 15);
    const width = await sheet.page.evaluate(() => window.harness.document().columns[1]?.width ?? 0);
    expect(width).not.toBe(120);
    await sheet.keys('Control+z');
    expect(await sheet.page.evaluate(() => window.harness.document().columns[1]?.width)).toBe(120);
  });

  test('a row grows with its wrapped text and shrinks again', async () => {
    await open();
    const height = async (): Promise<number> => (await sheet.page.locator('.ag-row[row-id="r3"]').first().boundingBox())?.height ?? 0;
    const before = await height();
    await sheet.click('2:1');
    await sheet.keys(`=${'Xây dựng và ban hành kế hoạch '.repeat(6)}`, 'Enter');
    await expect.poll(height).toBeGreaterThan(before * 3);
    await sheet.keys('Control+z');
    await expect.poll(height).toBe(before);
  });

  test.each([0.7, 2])('at %d times the size a cell is selected where it is seen', async (zoom) => {
    await sheet.open(annex, { zoom });
    await sheet.click('3:2');
    expect((await sheet.state()).active).toBe('3:2');
    const frame = await sheet.page.locator('.range-active').first().boundingBox();
    const point = await sheet.point('3:2');
    expect(frame && frame.x < point.x && point.x < frame.x + frame.width && frame.y < point.y && point.y < frame.y + frame.height).toBe(
      true,
    );
  });

  test('the element with the focus is a text area without spell check', async () => {
    await open();
    const editor = sheet.page.locator('.cell-editor');
    expect(await editor.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    expect(await editor.getAttribute('spellcheck')).toBe('false');
  });

  test('the elements of AG Grid that the sheet is built on exist', async () => {
    await open();
    const parts = [
      '.ag-grid-viewport',
      '.ag-grid-scrolling-container',
      '.ag-header',
      '.ag-header-cell[col-id]',
      '.ag-row[row-id]',
      '.ag-cell[col-id]',
    ];
    const missing = await sheet.page.evaluate((selectors) => selectors.filter((own) => !document.querySelector(own)), parts);
    expect(missing).toEqual([]);
  });
});

test('a sheet without rows can be undone by keyboard', async () => {
  await open();
  await sheet.keys('Control+a', 'Control+Minus');
  expect(await sheet.cells()).toHaveLength(0);
  await sheet.keys('Control+z');
  expect(await sheet.cells()).toHaveLength(8);
});

test('a composition on a selected cell begins with its first letter', async () => {
  await open();
  await sheet.click('3:1');
  const protocol = await sheet.page.context().newCDPSession(sheet.page);
  for (const text of ['t', 'ti', 'tiế', 'tiếng'])
    await protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await protocol.send('Input.insertText', { text: 'tiếng' });
  await sheet.keys('Enter');
  expect(await sheet.cell('3:1')).toBe('tiếng');
});
