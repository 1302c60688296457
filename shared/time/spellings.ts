// The words of the grammar however they are typed: tone marks on the wrong letter ("qúy"), and, where a whole cell is
// typed without marks, none at all ("quy II/2025"). Other words come back as they are.
import { foldText } from '../text/fold.ts';
import { foldWord } from '../text/foldWord.ts';

const WORDS = `ban báo bắt bắt cả các cáo chậm cuối của đầu dịp định đến đi đoạn đột được giai giữa gửi hằng hàng hành hết hiện hoàn
 hoặc học hội họp hơn hướng kế kể kết khi khoảng kiến kỳ kì là liên lần mỗi một muộn năm ngay ngày nhất nhìn những nộp nay phê quá quý sau sơ
 tại tầm tầng tháng thành thiện theo thời thứ thực thúc thường tiếp tổ tổng tới triển khai trình trở trong trước trễ tục tuần tùy tuỳ từ và
 vào vòng vụ xong xuất xuyên không nhiệm gian hạn điểm suốt cùng chức liền nhân mùa tết niên`
  .split(/\s+/u)
  .filter((word) => word !== '');

/** Where two words are one without marks, the one that is commoner in time cells. */
const PREFERRED: Readonly<Record<string, string>> = {
  ngay: 'ngày',
  hang: 'hằng',
  cuoi: 'cuối',
  den: 'đến',
  ke: 'kể',
  ky: 'kỳ',
  qui: 'quý',
  kien: 'kiến',
  nam: 'năm',
  hoc: 'học',
  tu: 'từ',
  va: 'và',
  thanh: 'thành',
  thoi: 'thời',
};

const BY_FOLDED: ReadonlyMap<string, string> = new Map([...WORDS.map((word) => [foldWord(word), word] as const), [foldWord('quí'), 'quý']]);
const BY_BARE: ReadonlyMap<string, string> = new Map([
  ...WORDS.map((word) => [foldText(word), word] as const),
  ...Object.entries(PREFERRED),
]);

const BARE = /^[\0-\x7f]*$/;

/** A reader of the words of one cell (lower case, NFC). */
export function spellingOf(text: string): (word: string) => string {
  const spellings = BARE.test(text.replace(/[\u2010-\u2015\u2212]/gu, '-')) ? BY_BARE : BY_FOLDED;
  const key = spellings === BY_BARE ? (word: string) => word : foldWord;
  return (word) => spellings.get(key(word)) ?? word;
}
