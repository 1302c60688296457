// The meaning shown beside the active cell.
import { expect, test } from 'vitest';
import { timeWords } from '#renderer/features/meaning/timeWords.ts';
import { unitWords } from '#renderer/features/meaning/unitWords.ts';
import { meaningVi } from '#renderer/i18n/vi/meaning.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';

const CONTEXT = { date: '2025-03-01' };

test.each([
  ['Quý II năm 2025', '01/4/2025 – 30/6/2025'],
  ['6/2025', '01/6/2025 – 30/6/2025'],
  ['Đến hết ngày 30/6/2025', 'đến hết 30/6/2025'],
  ['Trước ngày 15/12/2025', 'trước 15/12/2025'],
  ['Ngày 15/12/2025', '15/12/2025'],
  ['Hằng năm', 'hằng năm'],
  ['Hàng quý', 'hằng quý'],
  ['Thường xuyên', 'thường xuyên, không thời hạn'],
  ['2025 và những năm tiếp theo', 'từ 01/01/2025, không thời hạn'],
  ['Trước ngày 10/5 và 02/11 hằng năm', 'trước ngày 10/5 và 02/11 hằng năm'],
  ['Sau khi Thông tư được ban hành', 'theo điều kiện, chưa có ngày'],
  ['Trước ngày 28/5', 'trước 28/5/2025 · thiếu năm'],
  ['Ngày 31/2/2025', 'không hiểu: “Ngày 31/2/2025”'],
  ['Năm 2025; Năm 2027', '01/01/2025 – 31/12/2025; 01/01/2027 – 31/12/2027'],
])('time "%s": %s', (text, words) => {
  expect(timeWords(parseTime(text, CONTEXT), meaningVi)).toBe(words);
});

test('shows nothing for an empty cell', () => {
  expect(timeWords(parseTime('', CONTEXT), meaningVi)).toBeNull();
  expect(unitWords([], meaningVi)).toBeNull();
});

test.each([
  ['Sở Tài chính, Sở Nội vụ', 'Sở Tài chính, Sở Nội vụ · 2 đơn vị', false],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo · 1 đơn vị', false],
  ['Sở Tư pháp, các sở, ngành liên quan', 'Sở Tư pháp · 1 đơn vị, 1 cách gọi chung', false],
  ['Sở Y tế; Sở Nội vụ; Sở Tư pháp; Sở Tài chính', 'Sở Y tế, Sở Nội vụ, Sở Tư pháp và 1 đơn vị khác · 4 đơn vị', false],
  ['Sở Kế hoạch và Đầu tư', '“Sở Kế hoạch và Đầu tư” không còn hoạt động, nay là Sở Tài chính', true],
])('units "%s": %s', (text, words, doubtful) => {
  expect(unitWords(resolveUnits(text, CONTEXT), meaningVi)).toEqual({ words, doubtful });
});
