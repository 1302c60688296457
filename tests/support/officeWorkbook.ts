// A workbook as an office keeps it for its annexes: heading, a table with last year's rows, signature; a test adds what it needs.
import ExcelJS from 'exceljs';

/** The header stands in row 4, the table's rows in 5 and 6, the signature below. */
export async function officeWorkbook(
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'BÍ MẬT tác giả';
  book.lastModifiedBy = 'BÍ MẬT người sửa';
  book.company = 'BÍ MẬT đơn vị';
  const sheet = book.addWorksheet('Phụ lục');
  sheet.getCell('A1').value = 'PHỤ LỤC';
  sheet.getCell('A2').value = 'DANH MỤC NHIỆM VỤ';
  sheet.getRow(4).values = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
  sheet.getRow(5).values = ['1', 'BÍ MẬT năm ngoái', 'Sở Tài chính', 'Năm 2024'];
  sheet.getRow(6).values = ['2', 'BÍ MẬT năm kia', 'Sở Y tế', 'Năm 2023'];
  sheet.getCell('C12').value = 'CHỦ TỊCH';
  change(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
