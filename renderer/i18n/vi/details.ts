// Row details and history list.
export const detailsVi = {
  none: 'Chọn một ô để xem cả dòng.',
  kinds: { section: 'Mục', band: 'Dải tiêu đề', task: 'Nhiệm vụ', total: 'Tổng cộng' },
  level: (level: number) => `cấp ${level}`,
  empty: '(trống)',
  historyEmpty: 'Chưa có thay đổi nào.',
  historyHint: 'Bấm vào một bước để quay về ngay sau bước đó.',
  historyStart: 'Lúc mở',
  historyNow: 'hiện tại',
  historyUndone: 'đã hoàn tác',
  historyGo: (label: string) => `Quay về: ${label}`,
  changedCells: (count: number) => `${count} ô`,
  changedRows: (count: number) => `${count} dòng`,
} as const;
