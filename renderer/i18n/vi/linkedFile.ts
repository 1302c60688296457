// The linked file of an annex: status bar, saving, linking. The English catalogue has the same keys by type.
import { MAX_KEPT_BYTES, MEBIBYTE } from '#shared/source/limits.ts';

export const linkedFileVi = {
  none: 'Chưa liên kết với tệp',
  notYet: 'Chưa lưu vào tệp',
  changed: 'Có sửa đổi chưa lưu vào tệp',
  saving: 'Đang lưu vào tệp…',
  savedAt: (when: string) => `Đã lưu vào tệp lúc ${when}`,
  onDay: (time: string, day: string) => `${time} ngày ${day}`,
  saveTitle: 'Lưu vào tệp',
  elsewhereTitle: 'Lưu thành tệp khác',
  overLead: (name: string) =>
    `Nội dung phụ lục sẽ được ghi đè vào bảng của tệp “${name}”. Mọi thứ khác trong tệp giữ nguyên như cũ. Từ lần sau, Ctrl+S lưu thẳng vào tệp này.`,
  elsewhereLead: (name: string) =>
    `Nội dung phụ lục được ghi vào bảng của một bản sao của tệp “${name}”. Mọi thứ khác trong tệp giữ nguyên như cũ.`,
  fromThen: 'Từ lần sau, Ctrl+S lưu vào bản sao này.',
  former: 'Bản trước khi ghi đè được giữ trong thư mục Documents\\Phụ Lục\\Trước khi ghi đè.',
  formerLost: 'Trình duyệt không giữ được bản trước khi ghi đè. Muốn giữ thì chọn “Lưu thành tệp khác…”.',
  others: (count: number) => `Tệp còn ${count} phụ lục khác đã nhập vào phần mềm; phần đã lưu của các phụ lục ấy được giữ nguyên.`,
  saveOver: 'Lưu đè',
  saveElsewhere: 'Lưu thành tệp khác…',
  download: 'Tải tệp về',
  again: 'Thử lại',
  overwrite: 'Vẫn lưu đè',
  writeAnew: 'Ghi lại vào chỗ cũ',
  lookAtDisk: 'Xem bản trên đĩa',
  exportInstead: 'Xuất Excel mới',
  copyName: 'bản sao',
  openName: 'không mật khẩu',
  savedAs: (name: string) => `Đã lưu vào “${name}”.`,
  fileType: 'Tệp Excel hoặc Word',
  why: {
    isProtected:
      'Tệp gốc có mật khẩu nên không được ghi đè. Chỉ lưu được thành tệp khác, và tệp ấy không có mật khẩu; cần thì đặt lại trong Excel hoặc Word.',
    noPlace:
      'Chưa biết nơi lưu: phụ lục tạo từ mẫu của cơ quan, hoặc tệp gốc nằm trong thư mục tạm (như tệp đính kèm thư điện tử), hoặc được kéo thả vào trình duyệt.',
    browser: 'Trình duyệt này không ghi đè được tệp trên máy, nên tệp được tải về thư mục Tải xuống. Cần thì tự chép đè lên tệp cũ.',
  },
  faults: {
    heldBy: (name: string, holder: string) =>
      `Tệp “${name}” đang được mở bằng Excel hoặc Word (người dùng: ${holder}) nên chưa lưu được. Đóng tệp ở đó rồi bấm “Thử lại”.`,
    byCode: {
      fileLocked: (name: string) =>
        `Tệp “${name}” đang được mở bằng Excel, Word hoặc chương trình khác nên chưa lưu được. Đóng tệp ở đó rồi bấm “Thử lại”.`,
      fileChanged: (name: string) =>
        `Tệp “${name}” trên đĩa đã được sửa sau lần mở hoặc lưu gần nhất ở đây. Chưa ghi gì cả. “Vẫn lưu đè” thì phần sửa ấy bị thay.`,
      notFound: (name: string) => `Không còn thấy tệp “${name}” ở chỗ cũ: có thể tệp đã bị chuyển, đổi tên hoặc xoá. Chưa ghi gì cả.`,
      readOnly: (name: string) =>
        `Tệp “${name}” được đặt chế độ chỉ đọc. Bỏ dấu “Chỉ đọc” (Read-only) trong thuộc tính tệp rồi bấm “Thử lại”, hoặc lưu thành tệp khác.`,
      accessDenied: (name: string) =>
        `Không có quyền ghi vào tệp “${name}”, hoặc tệp đang bị chương trình khác giữ. Bấm “Thử lại”, hoặc lưu thành tệp khác.`,
      temporaryPlace: (name: string) => `Tệp “${name}” nằm ở thư mục tạm, sẽ bị xoá. Hãy lưu thành tệp khác.`,
      diskFull: (name: string) =>
        `Ổ đĩa đã đầy nên chưa lưu được vào “${name}”. Giải phóng dung lượng rồi bấm “Thử lại”, hoặc lưu sang ổ khác.`,
      placeRefused: (name: string) => `“${name}” là tệp gốc có mật khẩu, không được ghi đè. Hãy chọn tên khác.`,
    },
  },
  linkTitle: 'Tệp liên kết',
  noneLead: 'Phụ lục này chưa liên kết với tệp Excel hoặc Word nào. Ctrl+S xuất ra một tệp Excel mới.',
  placeKnown: 'Ctrl+S ghi phụ lục vào bảng của tệp này.',
  writtenAt: (when: string) => `Lần lưu vào tệp gần nhất: ${when}.`,
  neverWritten: 'Chưa lưu vào tệp lần nào.',
  reveal: 'Mở thư mục chứa tệp',
  unlink: 'Bỏ liên kết',
  linkWith: 'Liên kết với tệp…',
  linkAnother: 'Liên kết với tệp khác…',
  linkHint:
    'Khi liên kết với một tệp khác, lần lưu đầu tiên thay các dòng trong bảng của tệp ấy bằng phụ lục; phần mềm hỏi lại trước khi ghi.',
  intoThis: (name: string) => `Sau khi nhập, Ctrl+S lưu vào “${name}” (lần đầu có hỏi lại).`,
  intoCopy: (name: string) => `“${name}” không ghi đè được từ đây. Sau khi nhập, Ctrl+S hỏi nơi lưu một bản sao.`,
  intoOpenCopy: (name: string) => `“${name}” có mật khẩu nên không bị ghi đè. Sau khi nhập, Ctrl+S hỏi nơi lưu một bản không có mật khẩu.`,
  intoNone: 'Loại tệp này không ghi lại được. Sau khi nhập, Ctrl+S xuất ra tệp Excel mới.',
  tooLarge: `Tệp lớn trên ${MAX_KEPT_BYTES / MEBIBYTE} MB nên không ghi lại được. Sau khi nhập, Ctrl+S xuất ra tệp Excel mới.`,
  intoOld: (name: string) => `Ctrl+S vẫn lưu vào “${name}” như trước; các dòng nối thêm là dòng mới trong tệp ấy.`,
  intoOldNone: 'Phụ lục đang mở chưa liên kết với tệp nào; nối thêm không liên kết với tệp này.',
} as const;
