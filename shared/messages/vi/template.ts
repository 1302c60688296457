// What is said before and after an annex is written back into the file that it came from.
import type { FillFailure } from '../../source/templateError.ts';

export const templateVi = {
  warnings: {
    signed: 'Tệp có chữ ký số. Ghi lại nội dung mới thì chữ ký không còn giá trị; tệp phải được ký lại.',
    sheetProtected: 'Trang tính đang được bảo vệ. Nội dung vẫn được ghi vào; khi mở bằng Excel, trang tính vẫn khoá như cũ.',
    workbookProtected: 'Cấu trúc sổ tính đang được bảo vệ. Việc bảo vệ được giữ nguyên.',
    documentProtected: 'Tệp Word đang hạn chế chỉnh sửa. Việc hạn chế được giữ nguyên.',
    macros: 'Tệp có macro. Macro được giữ nguyên, không chạy; tên tệp phải giữ đuôi .xlsm.',
    pivotInside: 'Vùng bảng có PivotTable. Hãy làm mới (Refresh) PivotTable sau khi mở tệp.',
    wasEncrypted: 'Tệp gốc có mật khẩu mở. Tệp ghi ra không còn mật khẩu; hãy đặt lại mật khẩu trong Excel nếu cần.',
  },
  mergeSplit: (area: string): string => `Ô gộp ${area} được tách vì các dòng trong đó đã khác nhau hoặc đã chuyển chỗ.`,
  failures: {
    noSheet: 'Không tìm thấy trang tính hoặc bảng trong tệp mẫu. Hãy chọn lại tệp.',
    noRows: 'Không có dòng nào để ghi vào tệp mẫu.',
    rowTwice: 'Bảng trong tệp mẫu không khớp với phụ lục. Hãy nhập lại tệp rồi thử lại.',
    missingPart: 'Tệp mẫu bị thiếu phần bắt buộc. Hãy mở tệp bằng Excel hoặc Word, lưu lại rồi thử lại.',
    badSheet: 'Trang tính trong tệp mẫu không đọc được. Hãy mở tệp bằng Excel, lưu lại rồi thử lại.',
    textTooLong: 'Có ô dài quá 32.767 ký tự, Excel không chứa được. Hãy rút gọn ô đó.',
    arrayFormula:
      'Trong bảng có công thức mảng trải qua nhiều dòng; Excel không cho sửa một phần của nó, nên không ghi gì cả. Hãy đổi công thức đó thành giá trị trong Excel, nhập lại tệp rồi thử lại.',
    tableEmptied:
      'Bảng kiểu Table của Excel trong tệp mẫu sẽ không còn dòng nào, nên không ghi gì cả. Hãy giữ lại ít nhất một dòng, hoặc chuyển Table thành vùng thường (Convert to Range) trong Excel rồi nhập lại tệp.',
    badResult: 'Không ghi được vào tệp mẫu mà vẫn giữ tệp nguyên vẹn, nên không ghi gì cả. Hãy xuất tệp mới.',
    noTable: 'Không tìm thấy bảng nào trong tệp mẫu.',
    noSharedColumn: 'Bảng trong tệp mẫu không có cột nào trùng với phụ lục.',
    gone: 'Tệp mẫu không còn được giữ trên máy này. Hãy xoá mẫu khỏi danh sách rồi thêm lại từ tệp.',
    encrypted: 'Tệp mẫu có mật khẩu mở nên không ghi vào được. Hãy mở tệp bằng Excel (Word), bỏ mật khẩu, lưu lại rồi thử lại.',
    'corrupt-container':
      'Tệp mẫu bị hỏng hoặc tải về chưa trọn. Hãy sao chép hoặc tải lại tệp, hoặc mở bằng Excel (Word) rồi lưu thành tệp mới.',
    'too-large': 'Tệp mẫu quá lớn. Hãy xoá các trang tính, dòng, cột, hình ảnh thừa trong tệp rồi thử lại.',
    'forbidden-xml': 'Tệp mẫu chứa khai báo XML không an toàn nên không được mở. Hãy mở bằng Excel (Word) và lưu thành tệp mới.',
    'not-a-spreadsheet': 'Tệp mẫu không phải sổ tính Excel hay văn bản Word. Hãy chọn tệp .xlsx, .xlsm hoặc .docx.',
    'format-mismatch':
      'Nội dung tệp mẫu không phải .xlsx hay .docx, dù tên tệp có đuôi như vậy. Hãy mở tệp bằng Excel (Word), chọn “Lưu thành” .xlsx hoặc .docx rồi thử lại.',
    'unsupported-format':
      'Chưa đọc được định dạng của tệp mẫu. Hãy mở tệp bằng Excel (Word), chọn “Lưu thành” .xlsx hoặc .docx rồi thử lại.',
    'empty-file': 'Tệp mẫu rỗng, không có nội dung. Hãy chọn lại tệp.',
    internal: 'Phần mềm gặp lỗi khi đọc tệp mẫu này; tệp không bị thay đổi. Hãy gửi tệp cho người hỗ trợ.',
  } satisfies Readonly<Record<FillFailure, string>>,
  leftOut: (headers: string): string => `Tệp mẫu không có chỗ cho các cột: ${headers}.`,
  onlyFirst: (count: number): string => `Tệp có ${count} phụ lục; chỉ phụ lục đầu tiên được ghi vào tệp mẫu.`,
  issueNotAllowed:
    'Bản phát hành không ghi lại vào chính tệp vào, vì tệp đó còn cột nội bộ và các bản nháp. Dùng tệp mẫu khác hoặc bỏ --issue.',
  hiddenContents: {
    comments: 'Ghi chú (comment).',
    trackedChanges: 'Các thay đổi đang theo dõi (Track Changes).',
    hiddenText: 'Chữ ẩn.',
    hiddenSheets: 'Trang tính ẩn.',
    hiddenRows: 'Dòng ẩn có nội dung.',
    hiddenColumns: 'Cột ẩn có nội dung.',
    cachedData: 'Dữ liệu lưu kèm: PivotTable, liên kết ngoài hoặc tệp nhúng.',
  },
  notIssued: 'Tệp mẫu có nội dung không được có trong bản phát hành. Xoá những phần này trong tệp mẫu, thêm lại mẫu rồi thử lại:',
  sameFormat: 'Tệp ra phải cùng định dạng với tệp mẫu (.xlsx hoặc .docx).',
};
