// General texts: dialogs, waiting, the page title.
export const appVi = {
  name: 'Phụ Lục',
  windowTitle: (title: string) => `${title} – Phụ Lục`,
  close: 'Đóng',
  cancel: 'Huỷ',
  undo: 'Hoàn tác',
  loading: 'Đang mở…',
  notices: 'Thông báo',
  crashed: 'Màn hình này gặp lỗi',
  crashedHint:
    'Dữ liệu đã lưu vẫn còn nguyên trên máy. Tải lại trang để làm tiếp; nếu lỗi lặp lại, gửi thông tin dưới đây cho người hỗ trợ.',
  reload: 'Tải lại',
  copyDetails: 'Sao chép thông tin lỗi',
} as const;
