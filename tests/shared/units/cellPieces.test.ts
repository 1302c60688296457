import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPieces } from '#shared/units/cellPieces.ts';
import { directoryWith } from '#shared/units/directory.ts';
import { withoutListMarks } from '#shared/units/listMarks.ts';
import { readPieces } from '#shared/units/pieces.ts';

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

describe('a cell read part by part', () => {
  it('gives what reading it at once gives', () =>
    fc.assert(
      fc.property(cell, (text) => {
        const directory = directoryWith();
        expect(cellPieces(text, directory)).toEqual(readPieces(withoutListMarks(text), directory));
      }),
      { numRuns: 500 },
    ));
});
