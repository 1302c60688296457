// Find and replace, filters, sorting, menus, zoom, marks and accessibility of the sheet, in Chromium.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { annexOf } from '../../support/annexOf.ts';
import type { GridDriver } from '../../support/gridHarness/gridDriver.ts';
import { withSheet } from '../drivers/sheet.ts';

let sheet: GridDriver;

withSheet((driver) => {
  sheet = driver;
});

const LONG = 'Tổ chức tuyên truyền, triển khai các nội dung Đề án theo Quyết định số 1600/QĐ-TTg ngày 19/12/2024 của Thủ tướng Chính phủ. ';
const annex = annexOf({
  head: { numbering: 'asIs' },
  rows: [
    ['#', 'I', 'CÔNG TÁC CHUẨN BỊ'],
    ['1', LONG, 'Sở Giáo dục và Đào tạo', 'Sở Tài chính, Sở Nội vụ', 'Năm 2025'],
    ['2', 'Lập kế hoạch', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2025'],
    ['3', 'Rà soát', '', '', 'Quý II/2025'],
    ['#', 'II', 'NHIỆM VỤ CỤ THỂ'],
    ['1', 'Báo cáo', 'Sở Nội vụ', 'Các sở, ngành liên quan', 'Hằng năm'],
    ['2', 'An toàn', 'Công an tỉnh', 'Sở Tài chính', 'Năm 2026'],
  ],
});

const drawnTasks = async (): Promise<(string | undefined)[]> => Object.values(await sheet.shown()).map((cells) => cells[1]);

describe('find and replace', () => {
  test('finds without diacritics, continues at the other end, and Escape returns the focus', async () => {
    await sheet.open(annex);
    await sheet.click('0:0');
    await sheet.keys('Control+f', '=so noi vu');
    await sheet.page.getByText('3 ô').waitFor();
    const visited: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await sheet.keys('Enter');
      visited.push((await sheet.state()).active);
    }
    expect(visited).toEqual(['1:3', '2:2', '5:2', '1:3']);
    await sheet.keys('Escape', 'ArrowDown', '=x', 'Enter');
    expect(await sheet.cell('2:3')).toBe('x');
  });

  test('replaces all as one step', async () => {
    await sheet.open(annex);
    await sheet.click('0:0');
    await sheet.keys('Control+h', '=Sở Nội vụ');
    await sheet.page.getByRole('textbox', { name: 'Thay bằng' }).fill('Sở X');
    await sheet.page.getByRole('button', { name: 'Thay tất cả' }).click();
    expect([await sheet.cell('1:3'), await sheet.cell('2:2')]).toEqual(['Sở Tài chính, Sở X', 'Sở X']);
    await sheet.page.getByText('Đã thay 3 chỗ.').waitFor();
    await sheet.keys('Escape', 'Control+z');
    expect(await sheet.cell('2:2')).toBe('Sở Nội vụ');
  });

  test('in the selection only', async () => {
    await sheet.open(annex);
    await sheet.select('2:2', '3:2');
    await sheet.keys('Control+h', '=Sở');
    await sheet.page.getByRole('checkbox', { name: 'Trong vùng chọn' }).check();
    await sheet.page.getByRole('textbox', { name: 'Thay bằng' }).fill('Ban');
    await sheet.page.getByRole('button', { name: 'Thay tất cả' }).click();
    expect([await sheet.cell('2:2'), await sheet.cell('5:2')]).toEqual(['Ban Nội vụ', 'Sở Nội vụ']);
  });
});

