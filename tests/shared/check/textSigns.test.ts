import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/check/rules/index.ts';
import type { Rule, TextRule } from '#shared/check/rule.ts';
import { signsOf } from '#shared/check/textSigns.ts';
import style from '#shared/data/styleRules.json' with { type: 'json' };

const rules: readonly Rule[] = RULES;
const textRules = rules.filter((rule): rule is TextRule => rule.scope === 'text');

/** What rules about words are about, right and wrong, and what may stand next to it. */
const BITS = [
  Object.keys(style.spellings),
  style.leftovers,
  style.functionWords,
  ['hàng', 'hằng', 'năm', 'quý', 'tháng', 'ngày', 'HÀNG NĂM', 'mặt hàng', 'của', 'Pa Pa', 'số'],
  ['5/3/2025', '15/12', '05/03', '2/2025', '2021- 2025', '2021–2025', '2021 - 2025', '27/NQ-CP', '1', '²', '7'],
  ['[', ']', '[...]', '…', '...', '....', '??', 'XXX', 'xx', '=', '@', '+', '-', '- Rà', '+5*2', '=A1', '(', ')', '”', ',', ';', ':', '.'],
  ['KÕ ho¹ch', 'Keá hoaïch', 'KÕ', 'ho¹ch', 'a\u0300', 'e\u0302\u0301', 'ﬁ', '\u00a0', '\u2009', '\u3000', '\t', '\n', '😀'],
].flat();
const blank = fc.constantFrom(' ', ' ', ' ', '', '', '  ', '\n', '\t', '\u00a0', '/', '-');
const text = fc.array(fc.tuple(fc.constantFrom(...BITS), blank), { maxLength: 7 }).map((parts) => parts.flat().join(''));

describe('signs of a text', () => {
  it('no rule finds anything where its signs are not', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((each) => each.toUpperCase()),
          text.map((each) => each.normalize('NFD')),
        ),
        (each) => {
          const signs = signsOf(each);
          const speaking = textRules.filter((rule) => rule.find(each).length > 0);
          expect(speaking.filter((rule) => (rule.signs & signs) === 0).map(({ id }) => id)).toEqual([]);
        },
      ),
      { numRuns: 4_000 },
    ));

  it.each([
    'Tổ chức hội nghị sơ kết 5 năm thực hiện Nghị quyết số 57-NQ/TW; báo cáo Chính phủ',
    'Sở Y tế; Ủy ban nhân dân các xã, phường',
    'Trước ngày 30 tháng 6',
    'Xây dựng kế hoạch theo Quyết định số 12/QĐ-UBND, bổ sung và cập nhật dữ liệu.',
  ])('%s: none', (each) => expect(signsOf(each)).toBe(0));
});
