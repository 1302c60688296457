// What the commands check, time and units of the command line say to the person at standard error.

export const cliChecksVi = {
  checkSummary: 'Soát lỗi phụ lục trong tệp, mỗi tệp một dòng JSON',
  checkUsage: [
    'Cách dùng: phuluc check --json [--date NĂM-THÁNG-NGÀY] [--exclusive-before] [--disable QUY_TẮC,…] [--password MẬT_KHẨU] TỆP…',
    '',
    '  --json               in mỗi tệp một dòng JSON (mặc định)',
    '  --date NGÀY          xét tên đơn vị và thời hạn tại ngày này, thay cho ngày ghi trong tệp',
    '  --disable QUY_TẮC,…  không dùng các quy tắc này',
    '  --password MẬT_KHẨU  mật khẩu mở tệp được bảo vệ',
    '  --exclusive-before   “trước ngày 15/12” hạn đến hết ngày 14/12 (mặc định: giữ ngày 15/12)',
    '',
    'Mã thoát: 0 khi không có lỗi, 1 khi có lỗi hoặc có tệp không đọc được, 2 khi dùng sai lệnh.',
  ].join('\n'),
  timeSummary: 'Hiểu các cách ghi thời gian, mỗi chuỗi một dòng JSON',
  timeUsage: [
    'Cách dùng: phuluc time --json [--year NĂM] [--date NĂM-THÁNG-NGÀY] [--exclusive-before] CHUỖI…',
    '',
    '  --year NĂM    năm cho ngày, tháng, quý không ghi năm',
    '  --date NGÀY   ngày của văn bản',
    '  --exclusive-before  “trước ngày 15/12” hạn đến hết ngày 14/12 (mặc định: giữ ngày 15/12)',
  ].join('\n'),
  unitsSummary: 'Tách và nhận ra tên đơn vị, mỗi chuỗi một dòng JSON',
  unitsUsage: [
    'Cách dùng: phuluc units --json [--date NĂM-THÁNG-NGÀY] CHUỖI…',
    '',
    '  --date NGÀY   xét tên tại ngày này (mặc định: hôm nay)',
  ].join('\n'),
  noTexts: 'Chưa nêu chuỗi hoặc tệp nào. Thêm --help để xem cách dùng.',
  wrongOption: 'Tuỳ chọn không hợp lệ. Thêm --help để xem cách dùng.',
  wrongDate: (text: string) => `“${text}” không phải là ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-22.`,
  wrongRules: (names: string, known: string) => `Không có quy tắc “${names}”. Các quy tắc: ${known}.`,
  wrongYear: (text: string) => `“${text}” không phải là năm, ví dụ 2026.`,
};
