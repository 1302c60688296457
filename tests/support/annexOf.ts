// Makes an annex out of a few lines: columns by role, rows as lists of cells. For tests only.
import type { AnnexDocument, Column, Issuing, Row } from '#shared/annex/model.ts';
import type { Role } from '#shared/annex/roles.ts';

export interface AnnexParts {
  readonly roles?: readonly Role[];
  /** Cells in the order of the roles; ["#", "I", "Title"] is a section, ["##", …] one of level 2; ">" before the cells makes a sub-item. */
  readonly rows: readonly (readonly string[])[];
  readonly issuing?: Partial<Issuing>;
  readonly head?: Partial<Omit<AnnexDocument, 'rows' | 'columns' | 'issuing'>>;
}

const ROLES: readonly Role[] = ['order', 'task', 'lead', 'coordinate', 'time'];
const HEADERS: Partial<Record<Role, string>> = {
  order: 'TT',
  task: 'Nội dung công việc',
  lead: 'Đơn vị chủ trì',
  coordinate: 'Đơn vị phối hợp',
  time: 'Thời gian thực hiện',
  report: 'Chế độ báo cáo',
  product: 'Sản phẩm',
  target: 'Chỉ tiêu',
  start: 'Bắt đầu',
  end: 'Kết thúc',
};

/** An annex whose row ids are "r1", "r2"… and whose column ids are the roles. */
export function annexOf({ roles = ROLES, rows, issuing, head }: AnnexParts): AnnexDocument {
  const columns = roles.map((role): Column => ({ id: role, header: HEADERS[role] ?? role, role, width: 120 }));
  return {
    id: 'annex',
    schema: 1,
    title: 'DANH MỤC NHIỆM VỤ',
    label: 'PHỤ LỤC',
    issuing: { kind: 'KẾ HOẠCH', number: '', issuer: 'Ủy ban nhân dân tỉnh Lai Châu', subject: '', ...issuing },
    numbering: 'restart',
    columns,
    ...head,
    rows: rows.map((cells, index) => rowOf(cells, `r${index + 1}`, roles)),
  };
}

function rowOf(cells: readonly string[], id: string, roles: readonly Role[]): Row {
  const [mark = ''] = cells;
  const section = /^#+$/.test(mark);
  const subItem = mark === '>';
  const texts = section || subItem ? cells.slice(1) : cells;
  const filled = texts.flatMap((text, at) => (text === '' || roles[at] === undefined ? [] : [[roles[at], text] as const]));
  return { id, kind: section ? 'section' : 'task', level: section ? mark.length : subItem ? 2 : 1, cells: Object.fromEntries(filled) };
}
