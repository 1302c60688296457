import { expect, test } from 'vitest';
import { sourcePage, sourceSheets } from '#renderer/workers/sourcePage.ts';
import type { RawSource } from '#shared/source/rawSource.ts';

const source: RawSource = {
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
          merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
          rows: [1, 2, 3].map((number) => ({
            number,
            cells: [
              { column: 1, text: `dòng ${number}`, kind: 'text' },
              ...(number === 2 ? [{ column: 3, text: 'c', kind: 'text' } as const] : []),
            ],
          })),
        },
      ],
    },
  ],
};

test('returns the first rows of a sheet, its merges and the total number of rows', () => {
  const page = sourcePage(source, 0, 2);
  expect(page).toMatchObject({ sheet: 0, rowCount: 3, columnCount: 3 });
  expect(page.rows.map((row) => row.number)).toEqual([1, 2]);
  expect(page.rows[0]?.cells[0]).toEqual({ column: 1, right: 3, bottom: 1, text: 'dòng 1' });
});

test('returns an empty page for a missing sheet', () => {
  expect(sourcePage(source, 4, 10)).toMatchObject({ rowCount: 0, rows: [] });
});

test('leaves out sheets without a filled table row', () => {
  const blank = { name: 'Trống', visibility: 'visible', blocks: [] } as const;
  const prose = { name: null, visibility: 'visible', blocks: [{ type: 'paragraph', text: 'Kính gửi' }] } as const;
  expect(sourceSheets({ ...source, sheets: [blank, ...source.sheets, prose] })).toEqual([{ sheet: 1, name: 'Phụ lục' }]);
});
