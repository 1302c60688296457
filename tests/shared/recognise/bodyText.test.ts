import { describe, expect, it } from 'vitest';
import { bodyTextOf } from '#shared/recognise/bodyText.ts';
import type { RawSource } from '#shared/source/rawSource.ts';

const source = (...paragraphs: readonly string[]): RawSource => ({
  format: 'docx',
  notes: [],
  sheets: [
    {
      name: null,
      visibility: 'visible',
      blocks: [
        ...paragraphs.map((text) => ({ type: 'paragraph' as const, text })),
        { type: 'grid', merges: [], columns: [], rows: [{ number: 1, cells: [{ column: 1, text: 'ô', kind: 'text' }] }] },
      ],
    },
  ],
});

describe('bodyTextOf', () => {
  const long = 'Các đơn vị gửi báo cáo về Sở Nội vụ. '.repeat(12).trim();
  it('joins the paragraphs outside tables', () => expect(bodyTextOf(source(long, ' ', ' Hết. '))).toBe(`${long}\nHết.`));
  it('headings and signatures are no plan', () => expect(bodyTextOf(source('PHỤ LỤC', 'KT. CHỦ TỊCH'))).toBeNull());
  it('keeps to its limit', () => expect(bodyTextOf(source('a'.repeat(200_000)))?.length).toBe(100_000));
});
