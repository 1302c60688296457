import { expect, it } from 'vitest';
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import type { RawCell, RawSource } from '#shared/source/rawSource.ts';

const cell = (column: number, text: string, more: Partial<RawCell> = {}): RawCell => ({ column, text, kind: 'text', ...more });

const source: RawSource = {
  format: 'docx',
  notes: [],
  sheets: [
    {
      name: 'Biểu',
      visibility: 'visible',
      blocks: [
        { type: 'paragraph', text: 'Phô lôc kÌm theo kÕ ho¹ch', font: '.VnTime' },
        {
          type: 'grid',
          merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
          columns: [],
          rows: [
            { number: 3, cells: [cell(1, 'néi dung', { font: '.VnTimeH' }), cell(2, 'Kế hoạch'.normalize('NFD'))] },
            {
              number: 4,
              cells: [
                cell(1, 'Së T­ ph¸p: Sở Tư pháp', {
                  runs: [
                    { text: 'Së T­ ph¸p', font: '.VnTime' },
                    { text: ': Sở Tư pháp', font: 'Arial' },
                  ],
                }),
                cell(2, 'Đơn vị\u200b chủ trì', { bold: true }),
              ],
            },
          ],
        },
      ],
    },
  ],
};

it('gives Unicode in every cell and paragraph, in place, and says what was changed', () => {
  const { source: decoded, repairs } = decodeLegacyText(source);
  const [sheet] = decoded.sheets;
  const [paragraph, grid] = sheet?.blocks ?? [];
  expect(paragraph).toMatchObject({ text: 'Phụ lục kèm theo kế hoạch', font: '.VnTime' });
  expect(grid?.type === 'grid' && grid.rows.map((row) => row.cells.map((one) => one.text))).toEqual([
    ['NỘI DUNG', 'Kế hoạch'],
    ['Sở Tư pháp: Sở Tư pháp', 'Đơn vị chủ trì'],
  ]);
  expect(grid).toMatchObject({ merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] });
  expect(repairs.map(({ code, where }) => [code, where.block, where.row, where.column])).toEqual([
    ['tcvn3-decoded', 0, undefined, undefined],
    ['tcvn3-decoded', 1, 3, 1],
    ['nfd-composed', 1, 3, 2],
    ['tcvn3-decoded', 1, 4, 1],
    ['invisible-removed', 1, 4, 2],
  ]);
  expect(repairs[2]).toMatchObject({ before: 'Kế hoạch'.normalize('NFD'), after: 'Kế hoạch' });
});

it('gives back the very cells that were right', () => {
  const once = decodeLegacyText(source).source;
  const again = decodeLegacyText(once);
  expect(again.repairs).toEqual([]);
  expect(again.source).toEqual(once);
});
