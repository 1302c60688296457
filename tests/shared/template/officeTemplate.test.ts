// What a user corrects in the recognised table of a template holds when it is filled and when a new annex is begun from it.
import { describe, expect, it } from 'vitest';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import { fillOther, openTemplate } from '#shared/template/fillOther.ts';
import { startFromTemplate } from '#shared/template/startFromTemplate.ts';
import { parseAgencyTemplates } from '#shared/template/templateLinkSchema.ts';
import { headedTableId, type ImportOptions } from '#shared/recognise/importReport.ts';
import { readSource } from '#shared/read/readSource.ts';
import { anAnnex, task } from '../../support/annexes.ts';
import { officeWorkbook } from '../../support/officeWorkbook.ts';

const annex = anAnnex({ rows: [task('a', '1', 'Việc một'), task('b', '2', 'Việc hai'), task('c', '3', 'Việc ba')] });

/** Texts of column B of a sheet by row. */
async function columnB(bytes: Uint8Array, sheet = 0): Promise<Record<number, string>> {
  const read = await readSource(bytes);
  if (!read.ok) throw read.error;
  const [grid] = read.value.sheets[sheet]?.blocks ?? [];
  if (grid?.type !== 'grid') throw new Error('no grid');
  return Object.fromEntries(
    grid.rows.flatMap((row) => row.cells.filter(({ column, text }) => column === 2 && text !== '').map(({ text }) => [row.number, text])),
  );
}

async function opened(bytes: Uint8Array, options?: ImportOptions) {
  const template = await openTemplate(bytes, options);
  if (!template.ok) throw new Error(template.error);
  return template.value;
}

async function filled(bytes: Uint8Array, options?: ImportOptions): Promise<Uint8Array> {
  const result = await fillOther(bytes, annex, options);
  if (!result.ok) throw new Error(result.error);
  return result.value.bytes;
}

describe('the last row', () => {
  it('further down takes blank rows of the form along', async () => {
    const bytes = await officeWorkbook((sheet) => {
      sheet.spliceRows(5, 2);
      for (const row of [5, 6, 7, 8]) for (const column of [1, 2, 3, 4]) sheet.getCell(row, column).border = { top: { style: 'thin' } };
      sheet.getCell('B11').value = 'Ghi chú dưới bảng';
    });
    const { table } = await opened(bytes);
    const options = { choices: { [table.id]: { lastRow: 8 } } };
    expect((await opened(bytes, options)).link.regions).toMatchObject([{ first: 5, last: 8 }]);
    expect(await columnB(await filled(bytes, options))).toMatchObject({
      5: 'Việc một',
      6: 'Việc hai',
      7: 'Việc ba',
      10: 'Ghi chú dưới bảng',
    });
  });

  it('further up leaves what stands below as it is', async () => {
    const bytes = await officeWorkbook((sheet) => void (sheet.getRow(7).values = ['3', 'Dòng của biểu sau', 'Sở Nội vụ', 'Năm 2025']));
    const { table } = await opened(bytes);
    const written = await filled(bytes, { choices: { [table.id]: { lastRow: 6 } } });
    expect(await columnB(written)).toMatchObject({ 5: 'Việc một', 7: 'Việc ba', 8: 'Dòng của biểu sau' });
  });
});

it('another table of the file is filled when it is the chosen one', async () => {
  const bytes = await officeWorkbook((_sheet, book) => {
    const other = book.addWorksheet('Biểu 2');
    other.getRow(2).values = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];
    other.getRow(3).values = ['1', 'Việc của biểu 2', 'Sở Y tế', 'Quý I/2025'];
  });
  const read = await readSource(bytes);
  if (!read.ok) throw read.error;
  const written = await filled(bytes, { onlyTables: ['1:2:1'] });
  expect(await columnB(written, 1)).toMatchObject({ 3: 'Việc một', 5: 'Việc ba' });
  expect(await columnB(written, 0)).toMatchObject({ 5: 'BÍ MẬT năm ngoái' });
});

