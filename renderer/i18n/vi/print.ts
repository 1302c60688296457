// Print preview. The English catalogue has the same keys by type.

export const printVi = {
  title: 'Xem trước khi in',
  print: 'In',
  savePdf: 'Lưu PDF',
  close: 'Đóng',
  pages: 'Các trang',
  page: (page: number) => `Trang ${page}`,
  pageOf: (page: number, total: number) => `Trang ${page}/${total}`,
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fitWidth: 'Vừa chiều rộng',
  fitPage: 'Vừa trang',
  measuring: (percent: number) => `Đang dàn trang… ${percent} %`,
  settings: 'Thiết lập trang in',
  preset: 'Mẫu trình bày',
  presetOwn: 'Mẫu trình bày của cơ quan',
  columnEdge: (column: string) => `Mép phải của cột “${column}”: kéo, hoặc dùng phím ← →`,
  undoWidths: 'Hoàn tác độ rộng cột',
  presetNd30: 'Nghị định 30/2020/NĐ-CP',
  presetAsWritten: 'Giữ chữ hoa, chữ thường như bản gốc',
  presetUpper: 'PHỤ LỤC và tên chữ hoa',
  presetOneLine: 'PHỤ LỤC I. TÊN trên một dòng',
  presetDarkHeader: 'Đầu bảng nền xanh, dòng mục nền xám',
  copy: 'Bản in',
  copyDraft: 'Bản trình (đủ các cột)',
  copyIssue: 'Bản phát hành (bỏ cột nội bộ)',
  leftOut: (columns: string) => `Không in: ${columns}`,
  orientation: 'Hướng giấy',
  orientationAuto: 'Tự chọn theo số cột',
  orientationPortrait: 'Dọc',
  orientationLandscape: 'Ngang',
  bodySize: 'Cỡ chữ trong bảng',
  points: (size: number) => `${size} pt`,
  margins: 'Lề (mm)',
  marginTop: 'Trên',
  marginBottom: 'Dưới',
  marginLeft: 'Trái',
  marginRight: 'Phải',
  repeatHeader: 'Lặp lại đầu bảng ở mỗi trang',
  breakBeforeSection: 'Mỗi mục lớn sang trang mới',
  shadeSections: 'Nền xám cho dòng mục',
  blankAttachedTo: 'Để trống số, ngày ở dòng “Kèm theo”',
  summary: (orientation: string, size: number, pages: string, rows: number) =>
    `A4 ${orientation} · chữ in ${size} pt · ${pages} trang · ${rows} dòng`,
  portrait: 'dọc',
  landscape: 'ngang',
  smallPrint: 'Chữ dưới 11 pt khó đọc trên giấy.',
  marginsOutside: 'Lề ngoài mức của Nghị định 30: trên, dưới 20-25; trái 30-35; phải 15-20 mm.',
  dividedRows: (count: number) => `${count} dòng dài hơn một trang, phải in sang trang sau.`,
  fontMissing: 'Máy này không có Times New Roman; in bằng Tinos, cùng độ rộng chữ.',
} as const;

/** The words in any language. */
export type PrintText = {
  readonly [Key in keyof typeof printVi]: (typeof printVi)[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};
