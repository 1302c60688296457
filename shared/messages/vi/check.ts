// What each rule says to an official: title of the group, the sentence for one place, the label of the repair.
import type { FindingValues } from '../../check/finding.ts';
import type { RuleId } from '../../check/index.ts';

export interface RuleMessage {
  /** Over a group of findings. */
  readonly title: string;
  /** One finding; uses the values of its rule. */
  readonly text: (values: FindingValues) => string;
  /** On the button that repairs it; absent where only a person can. */
  readonly fix?: string;
}

const at = (values: FindingValues): string => (values['row'] ? ` ở dòng ${values['row']}` : '');

const ORDER_FAULTS: Readonly<Record<string, string>> = {
  backwards: 'nhỏ hơn số đứng trước',
  gap: 'nhảy cóc, thiếu số ở giữa',
};

export const checkVi = {
  blankTask: { title: 'Thiếu nội dung nhiệm vụ', text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.` },
  blankLead: { title: 'Thiếu đơn vị chủ trì', text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống: mỗi nhiệm vụ cần một đơn vị chủ trì.` },
  blankTime: { title: 'Thiếu thời gian', text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống: chưa rõ thời hạn hoàn thành.` },
  blankProduct: { title: 'Thiếu sản phẩm', text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống: chưa rõ kết quả phải có.` },
  blankReport: { title: 'Thiếu chế độ báo cáo', text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống.` },
  blankCoordinate: {
    title: 'Không có đơn vị phối hợp',
    text: (v) => `Ô “${v['column']}”${at(v)} bỏ trống, trong khi các dòng khác có ghi.`,
  },
  orderDoubled: { title: 'Số thứ tự bị trùng', text: (v) => `Số thứ tự ${v['number']} đã có ở dòng khác.`, fix: 'Đánh lại số thứ tự' },
  orderBroken: {
    title: 'Số thứ tự sai thứ tự',
    text: (v) => `Số thứ tự ${v['number']} ${ORDER_FAULTS[String(v['fault'])] ?? 'không nối tiếp'}.`,
    fix: 'Đánh lại số thứ tự',
  },
  orderStart: {
    title: 'Số thứ tự không bắt đầu đúng',
    text: (v) => `Số thứ tự ${v['number']} mở đầu một dãy số, thường phải là số 1.`,
    fix: 'Đánh lại số thứ tự',
  },
  doubledSpaces: { title: 'Thừa dấu cách', text: (v) => `Ô có ${v['count']} chỗ thừa dấu cách.`, fix: 'Bỏ dấu cách thừa' },
  spaceBeforeMark: {
    title: 'Dấu cách trước dấu câu',
    text: (v) => `Ô có ${v['count']} chỗ thừa dấu cách trước dấu câu.`,
    fix: 'Bỏ dấu cách trước dấu câu',
  },
  notComposed: {
    title: 'Chữ tổ hợp, không phải dựng sẵn',
    text: (v) => `Chữ “${v['part']}” được ghép từ nhiều ký tự (Unicode tổ hợp): nhìn giống nhưng tìm kiếm không thấy.`,
    fix: 'Đổi sang Unicode dựng sẵn',
  },
} as const satisfies Record<RuleId, RuleMessage>;
