// Writing an annex back into a file of the user. The English catalogue has the same keys by type.

export const templateScreenVi = {
  ownTitle: 'Ghi lại vào tệp gốc',
  ownLead: (name: string) => `Nội dung phụ lục được ghi vào bảng của tệp “${name}”. Mọi thứ khác trong tệp giữ nguyên như cũ.`,
  noOwn:
    'Phụ lục này không có tệp gốc Excel hoặc Word được giữ lại, nên không ghi lại được. Hãy dùng “Xuất Excel…” hoặc “Mẫu của cơ quan…”.',
  working: 'Đang chuẩn bị tệp…',
  nothingToTell: 'Không có gì cần lưu ý.',
  toKnow: 'Cần biết trước khi ghi',
  leftOut: (headers: string) => `Tệp không có chỗ cho các cột: ${headers}.`,
  save: 'Chọn nơi ghi…',
  cancel: 'Huỷ',
  close: 'Đóng',
  fileType: 'Tệp Excel hoặc Word',
  saved: (name: string) => `Đã ghi vào “${name}”.`,
  officeTitle: 'Mẫu của cơ quan',
  officeLead:
    'Tệp .xlsx hoặc .docx có sẵn bảng. Phụ lục được ghi vào bảng đó, giữ nguyên tiêu đề, chữ ký, hình vẽ và cách trình bày của mẫu.',
  officeEmpty: 'Chưa có mẫu nào.',
  add: 'Thêm mẫu…',
  remove: 'Bỏ mẫu',
  removeNamed: (name: string) => `Bỏ mẫu “${name}”`,
  fill: 'Ghi vào mẫu này…',
  fillNamed: (name: string) => `Ghi vào mẫu “${name}”`,
  seenSheet: (sheet: string) => `Trang tính: ${sheet}`,
  seenWord: 'Bảng trong tệp Word',
  seenHeader: (row: number) => `Dòng tiêu đề cột: ${row}`,
  seenNoHeader: 'Không có dòng tiêu đề cột',
  seenColumns: (headers: string) => `Cột: ${headers}`,
};
