// A source of one worksheet made of rows of texts: the smallest input for detection.
import type { RawMerge, RawSource } from '#shared/source/rawSource.ts';

/** Row and column of a text are its place in `rows`, from 1; `bold` names rows. */
export function sourceOfRows(
  rows: readonly (readonly string[])[],
  merges: readonly RawMerge[] = [],
  bold: readonly number[] = [],
): RawSource {
  return {
    format: 'xlsx',
    notes: [],
    sheets: [
      {
        name: 'Phụ lục',
        visibility: 'visible',
        blocks: [
          {
            type: 'grid',
            columns: [],
            merges,
            rows: rows.map((texts, at) => ({
              number: at + 1,
              cells: texts.flatMap((text, column) =>
                text === '' ? [] : [{ column: column + 1, text, kind: 'text' as const, ...(bold.includes(at + 1) ? { bold: true } : {}) }],
              ),
            })),
          },
        ],
      },
    ],
  };
}
