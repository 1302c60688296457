// "Hằng năm" is the form that usage guides call right; "hàng năm" stands in many texts, the decree's own among them.
// So: a hint with a one-click repair, and a warning when one annex mixes both.
import { cellText } from '../../annex/state.ts';
import type { CellEdit } from '../finding.ts';
import { rowFact } from '../rowFact.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { AnnexView } from '../view.ts';
import { matches, textRule } from './textRule.ts';

/** "hàng" as in goods ("mặt hàng năm ngoái", "đơn hàng tháng 5") is left alone. */
const HANG =
  /(?<!(?:mặt|bán|đơn|khách|cửa|ngân|xếp|giao|nhập|xuất|lô|kho|chuyến)\s)(?<!\p{L})(h)àng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}|\s+\d))/giu;
const HANG_RIGHT = /(?<!\p{L})hằng(?=\s+(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}))/giu;

/** A cheap look before the exact one. */
const MAY_HOLD = /h[àằÀẰ]ng/i;

const respelled = (match: string): string => match.replace('à', 'ằ').replace('À', 'Ằ');

export const everyWord = textRule({
  id: 'everyWord',
  severity: 'hint',
  find: (text) => (MAY_HOLD.test(text) ? matches(text, HANG) : []),
  mend: (text) => text.replace(HANG, respelled),
});

interface Count {
  readonly wrong: number;
  readonly right: number;
}

const NONE: Count = { wrong: 0, right: 0 };
/** How often a row writes either form. */
const countOf = rowFact((row): Count => {
  const texts = Object.values(row.cells).filter((text) => MAY_HOLD.test(text));
  if (texts.length === 0) return NONE;
  return texts.reduce(
    (sum, text) => ({ wrong: sum.wrong + matches(text, HANG).length, right: sum.right + matches(text, HANG_RIGHT).length }),
    NONE,
  );
});

export const mixedEveryWord = {
  id: 'mixedEveryWord',
  severity: 'warning',
  scope: 'annex',
  run(annex): readonly Found[] {
    let wrong = 0;
    let right = 0;
    for (const row of annex.document.rows) {
      const count = countOf(row, annex);
      wrong += count.wrong;
      right += count.right;
    }
    if (wrong === 0 || right === 0) return [];
    return [{ values: { wrong, right }, fix: { edits: respelling(annex) } }];
  },
} as const satisfies AnnexRule;

/** The edits that make every "hàng" of the annex a "hằng". */
function respelling(annex: AnnexView): CellEdit[] {
  const { rows, columns } = annex.document;
  return rows.flatMap((row) => {
    if (countOf(row, annex).wrong === 0) return [];
    return columns.flatMap((column) => {
      const text = cellText(row, column.id);
      const mended = text.replace(HANG, respelled);
      return mended === text ? [] : [{ rowId: row.id, columnId: column.id, text: mended }];
    });
  });
}
