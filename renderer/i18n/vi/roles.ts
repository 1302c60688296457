// Names of the column roles, as officials call them.
import type { Role } from '#shared/annex/roles.ts';

export const rolesVi = {
  order: 'Số thứ tự',
  task: 'Nội dung',
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  time: 'Thời gian',
  start: 'Bắt đầu',
  end: 'Kết thúc',
  report: 'Chế độ báo cáo',
  product: 'Sản phẩm',
  budget: 'Kinh phí',
  person: 'Người thực hiện',
  note: 'Ghi chú',
  quantity: 'Số lượng',
  target: 'Mục tiêu',
  measure: 'Đơn vị tính',
  level: 'Cấp trình',
  sourceDoc: 'Căn cứ',
  progress: 'Tiến độ',
  actual: 'Kết quả',
  proposal: 'Kiến nghị',
  internal: 'Nội bộ',
  other: 'Khác',
} as const satisfies Record<Role, string>;
