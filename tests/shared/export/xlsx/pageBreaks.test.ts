import { describe, expect, it } from 'vitest';
import { pageBreaks, type BlockRow } from '#shared/export/xlsx/pageBreaks.ts';

const row = (heightPt: number, changes: Partial<BlockRow> = {}): BlockRow => ({
  heightPt,
  breakBefore: false,
  keepWithNext: false,
  ...changes,
});
const heading = row(20, { keepWithNext: true });
const room = { first: 300, others: 400 };

describe('page breaks set by hand', () => {
  it.each<[string, BlockRow[], number[]]>([
    ['none where Excel pages by itself', Array.from({ length: 20 }, () => row(90)), []],
    ['before a heading whose first row would fall on the next page', [row(250), heading, row(60)], [1]],
    ['none while heading and row fit', [row(200), heading, row(60)], []],
    ['before the first of several headings in a row', [row(240), heading, heading, row(60)], [1]],
    ['none before a block higher than a page', [row(250), heading, row(409)], []],
    ['where asked', [row(20), row(20, { breakBefore: true }), row(20)], [1]],
    ['not before the first row', [row(20, { breakBefore: true }), row(20)], []],
    ['counts rows that begin a page by themselves', [row(200), row(200), heading, row(250)], [2]],
  ])('%s', (_name, rows, expected) => expect([...pageBreaks(rows, room)]).toEqual(expected));
});
