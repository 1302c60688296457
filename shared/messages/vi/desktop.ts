// Words of the desktop program's own dialogs and menu entries: what the shell shows when the page cannot.

export const dialogsVi = {
  leaveForLink: 'Mở địa chỉ này bằng trình duyệt?',
  openLink: 'Mở',
  cancel: 'Huỷ',
  quit: 'Thoát',
  reload: 'Tải lại',
  wait: 'Chờ tiếp',
  pageGone: 'Cửa sổ gặp sự cố và đã dừng.',
  pageGoneDetail: 'Phụ lục đã lưu vẫn còn nguyên. Bấm Tải lại để mở tiếp.',
  pageHangs: 'Cửa sổ không trả lời.',
  pageHangsDetail: 'Có thể máy đang làm một việc lớn. Chờ thêm hoặc tải lại; phần đã lưu không mất.',
  newerData: 'Dữ liệu do bản mới hơn ghi',
  newerDataDetail: 'Một bản Phụ Lục mới hơn đã dùng dữ liệu trên máy này. Nên cài bản mới rồi mở lại, vì bản cũ có thể làm mất dữ liệu.',
  openAnyway: 'Vẫn mở',
  notStarted: 'Phụ Lục chưa mở được',
  notStartedDetail:
    'Không đọc được dữ liệu của phần mềm trên máy này. Phụ lục đã lưu không bị thay đổi. Đợi một phút rồi mở lại; vẫn không được thì khởi động lại máy.',
  refusedSwitch: 'Không chạy với tuỳ chọn này',
} as const;
