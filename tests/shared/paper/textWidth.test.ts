import { describe, expect, it } from 'vitest';
import { countLines, textWidthPt, widestWordPt } from '#shared/paper/textWidth.ts';

describe('widths of Times New Roman', () => {
  it.each([
    ['0', 'regular', 6],
    ['Đ', 'regular', 8.67],
    ['M', 'bold', 11.33],
    ['ệ', 'regular', 5.33],
    ['Ữ', 'regular', 9.31],
    ['', 'regular', 0],
  ] as const)('%j %s at 12 pt is about %f pt', (text, face, width) => expect(textWidthPt(text, face, 12)).toBeCloseTo(width, 0));

  it('gives composed and decomposed letters the same width', () => {
    expect(textWidthPt('ế'.normalize('NFD'), 'regular', 12)).toBeCloseTo(textWidthPt('ế', 'regular', 12), 5);
  });
});

describe('lines of a cell', () => {
  it.each([
    ['', 100, 1],
    ['một hai', 100, 1],
    ['một hai', 20, 2],
    ['một\nhai\n', 100, 3],
    ['m'.repeat(30), 100, 3],
    ['a '.repeat(3).trim(), 5.5, 3],
  ])('%j in %f pt takes %i', (text, width, lines) => expect(countLines(text, 'regular', 12, width)).toBe(lines));

  it('finds the widest word', () => {
    expect(widestWordPt(['a', 'nghiêng', 'b'], 'regular', 12)).toBe(textWidthPt('nghiêng', 'regular', 12));
  });
});
