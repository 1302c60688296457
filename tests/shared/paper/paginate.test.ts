import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type MeasuredRow, type PageMeasures } from '#shared/paper/paginate.ts';

const row = (height: number, changes: Partial<MeasuredRow> = {}): MeasuredRow => ({
  height,
  breakBefore: false,
  keepWithNext: false,
  ...changes,
});
const heading = row(20, { keepWithNext: true });
const measures = (rows: readonly MeasuredRow[], changes: Partial<PageMeasures> = {}): PageMeasures => ({
  pageHeight: 500,
  heading: 100,
  header: 40,
  rows,
  closing: 0,
  line: 10,
  repeatHeader: true,
  ...changes,
});
const shape = (rows: readonly MeasuredRow[], changes: Partial<PageMeasures> = {}) =>
  paginate(measures(rows, changes)).pages.map((page) => page.pieces.map((piece) => piece.row));

describe('pages', () => {
  it.each<[string, MeasuredRow[], number[][]]>([
    ['hold what fits: 360 on page 1, 460 on the others', [row(180), row(180), row(230), row(230), row(1)], [[0, 1], [2, 3], [4]]],
    ['begin a new one rather than split a row', [row(200), row(200)], [[0], [1]]],
    ['keep a heading with its first row', [row(320), heading, row(100)], [[0], [1, 2]]],
    ['keep several headings with the row under them', [row(300), heading, heading, row(100)], [[0], [1, 2, 3]]],
    ['break where asked, not before the first row', [row(10, { breakBefore: true }), row(10, { breakBefore: true })], [[0], [1]]],
    ['are one for an annex without rows', [], [[]]],
  ])('%s', (_name, rows, expected) => expect(shape(rows)).toEqual(expected));

  it('divide a row higher than a page into whole lines, beginning where it stands', () => {
    const { pages, divided, breaks } = paginate(measures([row(105), row(1000)]));
    expect(pages.map((page) => page.pieces)).toEqual([
      [
        { row: 0, offset: 0, height: 105 },
        { row: 1, offset: 0, height: 250 },
      ],
      [{ row: 1, offset: 250, height: 460 }],
      [{ row: 1, offset: 710, height: 290 }],
    ]);
    expect([...divided]).toEqual([1]);
    expect([...breaks]).toEqual([]);
  });

  it('never leave the heading alone on page 1', () => {
    expect(paginate(measures([row(400)])).pages[0]?.pieces).toEqual([{ row: 0, offset: 0, height: 360 }]);
  });

  it('take the last row along when the signature needs a new page', () => {
    const { pages, breaks } = paginate(measures([row(100), row(100), row(100)], { closing: 90 }));
    expect(pages.map(({ pieces, closing }) => [pieces.map((piece) => piece.row), closing])).toEqual([
      [[0, 1], false],
      [[2], true],
    ]);
    expect([...breaks]).toEqual([2]);
  });

  it('give the head’s room to rows where it is not repeated', () => {
    expect(shape([row(360), row(500)], { repeatHeader: false })).toEqual([[0], [1]]);
  });

  it('hold every row once, whole or in consecutive pieces, and never more than fits', () => {
    const rows = fc.array(fc.record({ height: fc.integer({ min: 5, max: 1500 }), breakBefore: fc.boolean(), keepWithNext: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 200 }), (list, closing) => {
        const all = measures(list, { closing });
        const { pages } = paginate(all);
        const covered = list.map(() => 0);
        for (const page of pages) {
          const used = page.pieces.reduce((sum, piece) => sum + piece.height, 0);
          const fixed = (page.heading ? all.heading : 0) + (page.header ? all.header : 0);
          expect(used + fixed + (page.closing ? closing : 0)).toBeLessThanOrEqual(all.pageHeight);
          for (const piece of page.pieces) {
            expect(piece.offset).toBe(covered[piece.row]);
            covered[piece.row] = piece.offset + piece.height;
          }
        }
        expect(covered).toEqual(list.map((each) => each.height));
        expect(pages.flatMap((page) => page.pieces.map((piece) => piece.row))).toEqual(
          pages.flatMap((page) => page.pieces.map((piece) => piece.row)).sort((left, right) => left - right),
        );
      }),
    );
  });
});
