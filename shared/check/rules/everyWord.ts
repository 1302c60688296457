// "Hằng năm" is the form that usage guides call right; "hàng năm" stands in many texts, the decree's own among them.
// So: a hint with a one-click repair, and a warning when one annex mixes both.
import { cellText } from '../../annex/state.ts';
import type { CellEdit, Found } from '../finding.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';
import { Sign } from '../textSigns.ts';
import { matches, textRule } from './textRule.ts';

/** "hàng" as in goods ("mặt hàng năm ngoái", "đơn hàng tháng 5") is left alone. */
const HANG =
  /(?<!(?:mặt|bán|đơn|khách|cửa|ngân|xếp|giao|nhập|xuất|lô|kho|chuyến)\s)(?<!\p{L})(h)àng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}|\s+\d))/giu;
const HANG_RIGHT = /(?<!\p{L})hằng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}))/giu;

const respelled = (match: string): string => match.replace('à', 'ằ').replace('À', 'Ằ');

export const everyWord = textRule({
  id: 'everyWord',
  severity: 'hint',
  signs: Sign.everyWrong,
  find: (text) => matches(text, HANG),
  mend: (text) => text.replace(HANG, respelled),
});

interface Count {
  readonly wrong: number;
  readonly right: number;
}

const NONE: Count = { wrong: 0, right: 0 };
const EITHER = Sign.everyWrong | Sign.everyRight;

/**
 * How often a row writes either form. A row with wrong ones is never worth the same as another: the repair holds its
 * words.
 */
const counts = rowFacts(
  ({ document, signs }) =>
    ({ cells }): Count => {
      let count = NONE;
      for (const { id } of document.columns) {
        const text = cells[id] ?? '';
        if (text === '' || (signs(text) & EITHER) === 0) continue;
        count = { wrong: count.wrong + matches(text, HANG).length, right: count.right + matches(text, HANG_RIGHT).length };
      }
      return count;
    },
  (one, other) => one.wrong === 0 && other.wrong === 0 && one.right === other.right,
);

export const mixedEveryWord = {
  id: 'mixedEveryWord',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(counts, (rows, annex): readonly Found[] => {
    let wrong = 0;
    let right = 0;
    for (const count of rows) {
      wrong += count.wrong;
      right += count.right;
    }
    if (wrong === 0 || right === 0) return [];
    return [{ values: { wrong, right }, fix: { edits: respelling(annex, rows) } }];
  }),
} as const satisfies AnnexRule;

/** The edits that make every "hàng" of the annex a "hằng". */
function respelling(annex: AnnexView, rowCounts: readonly Count[]): CellEdit[] {
  const { rows, columns } = annex.document;
  return rows.flatMap((row, index) => {
    if (rowCounts[index]?.wrong === 0) return [];
    return columns.flatMap((column) => {
      const text = cellText(row, column.id);
      const mended = text.replace(HANG, respelled);
      return mended === text ? [] : [{ rowId: row.id, columnId: column.id, text: mended }];
    });
  });
}