describe('filters and sorting', () => {
  const filterBy = async (cell: string, text: string): Promise<void> => {
    await sheet.click(cell);
    await sheet.keys('Control+Shift+L');
    await sheet.page.getByRole('searchbox', { name: 'Tìm giá trị' }).fill(text);
    await sheet.keys('Enter');
  };

  test('a unit among several in a cell', async () => {
    await sheet.open(annex);
    await filterBy('1:3', 'so tai chinh');
    expect(await drawnTasks()).toEqual(['CÔNG TÁC CHUẨN BỊ', LONG, 'NHIỆM VỤ CỤ THỂ', 'An toàn']);
    expect(await sheet.page.evaluate(() => window.harness.grid.filter)).toEqual({
      columnIds: ['coordinate'],
      shown: 2,
      total: 5,
      outdated: false,
    });
  });

  test('a long list of values scrolls, and its buttons stay in the window', async () => {
    await sheet.open(annexOf({ rows: Array.from({ length: 80 }, (_, index) => [String(index), `Việc số ${index}`]) }));
    await sheet.click('1:1');
    await sheet.keys('Control+Shift+L');
    const list = await sheet.page.getByRole('group', { name: 'Giá trị' }).boundingBox();
    const button = await sheet.page.getByRole('button', { name: 'Lọc', exact: true }).boundingBox();
    const last = await sheet.page.getByText('Việc số 79').last().boundingBox();
    expect(button && list && button.y >= list.y + list.height && button.y + button.height < 740).toBe(true);
    expect(last && list && last.y > list.y + list.height).toBe(true);
    await sheet.keys('Escape');
  });

  test('an edited row does not vanish until filters are applied again, and clearing shows all', async () => {
    await sheet.open(annex);
    await filterBy('2:2', 'so noi vu');
    await sheet.click('2:2');
    await sheet.keys('=Công an', 'Enter');
    expect(await drawnTasks()).toContain('Lập kế hoạch');
    expect(await sheet.page.evaluate(() => window.harness.grid.filter.outdated)).toBe(true);
    await sheet.keys('Control+Alt+l');
    expect(await drawnTasks()).not.toContain('Lập kế hoạch');
    expect(await sheet.page.evaluate(() => window.harness.grid.filter.outdated)).toBe(false);
    await sheet.page.evaluate(() => window.harness.grid.clearFilters());
    expect(await drawnTasks()).toHaveLength(7);
  });

  test('an edit that changes no result of the filter does not make it outdated', async () => {
    await sheet.open(annex);
    await filterBy('2:2', 'so noi vu');
    await sheet.click('2:1');
    await sheet.keys('=Lập dự toán', 'Enter');
    expect(await sheet.page.evaluate(() => window.harness.grid.filter.outdated)).toBe(false);
  });

  test('the filter of a column of times asks for deadlines', async () => {
    await sheet.open(annex);
    await sheet.click('1:4');
    await sheet.keys('Control+Shift+L');
    await sheet.page.getByRole('button', { name: 'Theo thời hạn…' }).click();
    expect(await sheet.page.evaluate(() => window.harness.requests.at(-1))).toBe('filterByDeadline');
  });

  test('a paste writes to visible rows only and shows a notice', async () => {
    await sheet.open(annex);
    await filterBy('2:2', 'so noi vu');
    await sheet.click('2:4');
    await sheet.paste({ text: 'một\nhai\nba' });
    // Rows 4 (a section) and 5 are the next that are shown.
    expect((await sheet.cells()).map((row) => row[4])).toEqual(['', 'Năm 2025', 'một', 'Quý II/2025', 'hai', 'ba', 'Năm 2026']);
    await sheet.page.getByText('Đã dán vào 3 dòng đang hiện').waitFor();
  });

  test('sorting keeps sections, puts blanks last, and is undone', async () => {
    await sheet.open(annex);
    await sheet.click('1:2');
    await sheet.keys('Control+Shift+L');
    await sheet.page.getByRole('button', { name: 'Sắp xếp Z → A' }).click();
    expect((await sheet.cells()).map((row) => row[2])).toEqual([
      '',
      'Sở Nội vụ',
      'Sở Giáo dục và Đào tạo',
      '',
      '',
      'Sở Nội vụ',
      'Công an tỉnh',
    ]);
    await sheet.keys('Control+z');
    expect((await sheet.cells())[1]?.[2]).toBe('Sở Giáo dục và Đào tạo');
  });
});

