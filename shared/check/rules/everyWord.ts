// "Hằng năm" is the form that usage guides call right; "hàng năm" stands in many texts, the decree's own among them.
// So: a hint with a one-click repair, and a warning when one annex mixes both.
import type { AnnexDocument, Row } from '../../annex/model.ts';
import { cellText } from '../../annex/state.ts';
import type { CellEdit } from '../finding.ts';
import type { AnnexRule, Found } from '../rule.ts';
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
const counted = new WeakMap<Row, Count>();

/** How often a row writes either form; rows never change, so each is read once. */
function countOf(row: Row): Count {
  const known = counted.get(row);
  if (known) return known;
  const texts = Object.values(row.cells).filter((text) => MAY_HOLD.test(text));
  const count = texts.reduce(
    (sum, text) => ({ wrong: sum.wrong + matches(text, HANG).length, right: sum.right + matches(text, HANG_RIGHT).length }),
    NONE,
  );
  counted.set(row, count);
  return count;
}

export const mixedEveryWord = {
  id: 'mixedEveryWord',
  severity: 'warning',
  scope: 'annex',
  run({ document }): readonly Found[] {
    let wrong = 0;
    let right = 0;
    for (const row of document.rows) {
      const count = countOf(row);
      wrong += count.wrong;
      right += count.right;
    }
    if (wrong === 0 || right === 0) return [];
    return [{ values: { wrong, right }, fix: { edits: respelling(document) } }];
  },
} as const satisfies AnnexRule;

/** The edits that make every "hàng" of the annex a "hằng". */
function respelling({ rows, columns }: AnnexDocument): CellEdit[] {
  return rows.flatMap((row) => {
    if (countOf(row).wrong === 0) return [];
    return columns.flatMap((column) => {
      const text = cellText(row, column.id);
      const mended = text.replace(HANG, respelled);
      return mended === text ? [] : [{ rowId: row.id, columnId: column.id, text: mended }];
    });
  });
}
