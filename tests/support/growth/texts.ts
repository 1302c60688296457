// Texts that repeat what readings look for: marks, figures, every word of the grammars and rules, and pieces of what annexes say. The
// words come from the data of the program, so that a new one is repeated here without being listed.
import fc from 'fast-check';
import abbreviations from '#shared/data/abbreviations.json' with { type: 'json' };
import headerWords from '#shared/data/headerWords.json' with { type: 'json' };
import style from '#shared/data/styleRules.json' with { type: 'json' };
import { CONDITION_OPENERS, OPENERS, PREFIXES } from '#shared/time/words.ts';
import { TYPED_OPENERS } from '#shared/units/words.ts';
import { repeated, type TextOf } from './growth.ts';

const MARKS = [
  ...' \t\n\r\u00a0.…,;:-–/()[]{}"“«?=+@*|&%_#<>\\•\u0301\u200b\u0000',
  '. ',
  ', ',
  '; ',
  ' - ',
  ' / ',
  '- ',
  '()',
  '[]',
  '[x',
  '“”',
  '|-',
  '|-|',
  '/.',
  './',
  '\r\n',
  ' \n',
  '\n ',
  '(a',
  '😀',
  '\ud800',
  'a\u0301',
];
const LETTERS = [
  'a',
  'a ',
  'a.',
  'a, ',
  'a)',
  'a) ',
  'a-',
  'A',
  'A ',
  'A.',
  'A, ',
  'A; ',
  'A&',
  'x',
  'X ',
  'đ',
  'Ấ ',
  'ấ',
  'а',
  'õ',
  '¹',
  'AÙ',
  'KÕ ho¹ch ',
  'Keá hoaïch ',
];
const FIGURES = [
  '1',
  '1 ',
  '1. ',
  '1.2.',
  '1) ',
  '1, ',
  '1/',
  '1/2/',
  '1-',
  '2025',
  '2025 ',
  '2025-',
  '2025- 2026 ',
  '0',
  '100% ',
  '1a',
  'I',
  'I ',
  'IV. ',
  'M',
  'ii. ',
];
const TIMES = [
  '15/1 ',
  '15/1 5/7 ',
  '15/1, ',
  '15/1 và ',
  '15/1/2025; ',
  '5/2025 ',
  'ngày 15, ',
  'tháng 5/2025 ',
  'quý I, ',
  'Quý II/2025; ',
  'QII ',
  'năm 2025, ',
  'từ 2025 đến ',
  'từ năm 2025 đến năm 2026; ',
  'trước ngày 15/12; ',
  'trước ngày 1 ',
  'hằng năm ',
  'hằng năm, ',
  'hàng năm ',
  'hàng  ',
  'hằng năm, ngày 15/1, ',
  'hằng tháng, quý, ',
  'định kỳ 6 tháng; ',
  '02 lần/năm, ',
  'báo cáo quý I, ',
  'sau khi a; ',
  'trong 10 ngày; ',
  'giai đoạn 2025-2030; ',
  'học kỳ I năm học 2025-2026, ',
  '6 tháng đầu năm, ',
  'đầu năm ',
  '05 năm ( ',
  '2025 và những năm tiếp theo, ',
  'trước ngày 1/1,',
];
const UNITS = [
  'Sở ',
  'Sở A',
  'Sở A, ',
  'Sở A; ',
  'Sở A\n',
  'Sở Nội vụ, ',
  'Sở Nội vụ và ',
  'Sở Nội vụ (',
  'Sở Nội vụ (x), ',
  'Sở Nội vụ tỉnh Lai Châu, ',
  'sở nội vụ chủ trì, ',
  'Nội vụ, ',
  'Các Bộ: ',
  'các Sở Tài chính, ',
  'các sở, ',
  'các đơn vị liên quan, ',
  'liên quan ',
  'và ',
  'A và ',
  'phòng AB, CD, ',
  'Phòng A (',
  'UBND xã; ',
  'UBND xã A, ',
  'Liên danh A. ',
  'Chủ trì: Sở A. Phối hợp: Sở B. ',
  'chủ trì: ',
  'phối hợp với ',
  '1. Sở A; ',
  '- Sở A\n',
  'nt ',
  'TP. ',
  'GD&ĐT ',
  '“A” ',
  ', và ',
];
const PAPERS = [
  'số ',
  'số: 1/',
  'kèm theo ',
  'kèm theo a số ',
  '(Kèm theo Kế hoạch số 1 ',
  'theo kế hoạch của ',
  'phụ lục I.1 ',
  'biểu số ',
  ' năm của ',
  'ngày … tháng ',
  '… ',
  '.. ',
  'độc lập - ',
  'tổng cộng ',
  'cộng (',
  'mục 1 ',
  'ghi chú ',
  'dự thảo ',
  'lần thứ 1 ',
  'trang ',
  'TM. A ',
  'Nguyễn Văn ',
  'GS.',
  'Lai Châu, ngày ',
  'chủ trì/',
  '10 người/',
  'triệu đồng ',
];
const first = (word: string): string => word.split('|')[0] ?? '';
const WORDS = [
  ...Object.keys(style.spellings),
  ...style.leftovers,
  ...style.functionWords,
  ...style.repeatable.slice(0, 4),
  ...OPENERS,
  ...[...PREFIXES, ...CONDITION_OPENERS].map((words) => words.map(first).join(' ')),
  ...TYPED_OPENERS.map(({ words }) => words.join(' ')),
  ...Object.keys(abbreviations.units).slice(0, 8),
  ...Object.values(headerWords.exact).flatMap((words) => words.slice(0, 1)),
];
const TOGETHER = 6;
/** Some words after each other: most of them alone take no other ways than their neighbours. */
const OF_DATA = WORDS.flatMap((_word, at) => (at % TOGETHER === 0 ? [`${WORDS.slice(at, at + TOGETHER).join(' ')} `] : []));

