import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellParts } from '#shared/units/cellParts.ts';
import { directoryWith } from '#shared/units/directory.ts';
import { withoutListMarks } from '#shared/units/listMarks.ts';
import { readPieces, type Piece } from '#shared/units/pieces.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';

const WORDS = [
  'Sở Tài chính',
  'Nội vụ',
  'các Sở',
  'Các Bộ: Quốc phòng',
  'Xây dựng',
  'Vụ GDTX',
  'QLCL',
  'Phòng TCCB',
  'UBND các xã',
  'các sở, ngành',
  'địa phương liên quan',
  '(Trung tâm truyền thông)',
  '“Đề án A; B”',
  'Công an tỉnh',
  'tỉnh Lai Châu',
  'Nhóm lạ',
];
const cell = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('; ', ';', ', ', ' và ', '\n', ': ', '. ', ' (', ')')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

/** The pieces of a cell that is read part by part, where they stand in the cell. */
function piecesOfParts(text: string): Piece[] {
  let at = 0;
  return cellParts(text).flatMap((part) => {
    const from = at;
    at += part.length + 1;
    return readPieces(part, directoryWith()).map((piece) => ({ ...piece, start: piece.start + from, end: piece.end + from }));
  });
}

describe('a cell read part by part', () => {
  it('gives what reading it at once gives', () =>
    fc.assert(
      fc.property(cell, (text) => {
        expect(piecesOfParts(text)).toEqual(readPieces(withoutListMarks(text), directoryWith()));
      }),
      { numRuns: 500 },
    ));

  it('is not taken for another cell that differs in the marks of a list only', () => {
    const remarks = ['1', '2'].map((number) => `Sở Tài chính (${number}. Phòng A)`);
    expect(remarks.map((text) => resolveUnits(text)[0]?.text)).toEqual(remarks);
  });

  it('finds every unit where it stands', () =>
    fc.assert(
      fc.property(cell, (text) => {
        const composed = text.normalize('NFC');
        for (const { text: name, start, end } of resolveUnits(composed)) expect(name).toBe(composed.slice(start, end));
      }),
      { numRuns: 300 },
    ));
});
