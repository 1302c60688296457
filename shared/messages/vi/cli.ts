// What the command line says to the person at standard error. The English catalogue has the same keys by type.

export const cliVi = {
  usage: 'Cách dùng: phuluc <lệnh> [tuỳ chọn] [tệp…]',
  helpHint: 'Xem cách dùng một lệnh: phuluc <lệnh> --help',
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Xem danh sách lệnh: phuluc --help`,
  inspectSummary: 'Đọc tệp, tìm bảng nhiệm vụ và in kết quả dạng JSON, mỗi tệp một dòng',
  inspectUsage: [
    'Cách dùng: phuluc inspect --jsonl [--password MẬT_KHẨU] TỆP…',
    '',
    '  --jsonl              in mỗi tệp một dòng JSON (mặc định)',
    '  --password MẬT_KHẨU  mật khẩu mở tệp được bảo vệ',
    '',
    'Mã thoát: 0 khi mọi tệp đều có câu trả lời (kể cả báo lỗi trong JSON), 2 khi dùng sai lệnh.',
  ].join('\n'),
  noFiles: 'Chưa nêu tệp nào. Xem cách dùng: phuluc inspect --help',
  wrongOption: 'Tuỳ chọn không hợp lệ. Xem cách dùng: phuluc inspect --help',
};