/** What may stand once in front: the first words of what is read from the beginning of a text. */
const HEADS = [
  '',
  '',
  'dự thảo ',
  'Tổng cộng',
  '(Kèm theo ',
  '[',
  '“',
  'Các Bộ: ',
  'Sở Nội vụ ',
  'Báo cáo ',
  'Hằng năm, ',
  'Từ ',
  'Quý ',
  'Số ',
  'I',
  '1',
  '+',
];
const TAILS = ['', '', '!', 'x', ')', ';', '1'];

const UNITS_OF_TEXT = [...new Set([...MARKS, ...LETTERS, ...FIGURES, ...TIMES, ...UNITS, ...PAPERS, ...OF_DATA])];

/** Enough for what knows no grammar. */
const PLAIN = [...MARKS, ...LETTERS, ...FIGURES];

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Drawn once from the same parts: a head, some parts that repeat together, a tail. The same in every run. */
const DRAWN = fc.sample(
  fc.record({
    head: fc.constantFrom(...HEADS),
    unit: fc.array(fc.constantFrom(...UNITS_OF_TEXT), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
    tail: fc.constantFrom(...TAILS),
  }),
  { numRuns: 40, seed: 20_251_201 },
);

/** Texts with their names: "head [unit …] tail". */
type NamedTexts = readonly (readonly [name: string, textOf: TextOf])[];

const alone = (units: readonly string[]): NamedTexts => [
  ...units.map((unit) => [`[${shown(unit)} …]`, repeated(unit)] as const),
  // Blanks that something stands behind: patterns that end in blanks and "$" begin anew at each.
  ...units.filter((unit) => unit.trim() === '').map((unit) => [`[${shown(unit)} …] x`, repeated(unit, 'x', 'x')] as const),
];

/** Marks, letters and figures. */
export const PLAIN_TEXTS: NamedTexts = alone(PLAIN);

/** Those, and what the grammars, rules and title lines read. */
export const TEXTS: NamedTexts = [
  ...alone(UNITS_OF_TEXT),
  ['dự thảo [lần thứ 1 …]', repeated('lần thứ 1 ', 'dự thảo ', '!')],
  ...DRAWN.map(({ head, unit, tail }) => [`${shown(head)} [${shown(unit)} …] ${shown(tail)}`, repeated(unit, head, tail)] as const),
];

const TAGS = [
  '<table',
  '<table><tr><td>',
  '<td>',
  '<td>a',
  '<tr>',
  '<tr><td>a</td></tr>',
  '<p>',
  '<p>a</p>',
  '<div>',
  '<li>a</li>',
  '<ol><li>a',
  '<b>',
  '<b>a</b>',
  '<br>',
  '<br> ',
  'a<br>',
  '<a style=',
  '<a ',
  '<a b="',
  '<!--',
  '-->',
  '<![if',
  '</',
  '</p>',
  '&nbsp;',
  '&amp;',
  '&',
  '<style',
  '<style>',
  '</style>',
  '<style></style>',
  '/*',
  '*/',
  '/* */',
  'a{',
  'a{}',
  '{}',
  '.a,',
  'a:b;',
  ':',
  ';',
  '<td colspan=9>',
  '<td rowspan=9>',
  '<tbody>',
  '<table></table>',
  '<td hidden>',
  '<p> </p>',
  ' ',
  '\n',
  'a ',
  '"',
  '>',
  '<',
  ' style=',
  ' on',
  ' onx=',
  '<pre>\n',
  '<h1>a',
  '<font face="a">',
  '<col>',
  'Version:1 ',
];

/** Markup that repeats itself, open and closed. */
export const MARKUP: NamedTexts = TAGS.map((tag) => [`[${shown(tag)} …]`, repeated(tag)]);
