// Errors of the host and of storage, and what the user can do. One sentence each, never a stack trace.
import type { HostErrorCode } from '#shared/host/host.ts';
import { MAX_FILE_BYTES, MAX_WRITTEN_BYTES, MEBIBYTE } from '#shared/source/limits.ts';

export const errorsVi = {
  host: {
    cancelled: 'Đã huỷ.',
    notSupported: 'Bản này không làm được việc đó.',
    notFound: 'Không còn thấy tệp. Có thể tệp đã bị chuyển hoặc đổi tên.',
    accessDenied: 'Không có quyền mở tệp. Hãy chép tệp sang thư mục của mình rồi thử lại.',
    readOnly: 'Tệp chỉ cho đọc, không ghi được.',
    fileLocked: 'Tệp đang được chương trình khác giữ. Đóng tệp trong Excel rồi thử lại.',
    fileChanged: 'Tệp đã được người khác sửa sau khi mở. Hãy lưu thành tệp khác.',
    temporaryPlace: 'Tệp nằm ở thư mục tạm, sẽ bị xoá. Hãy lưu vào thư mục khác.',
    placeRefused: 'Đây chính là tệp gốc không được ghi đè. Hãy chọn tên khác.',
    diskFull: 'Ổ đĩa đã đầy. Giải phóng dung lượng rồi thử lại.',
    tooLarge: `Tệp quá lớn. Mở được tệp đến ${MAX_FILE_BYTES / MEBIBYTE} MB, ghi được đến ${MAX_WRITTEN_BYTES / MEBIBYTE} MB.`,
    nameInvalid: 'Tên tệp không hợp lệ.',
    typeRefused: 'Loại tệp này không mở được. Dùng tệp Excel, Word, CSV hoặc văn bản.',
    linkRefused: 'Địa chỉ này không được mở.',
    backupBroken: 'Bản sao lưu bị hỏng.',
    newerVersion: 'Dữ liệu do phiên bản mới hơn ghi. Hãy cập nhật phần mềm.',
    printFailed: 'Không in được. Kiểm tra máy in rồi thử lại.',
    senderRefused: 'Yêu cầu bị từ chối.',
    badRequest: 'Yêu cầu không hợp lệ.',
    internal: 'Có lỗi trong phần mềm. Dữ liệu không bị thay đổi.',
  } satisfies Record<HostErrorCode, string>,
  storage: {
    newerDatabase: 'Dữ liệu trên máy do phiên bản mới hơn ghi. Hãy cập nhật phần mềm; chưa có gì bị thay đổi.',
    cannotOpen:
      'Không mở được kho dữ liệu trên máy này. Đóng các cửa sổ Phụ Lục khác, kiểm tra chế độ ẩn danh của trình duyệt rồi tải lại.',
    notFound: 'Không còn phụ lục này trên máy.',
    damaged: 'Phụ lục bị thiếu dòng, không mở được. Hãy khôi phục từ bản sao lưu.',
    diskFull: 'Chưa lưu được vì ổ đĩa đầy. Giải phóng dung lượng; phần mềm sẽ tự thử lại.',
    writeFailed: 'Chưa lưu được. Phần mềm đang tự thử lại; đừng đóng cửa sổ.',
  },
  settingNotStored: 'Chưa lưu được thiết lập vừa đổi; thiết lập chỉ có hiệu lực đến khi đóng phần mềm. Kiểm tra dung lượng ổ đĩa.',
  notAnAnnex: 'Tệp không phải bản sao phụ lục do phần mềm này lưu, hoặc đã bị hỏng.',
  withCode: (sentence: string, code: string) => `${sentence} (mã: ${code})`,
} as const;
