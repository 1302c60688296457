// Suggestions while typing: values of the column, then the agency's units and the standard ones, then usual times.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '#shared/annex/model.ts';
import { directoryWith } from '#shared/units/directory.ts';
import type { UnitEntry } from '#shared/units/entry.ts';
import { knownNames, type KnownUnits } from '#shared/units/knownNames.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';
import { createColumnValues } from '../../../../renderer/grid/suggest/columnValues.ts';
import { suggestionsFor } from '../../../../renderer/grid/suggest/suggestions.ts';
import { usualTimes } from '../../../../renderer/grid/suggest/usualTimes.ts';
import { annexOf } from '../../../support/annexOf.ts';

const annex = annexOf({
  rows: [
    ['#', 'I', 'Mục một'],
    ['1', 'a', 'Sở Tài chính', 'Sở Y tế, Sở Nội vụ', 'Năm 2025'],
    ['2', 'b', 'Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ', 'Năm 2026'],
    ['3', 'c', 'Sở Tài chính', 'các sở, ngành', 'Năm 2026'],
    ['4', 'd', '', 'Các sở, ngành', 'Năm 2026'],
    ['5', 'e', '', 'Các sở, ngành', 'Năm 2026'],
  ],
});
const OWN: readonly UnitEntry[] = [
  { id: 'own-1', name: 'Sở Tài nguyên nước', kind: 'so', source: 'own' },
  { id: 'own-2', name: 'Ban Quản lý cũ', kind: 'ban', validTo: '2020-01-01', source: 'own' },
];

const unitsAt = (date: string, absent: ReadonlySet<string> = new Set()): KnownUnits => {
  const names = knownNames(OWN, { earliest: date, latest: date }, absent);
  return {
    names: () => names,
    isCeased: (value) => resolveUnits(value, { date, ownDirectory: OWN }).some(({ status }) => status === 'ceased'),
  };
};
const times = usualTimes({ ...annex, period: { from: '2031-01-01', to: '2032-12-31' } });
const values = createColumnValues({ rows: () => annex.rows, revision: () => 0 });

function suggested(columnId: string, text: string, options: { before?: string; all?: boolean; date?: string } = {}): string[] {
  const column = annex.columns.find(({ id }) => id === columnId);
  if (!column) return [];
  const known = { units: unitsAt(options.date ?? '2026-11-22'), times };
  values.catchUp(column, Infinity);
  return suggestionsFor(values.of(column), { column, text, before: options.before ?? '' }, options.all ?? false, known);
}

describe('values of the column come first', () => {
  test.each([
    ['from the first letters, the more frequent first', 'lead', 'so t', 'Sở Tài chính'],
    ['from a word inside', 'coordinate', 'noi', 'Sở Nội vụ'],
    ['of the last unit of several', 'coordinate', 'Công an tỉnh, so y', 'Công an tỉnh, Sở Y tế'],
  ])('%s', (_title, columnId, typed, first) => {
    expect(suggested(columnId, typed)[0]).toBe(first);
  });

  test('spellings that differ in capitals are listed once, in the more frequent spelling', () => {
    expect(suggested('coordinate', 'cac so').filter((text) => text.toLowerCase() === 'các sở, ngành')).toEqual(['Các sở, ngành']);
  });

  test('the previous text of the cell itself does not count', () => {
    expect(suggested('time', 'nam 2025')).toContain('Năm 2025');
    expect(suggested('time', 'nam 2025', { before: 'Năm 2025' })).not.toContain('Năm 2025');
  });

  test.each([
    ['one letter', 'lead', 's'],
    ['free text', 'task', 'aa'],
  ])('none for %s', (_title, columnId, typed) => {
    expect(suggested(columnId, typed)).toEqual([]);
  });

  test('without letters, all values if the list is opened by key', () => {
    expect(suggested('lead', '', { all: true })[0]).toBe('Sở Tài chính');
  });
});

describe('then units of the directory', () => {
  test('those of the agency, then the standard ones', () => {
    expect(suggested('lead', 'so tai')).toEqual(['Sở Tài chính', 'Sở Tài nguyên nước']);
    expect(suggested('lead', 'so nong nghiep')).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(suggested('lead', 'bo quoc phong')).toEqual(['Bộ Quốc phòng']);
  });

  test('an abbreviation finds the name', () => {
    expect(suggested('lead', 'BQP')).toEqual(['Bộ Quốc phòng']);
  });

  test('a unit is suggested if it exists at the date of the annex, never after it ended, even if the annex contains it', () => {
    expect(suggested('lead', 'so lao dong', { date: '2024-06-01' })).toContain('Sở Lao động - Thương binh và Xã hội');
    expect(suggested('lead', 'so lao dong', { date: '2026-11-22' })).toEqual([]);
    expect(suggested('lead', 'so nong nghiep', { date: '2024-06-01' })).toEqual(['Sở Nông nghiệp và Phát triển nông thôn']);
    expect(suggested('lead', 'ban quan ly cu')).toEqual([]);
  });

  test('the checks accept every suggested name as an existing unit', () => {
    const date = '2026-11-22';
    const wrong = knownNames([], { earliest: date, latest: date }, new Set()).filter(({ name }) =>
      resolveUnits(name, { date }).some(({ status }) => status !== 'current' && status !== 'phrase'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(directoryWith().names.length).toBeGreaterThan(500);
  });
});

describe('then usual times', () => {
  test.each([
    ['quarters of the years of the plan', 'quy iv', ['Quý IV/2031', 'Quý IV/2032']],
    ['a month as the decree spells it', 'thang 02/2031', ['Tháng 02/2031']],
    ['what comes back', 'hang n', ['Hằng năm']],
  ])('%s', (_title, typed, expected) => {
    expect(suggested('time', typed)).toEqual(expected);
  });

  test('not in columns of units', () => {
    expect(suggested('coordinate', 'quy iv')).toEqual([]);
  });
});

describe('values are kept up to date', () => {
  const column = { id: 'lead', role: 'lead', header: '', width: 1 } as const;
  const rowsOf = (...leads: readonly string[]): Row[] =>
    leads.map((lead, at) => ({ id: `r${at}`, kind: 'task', level: 1, cells: { lead } }));

  test('after every change the counts equal those of reading everything again', () => {
    let rows: Row[] = [];
    let revision = 0;
    const followed = createColumnValues({ rows: () => rows, revision: () => revision });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Sở A', 'sở a', 'Sở A, Sở B', 'Sở C', '')), (leads) => {
        rows = rowsOf(...leads);
        revision += 1;
        followed.catchUp(column, Infinity);
        const fresh = createColumnValues({ rows: () => rows, revision: () => 0 });
        fresh.catchUp(column, Infinity);
        const counts = (all: ReturnType<typeof createColumnValues>) =>
          Object.fromEntries([...all.of(column)].map(({ key, count }) => [key, count]));
        expect(counts(followed)).toEqual(counts(fresh));
      }),
    );
  });

  test('reading stops after its time and continues from there', () => {
    const rows = rowsOf(...Array.from({ length: 500 }, (_, at) => `Sở số ${at}`));
    const sliced = createColumnValues({ rows: () => rows, revision: () => 0 });
    expect(sliced.catchUp(column, -1)).toBe(false);
    const some = [...sliced.of(column)].length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(500);
    let slices = 1;
    while (!sliced.catchUp(column, -1)) slices += 1;
    expect(slices).toBeGreaterThan(2);
    expect([...sliced.of(column)]).toHaveLength(500);
  });
});
