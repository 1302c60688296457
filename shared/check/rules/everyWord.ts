// "Hằng năm" is the form that usage guides call right; "hàng năm" stands in many texts, the decree's own among them.
// So: a hint with a one-click repair, and a warning when one annex mixes both.
import { cellText } from '../../annex/state.ts';
import type { AnnexRule, Found } from '../rule.ts';
import { matches, textRule } from './textRule.ts';

/** "hàng" as in goods ("mặt hàng năm ngoái", "đơn hàng tháng 5") is left alone. */
const HANG =
  /(?<!(?:mặt|bán|đơn|khách|cửa|ngân|xếp|giao|nhập|xuất|lô|kho|chuyến)\s)(?<!\p{L})(h)àng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}|\s+\d))/giu;
const HANG_RIGHT = /(?<!\p{L})hằng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}))/giu;

const respelled = (match: string): string => match.replace('à', 'ằ').replace('À', 'Ằ');

export const everyWord = textRule({
  id: 'everyWord',
  severity: 'hint',
  find: (text) => matches(text, HANG),
  mend: (text) => text.replace(HANG, respelled),
});

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

export const mixedEveryWord = {
  id: 'mixedEveryWord',
  severity: 'warning',
  scope: 'annex',
  run({ document }): readonly Found[] {
    const texts = document.rows.flatMap((row) => document.columns.map((column) => cellText(row, column.id)));
    const wrong = texts.reduce((sum, text) => sum + count(text, HANG), 0);
    const right = texts.reduce((sum, text) => sum + count(text, HANG_RIGHT), 0);
    if (wrong === 0 || right === 0) return [];
    const edits = document.rows.flatMap((row) =>
      document.columns.flatMap((column) => {
        const text = cellText(row, column.id);
        const mended = text.replace(HANG, respelled);
        return mended === text ? [] : [{ rowId: row.id, columnId: column.id, text: mended }];
      }),
    );
    return [{ values: { wrong, right }, fix: { edits } }];
  },
} as const satisfies AnnexRule;
