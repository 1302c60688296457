import { describe, expect, it } from 'vitest';
import provinces from '#shared/data/provinces.json' with { type: 'json' };
import units from '#shared/data/units.json' with { type: 'json' };
import { standardEntries } from '#shared/units/directory.ts';
import { isIsoDate } from '#shared/time/calendar.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';

const entries = standardEntries();
const ids = new Set(entries.map((entry) => entry.id));

describe('the directory', () => {
  it('has no id twice', () => expect(ids.size).toBe(entries.length));
  it('names only successors that it has', () =>
    expect(entries.flatMap((entry) => entry.successors ?? []).filter(({ id }) => !ids.has(id))).toEqual([]));
  it('says where each entry is from', () => {
    const sources = new Set(Object.keys(units.sources));
    expect(units.entries.filter((entry) => !sources.has(entry.source))).toEqual([]);
  });
  it('has real dates', () =>
    expect(entries.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day && !isIsoDate(day))).toEqual([]));
  it('finds every entry by its own name at a date when it was in being', () => {
    const lost = entries.filter((entry) => {
      const date = entry.validTo ?? entry.validFrom ?? '2026-11-22';
      return resolveUnits(entry.name, { date })[0]?.id !== entry.id;
    });
    expect(lost.map((entry) => entry.name)).toEqual([]);
  });
});

describe('provinces (DOMAIN §4.2)', () => {
  it('34: 9 cities and 25 provinces', () => {
    expect(provinces.provinces).toHaveLength(34);
    expect(provinces.provinces.filter((province) => province.kind === 'thành phố')).toHaveLength(9);
  });
});