it('roles that were corrected say which column is filled', async () => {
  const bytes = await officeWorkbook((sheet) => void (sheet.getRow(4).values = ['TT', 'Cột một', 'Cột hai', 'Cột ba']));
  const { table } = await opened(bytes);
  const written = await filled(bytes, { choices: { [table.id]: { roles: { 2: 'lead', 3: 'task' } } } });
  expect(Object.values(await columnB(written))).not.toContain('Việc một');
});

it('the header of a table that was read without one can be named', async () => {
  const bytes = await officeWorkbook((sheet) => void (sheet.getRow(4).values = []));
  const { table } = await opened(bytes);
  const again = await opened(bytes, { choices: { [table.id]: { headerRows: [5, 5], roles: { 2: 'task' } } } });
  expect(again.table).toMatchObject({ id: table.id, headerRows: [5, 5] });
  expect(again.link.regions).toMatchObject([{ first: 6, last: 6 }]);
});

it('a table that was not found is filled where the user said that it begins', async () => {
  const bytes = await officeWorkbook((sheet) => {
    sheet.getRow(20).values = ['Mã', 'Phần việc'];
    sheet.getRow(21).values = ['x', 'Việc cũ'];
    sheet.getRow(22).values = ['y', 'Việc cũ khác'];
  });
  const headersAt = [{ sheet: 0, row: 20 }];
  const id = headedTableId({ sheet: 0, row: 20 });
  const options = { headersAt, onlyTables: [id], choices: { [id]: { roles: { 1: 'order', 2: 'task' } } } } as const;
  expect((await opened(bytes, options)).link.regions).toMatchObject([{ first: 21, last: 22 }]);
  const before = await columnB(bytes);
  expect(await columnB(await filled(bytes, options))).toEqual({ ...before, 21: 'Việc một', 22: 'Việc hai', 23: 'Việc ba' });
});

it('a new annex has the columns and the heading of the template, blank rows, and its way back into it', async () => {
  const bytes = await officeWorkbook();
  let next = 0;
  const { document, link } = startFromTemplate(await opened(bytes), { bytesId: 'mau', fileName: 'mẫu.xlsx' }, () => `n${(next += 1)}`);
  expect(document).toMatchObject({ title: 'DANH MỤC NHIỆM VỤ', source: { bytesId: 'mau', fileName: 'mẫu.xlsx', format: 'xlsx' } });
  expect(document.columns.map(({ role }) => role)).toEqual(['order', 'task', 'lead', 'time']);
  const subject = document.columns[1]!.id;
  expect(document.rows.map(({ kind, cells }) => [kind, cells[subject]])).toEqual(Array.from({ length: 5 }, () => ['task', undefined]));
  const rows = document.rows.slice(0, 3).map((row, index) => ({ ...row, cells: { ...row.cells, [subject]: `Việc ${index + 1}` } }));
  const written = exportToTemplate(bytes, [{ link: link!, document: { ...document, rows } }]).bytes;
  expect(await columnB(written)).toEqual({ 4: 'Nội dung công việc', 5: 'Việc 1', 6: 'Việc 2', 7: 'Việc 3' });
});

it('what was corrected is kept with the template', () => {
  const template = {
    id: 'a',
    name: 'mẫu.xlsx',
    format: 'xlsx',
    sheet: 'Phụ lục',
    headerRow: 4,
    columns: ['TT'],
    options: {
      onlyTables: ['0:4:1'],
      headersAt: [{ sheet: 0, row: 9 }],
      choices: { '0:4:1': { headerRows: [4, 5], lastRow: 9, roles: { 2: 'task' }, rows: { 7: 'drop' } } },
    },
  };
  expect(parseAgencyTemplates(JSON.parse(JSON.stringify([template])))).toEqual([template]);
});
