import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { writeTableWorkbook } from '#shared/export/xlsx/writeTable.ts';

it('a plain list is one sheet of text under a frozen header that filters', async () => {
  const bytes = await writeTableWorkbook({
    sheet: 'Danh mục đơn vị của cơ quan, rất dài',
    columns: [
      { header: 'Tên', width: 40 },
      { header: 'Viết tắt', width: 20 },
    ],
    rows: [
      ['Sở Tài chính', '=STC'],
      ['Sở Y tế', '001'],
    ],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0]!;
  expect(sheet.name).toHaveLength(31);
  expect(sheet.getSheetValues().slice(1)).toEqual([
    [undefined, 'Tên', 'Viết tắt'],
    [undefined, 'Sở Tài chính', '=STC'],
    [undefined, 'Sở Y tế', '001'],
  ]);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet.autoFilter).toBe('A1:B1');
});