describe('menus', () => {
  test('by keyboard: duplicate the row', async () => {
    await sheet.open(annex);
    await sheet.click('2:1');
    await sheet.keys('Shift+F10');
    await sheet.page.getByRole('menuitem', { name: 'Nhân đôi dòng' }).press('Enter');
    expect((await sheet.cells()).map((row) => row[1]).slice(2, 4)).toEqual(['Lập kế hoạch', 'Lập kế hoạch']);
  });

  test('a right click inside a selection keeps it', async () => {
    await sheet.open(annex);
    await sheet.select('1:1', '3:2');
    await sheet.click('2:2', [], 'right');
    await sheet.page.getByRole('menuitem', { name: 'Xoá nội dung' }).click();
    expect([await sheet.cell('1:1'), await sheet.cell('2:2')]).toEqual(['', '']);
  });

  test('copy and paste from the menu', async () => {
    await sheet.open(annex);
    await sheet.click('2:1', [], 'right');
    await sheet.page.getByRole('menuitem', { name: 'Sao chép' }).click();
    await sheet.click('3:1', [], 'right');
    await sheet.page.getByRole('menuitem', { name: /^Dán\s*Ctrl\+V/ }).click();
    await sheet.page.waitForFunction(() => window.harness.document().rows[3]?.cells.task === 'Lập kế hoạch');
    expect(await sheet.cell('3:1')).toBe('Lập kế hoạch');
  });

  test('a column is hidden, and undo shows it again', async () => {
    await sheet.open(annex);
    const header = sheet.page.locator('.ag-header-cell[col-id="lead"]');
    await header.click({ button: 'right' });
    await sheet.page.getByRole('menuitem', { name: 'Ẩn cột' }).click();
    await header.waitFor({ state: 'detached' });
    await sheet.keys('Control+z');
    await header.waitFor();
    expect(await sheet.page.getByRole('columnheader').count()).toBe(6);
  });

  test('a task becomes a section with a merged title', async () => {
    await sheet.open(annex);
    await sheet.click('3:1');
    await sheet.keys('Control+Shift+1');
    const row = sheet.page.locator('.ag-row[row-id="r4"]');
    expect(await row.getAttribute('class')).toContain('row-section');
    await sheet.keys('Control+Shift+0');
    expect(await row.getAttribute('class')).not.toContain('row-section');
  });
});

test('a read-only annex can be copied from and not changed', async () => {
  await sheet.open(annex, { readOnly: true });
  await sheet.click('2:1');
  await sheet.keys('=x', 'Enter', 'F2', 'Delete', 'Control+Minus', 'Control+d');
  await sheet.pasteRaw({ text: 'x' });
  expect(await sheet.page.evaluate(() => window.harness.document())).toEqual(annex);
  await sheet.click('2:1');
  await sheet.keys('Control+c');
  expect((await sheet.copied()).text).toBe('Lập kế hoạch');
});

describe('display', () => {
  test.each([0.7, 1, 1.25, 2])('at zoom %d no text is cut off and no row has a blank line', async (zoom) => {
    await sheet.open(annex, { zoom });
    const wrong = await sheet.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.ag-row')].flatMap((row) => {
        const tallest = Math.max(
          ...[...row.querySelectorAll<HTMLElement>('.sheet-cell')].map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            const style = getComputedStyle(cell);
            const line = Number.parseFloat(style.lineHeight);
            const lines = Math.round(range.getBoundingClientRect().height / line) || 1;
            return Math.max(1, lines) * line + 2 * Number.parseFloat(style.paddingTop) + 1;
          }),
        );
        return Math.abs(tallest - row.offsetHeight) > 1 ? [`${row.getAttribute('row-id')}: ${row.offsetHeight} for ${tallest}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('marks are in the corners of their cells', async () => {
    await sheet.open(annex, { marks: [['r4', 'lead', 'error']] });
    expect(await sheet.page.locator('.mark-error').count()).toBe(1);
  });

  test('headers in two rows', async () => {
    const columns = annex.columns.map((column) =>
      ['lead', 'coordinate'].includes(column.id) ? { ...column, groups: ['Trách nhiệm'] } : column,
    );
    await sheet.open({ ...annex, columns });
    await sheet.page.locator('.ag-header-group-cell', { hasText: 'Trách nhiệm' }).click();
    expect((await sheet.state()).area).toBe('0:2-6:3');
  });

  test('suggestions handle no key until Alt+Down', async () => {
    await sheet.open(annex);
    await sheet.click('3:2');
    await sheet.keys('=so n');
    await sheet.page.getByRole('option', { name: 'Sở Nội vụ' }).waitFor();
    await sheet.keys('Alt+ArrowDown', 'Enter', 'Enter');
    expect(await sheet.cell('3:2')).toBe('Sở Nội vụ');
    await sheet.click('3:3');
    await sheet.keys('=so t', 'ArrowDown');
    expect([await sheet.cell('3:3'), (await sheet.state()).active]).toEqual(['so t', '4:1']);
  });

  test('the editor is labelled with column, row and value, and axe finds nothing serious', async () => {
    await sheet.open(annex);
    await sheet.click('2:2');
    // Set with the next animation frame.
    await expect.poll(() => sheet.page.locator('.cell-editor').getAttribute('aria-label')).toBe('Đơn vị chủ trì, dòng 3: Sở Nội vụ');
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await sheet.page.evaluate(source);
    const serious = await sheet.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run('.annex-grid');
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(serious).toEqual([]);
  });
});
