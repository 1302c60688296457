// What a preview shows of an edit: the changed words with some context.
import { expect, test } from 'vitest';
import { changedPart } from '#renderer/features/findings/changedPart.ts';

test.each([
  ['Hàng năm', 'Hằng năm', '|Hàng>Hằng| năm'],
  ['CÔNG TÁC QUẢN TRIỆT, CHỈ ĐẠO', 'CÔNG TÁC QUÁN TRIỆT, CHỈ ĐẠO', 'CÔNG TÁC |QUẢN>QUÁN| TRIỆT, CHỈ ĐẠO'],
  ['các các bộ', 'các bộ', 'các |các >|bộ'],
  ['Sở Tài chính, Sở Nội vụ', 'Sở Nội vụ', 'Sở |Tài chính, Sở >|Nội vụ'],
  ['', 'Năm 2025', '|>Năm 2025|'],
  ['a', 'a', 'a|>|'],
])('%s → %s', (before, after, shown) => {
  const { lead, removed, added, tail } = changedPart(before, after);
  expect(`${lead}|${removed}>${added}|${tail}`).toBe(shown);
});

test('cuts long texts on both sides', () => {
  const around = 'nội dung '.repeat(20);
  const { lead, tail } = changedPart(`${around}xấu ${around}`, `${around}tốt ${around}`);
  expect(lead.startsWith('…')).toBe(true);
  expect(tail.endsWith('…')).toBe(true);
  expect(lead.length).toBeLessThan(45);
});
