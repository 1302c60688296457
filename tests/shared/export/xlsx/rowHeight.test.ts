import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, textWidthPt, type Face } from '#shared/paper/textWidth.ts';
import { ptFromMm } from '#shared/paper/units.ts';
import { cellsHeightPt, lineHeightPt, textHeightPt } from '#shared/export/xlsx/rowHeight.ts';
import { pixelsPerEm, screenWidthPt } from '#shared/export/xlsx/screenWidth.ts';
import { CELL_INSET_MM } from '#shared/export/xlsx/units.ts';

const SEED = 20_261_201;
const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies readonly Face[];
/** hhea of Times New Roman: ascender 1825, descender 443, line gap 87 of 2048 units per em. */
const FONT_LINE = (1825 + 443 + 87) / 2048;

const SYLLABLES =
  'Rà soát tham mưu ban hành cơ chế chính sách để thu hút chuyên gia đến học tập tại các cơ sở giáo dục (01/2025) 15% - Lào'.split(' ');
const texts = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 120 }).chain((words) =>
  fc.array(fc.constantFrom(' ', ' ', ' ', ' ', '\n'), { minLength: words.length, maxLength: words.length }).map((gaps) =>
    words
      .map((word, at) => word + gaps[at])
      .join('')
      .trim(),
  ),
);
const cells = fc.record({
  text: texts,
  face: fc.constantFrom(...FACES),
  sizePt: fc.constantFrom(10, 11, 12, 13, 14),
  widthMm: fc.integer({ min: 12, max: 180 }),
});

describe('a line', () => {
  it.each([
    [10, 12.75],
    [11, 15],
    [12, 15.75],
    [13, 16.5],
    [14, 18.75],
    [16, 20.25],
    [72, 93.75],
  ])('of size %d is %d pt high, as Excel fits it', (size, height) => expect(lineHeightPt(size)).toBe(height));

  it('of any size holds the line of the font, and no more than Excel adds', () => {
    for (let size = 6; size <= 120; size += 0.5) {
      expect(lineHeightPt(size)).toBeGreaterThanOrEqual(size * FONT_LINE);
      expect(lineHeightPt(size)).toBeGreaterThanOrEqual(lineHeightPt(size - 0.5));
      if (size >= 10) expect(lineHeightPt(size)).toBeLessThanOrEqual(size * 1.45);
    }
  });
});

describe('a text', () => {
  it('is as high as its lines, whether they are set in the widths of the font or of the screen', () => {
    fc.assert(
      fc.property(cells, ({ text, face, sizePt, widthMm }) => {
        const widthPt = ptFromMm(widthMm - CELL_INSET_MM);
        const lines = [textWidthPt, screenWidthPt].map((widthOf) => countLines(text, face, sizePt, widthPt, widthOf));
        const height = textHeightPt(text, face, sizePt, widthMm);
        expect(height).toBeGreaterThanOrEqual(Math.max(...lines) * lineHeightPt(sizePt));
      }),
      { seed: SEED },
    );
  });

  it('is a whole number of lines, at least one for each of its own', () => {
    fc.assert(
      fc.property(cells, ({ text, face, sizePt, widthMm }) => {
        const lines = textHeightPt(text, face, sizePt, widthMm) / lineHeightPt(sizePt);
        expect(lines).toBe(Math.round(lines));
        expect(lines).toBeGreaterThanOrEqual(text.split('\n').length);
      }),
      { seed: SEED },
    );
  });

  it('never gets lower in a narrower cell or with more words', () => {
    fc.assert(
      fc.property(cells, ({ text, face, sizePt, widthMm }) => {
        const height = textHeightPt(text, face, sizePt, widthMm);
        expect(textHeightPt(text, face, sizePt, widthMm - 1)).toBeGreaterThanOrEqual(height);
        expect(textHeightPt(`${text} thêm`, face, sizePt, widthMm)).toBeGreaterThanOrEqual(height);
      }),
      { seed: SEED },
    );
  });

  it.each([
    ['', 1],
    ['một dòng', 1],
    ['một\nhai\nba', 3],
    ['một\n\nba', 3],
  ])('%j takes %d lines', (text, lines) => expect(textHeightPt(text, 'regular', 13, 80)).toBe(lines * 16.5));
});

describe('letters on the screen', () => {
  it.each(FACES)('of %s are whole pixels wide, each within half a pixel of the font', (face) => {
    for (const size of [10, 11, 12, 13, 14])
      for (const letter of 'aăâbcdđeêghiklmnoôơpqrstuưvxyẩệỗợựABCDĐ0123456789.,;:-()/%') {
        const pixels = screenWidthPt(letter, face, size) / 0.75;
        expect(pixels).toBe(Math.round(pixels));
        expect(Math.abs(pixels - textWidthPt(letter, face, pixelsPerEm(size)))).toBeLessThanOrEqual(0.5);
      }
  });

  it('make a text of size 11 or 14 wider than on paper, which the height of its row allows for', () => {
    const text = 'Tham mưu ban hành cơ chế, chính sách thu hút chuyên gia đến học tập, nghiên cứu';
    for (const size of [11, 14]) expect(screenWidthPt(text, 'regular', size)).toBeGreaterThan(textWidthPt(text, 'regular', size) * 1.02);
    const widthMm = ((textWidthPt(text, 'regular', 14) * 1.01) / 72) * 25.4 + CELL_INSET_MM;
    expect(textHeightPt(text, 'regular', 14, widthMm)).toBe(2 * 18.75);
  });
});

it('a row is as high as its tallest cell; one that spans rows is shared by them', () => {
  const cell = (text: string, rowSpan = 1) => ({ text, column: 0, columnSpan: 1, rowSpan, align: 'left' }) as const;
  expect(cellsHeightPt([cell('một'), cell('một\nhai')], [60], 'regular', 13)).toBe(33);
  expect(cellsHeightPt([cell('một'), cell('1\n2\n3\n4', 2)], [60], 'regular', 13)).toBe(33);
  expect(cellsHeightPt([], [60], 'regular', 13)).toBe(16.5);
});
