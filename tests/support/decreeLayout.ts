// The components of an annex as Nghị định 30/2020/NĐ-CP wants them (Phụ lục I, mục II and III.1): one table for every way out. An annex
// that has all of them stands below it.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { Sizes } from '#shared/paper/settings.ts';
import { anAnnex } from './annexes.ts';

export interface Component {
  readonly name: string;
  /** How its text begins on paper: its case shows. */
  readonly text: string;
  readonly part: keyof Sizes;
  /** Least and most size that the decree allows; for cells, of which it says nothing, what is readable and usual. */
  readonly range: readonly [least: number, most: number];
  /** The size that is set unless the user chooses another one. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'justify';
  readonly place: 'heading' | 'table' | 'recipients' | 'signature';
}

const MIDDLE = { bold: true, italic: false, align: 'center' } as const;
const CELL = { part: 'body', range: [11, 13], size: 13, bold: false, italic: false, place: 'table' } as const;

export const COMPONENTS: readonly Component[] = [
  { name: 'Phụ lục', text: 'Phụ lục', part: 'label', range: [14, 14], size: 14, ...MIDDLE, place: 'heading' },
  { name: 'tên phụ lục', text: 'NHIỆM VỤ TRIỂN KHAI', part: 'title', range: [13, 14], size: 14, ...MIDDLE, place: 'heading' },
  {
    name: 'kèm theo',
    text: '(Kèm theo Kế hoạch số',
    part: 'attachedTo',
    range: [13, 14],
    size: 14,
    bold: false,
    italic: true,
    align: 'center',
    place: 'heading',
  },
  { name: 'đầu bảng', text: 'Nội dung công việc', part: 'tableHeader', range: [11, 13], size: 13, ...MIDDLE, place: 'table' },
  { name: 'số của mục', text: 'II', ...CELL, bold: true, align: 'center' },
  { name: 'tên mục', text: 'CÔNG TÁC QUÁN TRIỆT', ...CELL, bold: true, align: 'left' },
  { name: 'số thứ tự', text: '2', ...CELL, align: 'center' },
  { name: 'nội dung', text: 'Tổ chức tuyên truyền', ...CELL, align: 'justify' },
  { name: 'đơn vị', text: 'Sở Tư pháp', ...CELL, align: 'left' },
  { name: 'thời gian', text: 'Hằng năm', ...CELL, align: 'center' },
  {
    name: 'Nơi nhận',
    text: 'Nơi nhận:',
    part: 'recipientsTitle',
    range: [12, 12],
    size: 12,
    bold: true,
    italic: true,
    align: 'left',
    place: 'recipients',
  },
  {
    name: 'danh sách nơi nhận',
    text: '- Như trên;',
    part: 'recipients',
    range: [11, 11],
    size: 11,
    bold: false,
    italic: false,
    align: 'left',
    place: 'recipients',
  },
  { name: 'quyền hạn, chức vụ', text: 'TM. ỦY BAN NHÂN DÂN', part: 'authority', range: [13, 14], size: 14, ...MIDDLE, place: 'signature' },
  { name: 'họ tên người ký', text: 'Nguyễn Văn A', part: 'signer', range: [13, 14], size: 14, ...MIDDLE, place: 'signature' },
];

export const PAGE_NUMBER = { range: [13, 14], size: 14 } as const;

/** Millimetres: what the decree allows, and what is set. */
export const MARGINS = {
  top: { range: [20, 25], set: 20 },
  bottom: { range: [20, 25], set: 20 },
  left: { range: [30, 35], set: 30 },
  right: { range: [15, 20], set: 15 },
} as const;

export const FONT = 'Times New Roman';

/** An annex in which every component stands once as it is written above. */
export const laidOutAnnex = (changes: Partial<AnnexDocument> = {}): AnnexDocument =>
  anAnnex({
    title: 'Nhiệm vụ triển khai thực hiện Đề án Hội nhập quốc tế trong giáo dục và đào tạo',
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: 'Nguyễn Văn A' },
    recipients: ['- Như trên;', '- Lưu: VT.'],
    ...changes,
  });
