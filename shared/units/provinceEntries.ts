// The provinces and cities, with their councils and committees, as directory entries: today's 34 and the 63 until
// 30/6/2025, each under the kind (tỉnh, thành phố) that it had at the time.
import data from '../data/provinces.json' with { type: 'json' };
import { addDays } from '../time/calendar.ts';
import type { Successor, UnitEntry } from './entry.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string;
  readonly aliases?: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
}

type Province = (typeof data.provinces)[number] & { aliases?: string[]; mergedFrom?: string[]; cityFrom?: string };

const PROVINCE = 'tỉnh';
const CITY = 'thành phố';
const LAST_OLD_DAY = addDays(data.mergedOn, -1);

const placeId = (kind: string, code: string): string => `${kind === CITY ? 'tp' : 'tinh'}-${code}`;

/** The stages of one of today's provinces: before the merger, after it, and as a city. */
function stages(province: Province): Place[] {
  const { code, name, kind, mergedFrom, cityFrom } = province;
  const shared = { name, code, ...(province.aliases ? { aliases: province.aliases } : {}) };
  const now = placeId(kind, code);
  const merged = mergedFrom !== undefined;
  const before = cityFrom === undefined ? kind : PROVINCE;
  const places: Place[] = [];
  if (cityFrom !== undefined) {
    places.push({ ...shared, id: now, kind, validFrom: cityFrom, validTo: null, successor: null });
    places.push({
      ...shared,
      id: placeId(PROVINCE, code),
      kind: PROVINCE,
      validFrom: merged ? data.mergedOn : null,
      validTo: addDays(cityFrom, -1),
      successor: now,
    });
  } else places.push({ ...shared, id: now, kind, validFrom: merged ? data.mergedOn : null, validTo: null, successor: null });
  if (merged) {
    const earlier = data.formerCities.includes(name) ? CITY : before;
    places.push({
      ...shared,
      id: `${placeId(earlier, code)}-cu`,
      kind: earlier,
      validFrom: null,
      validTo: LAST_OLD_DAY,
      successor: placeId(before, code),
    });
  }
  return places;
}

/** The provinces that were merged into another and lost their name. */
function absorbed(province: Province): Place[] {
  const target = placeId(province.cityFrom === undefined ? province.kind : PROVINCE, province.code);
  const others = (province.mergedFrom ?? []).filter((name) => name !== province.name);
  return others.map((name, index) => ({
    id: `tinh-${province.code}-${index + 1}-cu`,
    name,
    kind: PROVINCE,
    code: province.code,
    validFrom: null,
    validTo: LAST_OLD_DAY,
    successor: target,
  }));
}

const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function entriesOf(place: Place): UnitEntry[] {
  const names = [place.name, ...(place.aliases ?? [])];
  const validity = { validFrom: place.validFrom, validTo: place.validTo, source: 'provinces', level: 'tinh', code: place.code } as const;
  const goesTo = (prefix: string): readonly Successor[] =>
    place.successor === null ? [] : [{ id: `${prefix}${place.successor}`, scope: 'toàn bộ' }];
  const own = names.map((name) => `${place.kind} ${name}`);
  const committee = place.kind === CITY ? 'Thành ủy' : 'Tỉnh ủy';
  const entry = (prefix: string, kind: UnitEntry['kind'], name: string, aliases: readonly string[]): UnitEntry => ({
    id: `${prefix}${place.id}`,
    name,
    aliases,
    kind,
    ...validity,
    successors: goesTo(prefix),
  });
  return [
    entry('', 'tinh', own[0] ?? place.name, [...own.slice(1), ...names]),
    entry(
      'ubnd-',
      'ubnd',
      titled(`Ủy ban nhân dân ${own[0] ?? ''}`),
      own.map((name) => `UBND ${name}`),
    ),
    entry(
      'hdnd-',
      'hdnd',
      titled(`Hội đồng nhân dân ${own[0] ?? ''}`),
      own.flatMap((name) => [`HĐND ${name}`, `Thường trực HĐND ${name}`]),
    ),
    entry(
      'uy-',
      'dang',
      `${committee} ${place.name}`,
      names.slice(1).map((name) => `${committee} ${name}`),
    ),
  ];
}

/** Entries for every province and city, past and present. */
export function provinceEntries(): UnitEntry[] {
  const provinces: readonly Province[] = data.provinces;
  return provinces.flatMap((province) => [...stages(province), ...absorbed(province)]).flatMap(entriesOf);
}
