import { describe, expect, it } from 'vitest';
import type { Numbering, Row } from '#shared/annex/model.ts';
import { expectedNumbers, followsNumbering, observedNumbering } from '#shared/annex/renumber.ts';
import { anAnnex, section, task } from '../../support/annexes.ts';

const numbersAfter = (rows: readonly Row[], numbering: Numbering): string[] => {
  const expected = expectedNumbers(anAnnex({ numbering }), rows);
  return rows.map((row) => expected.get(row.id) ?? row.cells['tt'] ?? '');
};
const rowsOf = (...numbers: string[]): Row[] =>
  numbers.map((number, index) => (/^[IVX]+\.?$/.test(number) ? section(`s${index}`, number, 'Mục') : task(`t${index}`, number, 'Việc')));

describe('renumber', () => {
  it.each<[string, Numbering, string[], string[]]>([
    ['restarts in each section', 'restart', ['I', '1', '5', 'II', '9', '9'], ['I', '1', '2', 'II', '1', '2']],
    ['runs on through sections', 'continuous', ['I', '1', '1', 'III', '1', '2'], ['I', '1', '2', 'II', '3', '4']],
    ['keeps how the numbers run where the annex says so', 'asIs', ['I', '1', '2', 'II', '3', '3'], ['I', '1', '2', 'II', '3', '4']],
    ['keeps the dress: dots and leading zeros', 'restart', ['I.', '01.', '', 'V.', ''], ['I.', '01.', '02.', 'II.', '01.']],
    ['numbers an empty TT column', 'restart', ['I', '', '', 'II', ''], ['I', '1', '2', 'II', '1']],
  ])('%s', (_name, numbering, before, after) => expect(numbersAfter(rowsOf(...before), numbering)).toEqual(after));

  it('numbers sub-items under their task and leaves dashes alone', () => {
    const rows = [
      task('a', '1', ''),
      task('b', '1.1', '', {}, 2),
      task('c', '1.1', '', {}, 2),
      task('d', '-', '', {}, 2),
      task('e', '7', ''),
    ];
    expect(numbersAfter(rows, 'restart')).toEqual(['1', '1.1', '1.2', '-', '2']);
  });

  it('restarts lower sections under a higher one', () => {
    const rows = [
      section('A', 'A', ''),
      section('B', 'I', '', 2),
      section('C', 'II', '', 2),
      section('D', 'B', ''),
      section('E', 'III', '', 2),
    ];
    expect(numbersAfter(rows, 'restart')).toEqual(['A', 'I', 'II', 'B', 'I']);
  });

  it('tells how the numbers run', () => {
    expect(observedNumbering(rowsOf('I', '1', '2', 'II', '3'), 'tt')).toBe('continuous');
    expect(observedNumbering(rowsOf('I', '1', '2', 'II', '1'), 'tt')).toBe('restart');
    expect(followsNumbering(anAnnex(), anAnnex().rows, 'restart')).toBe(true);
    expect(followsNumbering(anAnnex(), anAnnex().rows, 'continuous')).toBe(false);
  });

  it('has nothing to say of an annex without a TT column', () => {
    const annex = anAnnex({ columns: anAnnex().columns.slice(1) });
    expect(expectedNumbers(annex, annex.rows).size).toBe(0);
  });
});
