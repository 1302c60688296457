// Small annexes for tests, built in the words of the field.
import type { AnnexDocument, Column, Row } from '#shared/annex/model.ts';
import type { Selection } from '#shared/annex/selection.ts';
import type { NewId } from '#shared/util/ids.ts';

/** Ids in order: "n1", "n2", … */
export function countingIds(prefix = 'n'): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

export const COLUMNS: readonly Column[] = [
  { id: 'tt', header: 'TT', role: 'order', width: 46 },
  { id: 'nd', header: 'Nội dung công việc', role: 'task', width: 520 },
  { id: 'ct', header: 'Đơn vị chủ trì', role: 'lead', width: 170 },
  { id: 'ph', header: 'Đơn vị phối hợp', role: 'coordinate', width: 190 },
  { id: 'tg', header: 'Thời gian thực hiện', role: 'time', width: 118 },
];

export const section = (id: string, number: string, title: string, level = 1): Row => ({
  id,
  kind: 'section',
  level,
  cells: { tt: number, nd: title },
});

export const task = (id: string, number: string, text: string, more: Record<string, string> = {}, level = 1): Row => ({
  id,
  kind: 'task',
  level,
  cells: { tt: number, nd: text, ...more },
});

/** An annex with two sections whose tasks restart at 1, unless rows are given. */
export const anAnnex = (changes: Partial<AnnexDocument> = {}): AnnexDocument => ({
  id: 'annex1',
  schema: 1,
  title: 'Nhiệm vụ triển khai thực hiện Đề án',
  label: 'PHỤ LỤC',
  issuing: { kind: 'Kế hoạch', number: '/KH-UBND', year: 2025, month: 3, issuer: 'Ủy ban nhân dân tỉnh Lai Châu', subject: '' },
  numbering: 'restart',
  columns: COLUMNS,
  rows: [
    section('s1', 'I', 'CÔNG TÁC QUÁN TRIỆT'),
    task('a', '1', 'Tổ chức tuyên truyền', { ct: 'Sở Giáo dục và Đào tạo', tg: 'Hằng năm' }),
    task('b', '2', 'Xây dựng kế hoạch', { ct: 'Sở Tài chính', tg: 'Quý II năm 2025' }),
    section('s2', 'II', 'NHIỆM VỤ CỤ THỂ'),
    task('c', '1', 'Rà soát văn bản', { ct: 'Sở Tư pháp', tg: 'Năm 2025' }),
    task('d', '2', 'Tổ chức tập huấn', { ct: 'Sở Nội vụ', tg: 'Năm 2025' }),
  ],
  ...changes,
});

export const selecting = (...rowIds: string[]): Selection => ({
  rowIds,
  columnIds: ['nd'],
  ...(rowIds[0] ? { active: { rowId: rowIds[0], columnId: 'nd' } } : {}),
});
