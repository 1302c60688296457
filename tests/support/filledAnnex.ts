// An annex in which every optional field is set: a field added to the model does not compile until it is filled here.
import type { AnnexDocument } from '#shared/annex/model.ts';

type Filled<T> = T extends readonly (infer Element)[]
  ? readonly Filled<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Filled<T[Key]> }
    : T;

export const FILLED_ANNEX: Filled<AnnexDocument> = {
  id: 'filled',
  schema: 1,
  title: 'Nhiệm vụ triển khai Đề án',
  label: 'PHỤ LỤC II',
  issuing: {
    kind: 'Kế hoạch',
    number: '12/KH-UBND',
    day: 5,
    month: 3,
    year: 2025,
    issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    parentIssuer: 'Chính phủ',
    subject: 'Hội nhập quốc tế',
    attachedTo: '(Kèm theo Kế hoạch số 12/KH-UBND)',
  },
  period: { from: '2025-01-01', to: '2030-12-31' },
  numbering: 'continuous',
  columns: [
    { id: 'tt', header: 'TT', groups: ['Chung'], role: 'order', width: 46, internal: false, hidden: false },
    { id: 'nd', header: 'Nội dung', groups: ['Chung'], role: 'task', width: 400, internal: true, hidden: true },
  ],
  frozenColumns: 1,
  rows: [{ id: 'r1', kind: 'task', level: 1, cells: { tt: '1', nd: 'Xây dựng kế hoạch' } }],
  signature: { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], signer: 'Tống Thanh Hải' },
  recipients: ['- Như trên;', '- Lưu: VT.'],
  source: { fileName: 'Kế hoạch.xlsx', format: 'xlsx', sheet: 'PL', bytesId: 'bytes1' },
  bodyText: 'Thực hiện Đề án',
  ignored: [{ key: 'k', ruleId: 'blankLead', rowId: 'r1', columnId: 'nd', reason: 'Đã thống nhất' }],
  issueApproval: { reason: 'Lãnh đạo đồng ý', on: '2025-03-05', obstacles: ['k'] },
};
