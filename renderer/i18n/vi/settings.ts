// Words of the settings dialog.
export const settingsVi = {
  title: 'Cài đặt',
  open: 'Cài đặt…',
  theme: 'Nền',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  contrast: 'Tương phản',
  contrasts: { system: 'Theo máy', more: 'Cao' },
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  zoom: 'Cỡ hiển thị',
  before: '“Trước ngày 15/12” tính là',
  befores: { sameDay: 'hạn đến hết ngày 15/12', dayBefore: 'hạn đến hết ngày 14/12' },
  rules: 'Quy tắc kiểm tra',
  rulesOn: (on: number, all: number) => (on === all ? `đang bật cả ${all}` : `đang bật ${on}/${all}`),
  rulesHint: 'Áp dụng cho mọi phụ lục trên máy này.',
  version: (version: string) => `Phiên bản ${version}`,
} as const;
