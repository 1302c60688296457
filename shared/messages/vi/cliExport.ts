// What `phuluc export` says to the person at standard error.

export const cliExportVi = {
  summary: 'Xuất phụ lục trong tệp ra xlsx, docx, pdf, html, csv hoặc json',
  usage: [
    'Cách dùng: phuluc export TỆP -o TỆP_RA.xlsx|.docx|.pdf|.html|.csv|.json [--issue] [--preset MẪU] [--template TỆP|same] [--password MẬT_KHẨU]',
    '',
    '  -o, --out TỆP_RA     tệp sẽ ghi; đuôi tệp quyết định định dạng',
    '  --issue              bản phát hành: bỏ cột nội bộ và cột ẩn',
    '  --preset MẪU         mẫu trình bày (mặc định nd30), hoặc tệp .json xuất từ màn hình In',
    '  --template TỆP       ghi vào bảng của tệp này (.xlsx, .docx), phần còn lại giữ nguyên; same: chính tệp vào',
    '  --password MẬT_KHẨU  mật khẩu mở tệp được bảo vệ',
    '',
    'Mã thoát: 0 đã ghi xong, 1 không đọc được hoặc không ghi được, 2 khi dùng sai lệnh.',
  ].join('\n'),
  wrongOption: 'Tuỳ chọn không hợp lệ. Xem cách dùng: phuluc export --help',
  oneFile: 'Cần nêu đúng một tệp vào và một tệp ra (-o). Xem cách dùng: phuluc export --help',
  wrongFormat: (extension: string) => `Không xuất được ra “${extension}”. Dùng một trong: xlsx, docx, pdf, html, csv, json.`,
  wrongPreset: (preset: string, known: string) =>
    `Không có mẫu “${preset}”, hoặc tệp mẫu không đọc được. Các mẫu: ${known}; hoặc tệp .json xuất từ màn hình In.`,
  noColumns: (name: string) =>
    `Phụ lục${name === '' ? '' : ` “${name}”`} không còn cột nào để xuất: mọi cột đều là cột nội bộ hoặc đang ẩn. Bỏ đánh dấu ít nhất một cột rồi thử lại.`,
  notClean: (name: string, errors: number, warnings: number, others: number) =>
    `Bản phát hành${name === '' ? '' : ` “${name}”`}: còn ${errors} lỗi, ${warnings} cảnh báo, ${others} chỗ cần xem lại. Xem từng chỗ: phuluc check TỆP`,
  hiddenRows: (count: number) => `Tệp vào có ${count} dòng ẩn; bản phát hành không có các dòng này. Bỏ ẩn trong tệp vào nếu cần phát hành.`,
  sameFile: 'Tệp ra trùng với tệp vào. Chọn tên khác để tệp gốc không bị thay.',
  noBrowser: 'Muốn xuất PDF cần có Chrome, Edge hoặc Chromium trên máy này. Cài một trình duyệt, hoặc xuất ra xlsx hay docx.',
  pdfFailed: 'Trình duyệt không tạo được PDF. Thử lại, hoặc xuất ra xlsx hay docx.',
  writeFailed: (path: string, code: string) => `Không ghi được “${path}” (${code}). Đóng tệp nếu đang mở ở chương trình khác rồi thử lại.`,
  rowTooTall: (row: number) => `Dòng thứ ${row} cao hơn mức Excel cho phép (409 điểm), phần cuối không hiện. Tách dòng hoặc nới cột.`,
  cellTooLong: (row: number) => `Dòng thứ ${row} có ô dài quá 32.767 ký tự, đã bị cắt ở đó.`,
} as const;
