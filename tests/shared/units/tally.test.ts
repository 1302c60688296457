// Who leads and who coordinates how much.
import { expect, test } from 'vitest';
import { resolveUnits } from '#shared/units/resolveUnits.ts';
import { tallyUnits } from '#shared/units/tally.ts';

const task = (rowId: string, leads: string, coordinates: string) => ({
  rowId,
  leads: resolveUnits(leads, { date: '2025-09-01' }),
  coordinates: resolveUnits(coordinates, { date: '2025-09-01' }),
});

test('two spellings of one unit are one line; each task counts once', () => {
  const tallies = tallyUnits([
    task('a', 'Sở GD&ĐT', 'Sở Tài chính, Sở Nội vụ'),
    task('b', 'Sở Giáo dục và Đào tạo', 'Sở Tài chính; Sở Tài chính'),
    task('c', 'Sở Tài chính', ''),
  ]);
  expect(tallies.map(({ name, leads, coordinates }) => [name, leads, coordinates])).toEqual([
    ['Sở Giáo dục và Đào tạo', ['a', 'b'], []],
    ['Sở Tài chính', ['c'], ['a', 'b']],
    ['Sở Nội vụ', [], ['a']],
  ]);
});

test('a unit that had ceased, an unknown one and a collective name say so', () => {
  const [ceased, collective] = tallyUnits([task('a', 'Sở Kế hoạch và Đầu tư', 'các sở, ngành liên quan')]);
  expect(ceased?.status).toBe('ceased');
  expect(collective?.status).toBe('phrase');
});
