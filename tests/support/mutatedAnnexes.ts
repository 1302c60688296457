// Copies of annexes as a hand, another program or a bad stick may leave them: valid JSON whose values are not what they should be.
import type { Random } from './randomFrom.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string };

/** Names that every object has. */
export const ODD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '',
  ' ',
  '0',
  '-1',
  'a|b',
  'ạ',
  'x'.repeat(5000),
];

const ODD_TEXTS = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  '\ufffe',
  '<b>&"',
  '=1+1',
  '9999-99-99',
  '99/99/9999',
  '1'.repeat(400),
  'a\tb',
  '|-|-|',
  '\u202e',
  'constructor',
  '__proto__',
  'I'.repeat(60),
  'năm 0',
  'quý 99 năm 99999',
  'x'.repeat(40_000),
];

const ODD_NUMBERS = [0, -1, 0.5, 1e308, -1e308, 2 ** 53, 2 ** 31, 1e21, 99_999, 257];

const ODD_VALUES: readonly Json[] = [null, true, [], {}, '', 'x', 0, -1, 1e300, ['x'], { x: 'y' }, [null], { length: 5 }];

function placesIn(value: Json, found: Place[] = []): Place[] {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    placesIn((value as { [key: string]: Json })[key] ?? null, found);
  }
  return found;
}

const valueAt = ({ holder, key }: Place): Json => (holder as { [key: string]: Json })[key] ?? null;
/** Also under the name "__proto__", as JSON.parse does. */
const setAt = (holder: Place['holder'], key: string, value: Json): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

/** Stands for a value nested so deep that JSON.stringify would not survive it. */
const nested = (depth: number): string => `@nested ${depth}@`;

type Mutation = (annex: Json, random: Random) => void;
const pick = <T>(from: readonly T[], random: Random): T => from[random(from.length)]!;
const somewhere = (annex: Json, random: Random, fits: (value: Json, place: Place) => boolean = () => true): Place | undefined => {
  const places = placesIn(annex).filter((place) => fits(valueAt(place), place));
  return places.length > 0 ? pick(places, random) : undefined;
};

const at = (annex: Json, ...keys: (string | number)[]): Json =>
  keys.reduce<Json>(
    (value, key) => (value !== null && typeof value === 'object' ? ((value as { [key: string]: Json })[key] ?? null) : null),
    annex,
  );
const objects = (value: Json): { [key: string]: Json }[] =>
  Array.isArray(value)
    ? value.filter((each): each is { [key: string]: Json } => each !== null && typeof each === 'object' && !Array.isArray(each))
    : [];

/** A column or row under another id, with all that names it. */
function renamed(annex: Json, list: 'columns' | 'rows', id: string, random: Random, everywhere: boolean): void {
  const holders = objects(at(annex, list));
  if (holders.length === 0) return;
  const one = pick(holders, random);
  const before = String(one['id']);
  setAt(one, 'id', id);
  if (!everywhere || list === 'rows') return;
  for (const row of objects(at(annex, 'rows'))) {
    const cells = row['cells'];
    if (cells === null || typeof cells !== 'object' || Array.isArray(cells) || !Object.hasOwn(cells, before)) continue;
    const text = cells[before] ?? '';
    delete cells[before];
    setAt(cells, id, text);
  }
}

/** By name, so that faults can be counted by kind. Each changes one thing. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  type(annex, random) {
    const place = somewhere(annex, random);
    if (place) setAt(place.holder, place.key, structuredClone(pick(ODD_VALUES, random)));
  },
  dropped(annex, random) {
    const place = somewhere(annex, random);
    if (!place) return;
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else delete place.holder[place.key];
  },
  emptied(annex, random) {
    const place = somewhere(annex, random, (value) => Array.isArray(value));
    if (place) setAt(place.holder, place.key, []);
  },
  duplicated(annex, random) {
    const place = somewhere(annex, random, (_, { holder }) => Array.isArray(holder));
    if (place && Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, structuredClone(valueAt(place)));
  },
  swapped(annex, random) {
    const [one, other] = [somewhere(annex, random), somewhere(annex, random)];
    if (!one || !other) return;
    const [first, second] = [structuredClone(valueAt(one)), structuredClone(valueAt(other))];
    setAt(one.holder, one.key, second);
    setAt(other.holder, other.key, first);
  },
  number(annex, random) {
    const place = somewhere(annex, random, (value) => typeof value === 'number');
    if (place) setAt(place.holder, place.key, pick(ODD_NUMBERS, random));
  },
  text(annex, random) {
    const place = somewhere(annex, random, (value) => typeof value === 'string');
    if (place) setAt(place.holder, place.key, pick(ODD_TEXTS, random));
  },
  key(annex, random) {
    const place = somewhere(annex, random, (_, { holder }) => !Array.isArray(holder));
    if (place) setAt(place.holder, pick(ODD_NAMES, random), structuredClone(valueAt(place)));
  },
  columnId: (annex, random) => renamed(annex, 'columns', pick(ODD_NAMES, random), random, true),
  columnIdOnly: (annex, random) => renamed(annex, 'columns', pick(ODD_NAMES, random), random, false),
  rowId: (annex, random) => renamed(annex, 'rows', pick(ODD_NAMES, random), random, true),
  twiceColumnId(annex, random) {
    const columns = objects(at(annex, 'columns'));
    if (columns.length > 1) setAt(pick(columns, random), 'id', pick(columns, random)['id'] ?? '');
  },
  twiceRowId(annex, random) {
    const rows = objects(at(annex, 'rows'));
    if (rows.length > 1) setAt(pick(rows, random), 'id', pick(rows, random)['id'] ?? '');
  },
  danglingCell(annex, random) {
    const rows = objects(at(annex, 'rows'));
    const cells = rows.length > 0 ? pick(rows, random)['cells'] : null;
    if (cells !== null && typeof cells === 'object') setAt(cells as { [key: string]: Json }, pick(ODD_NAMES, random), 'Sở Tư pháp');
  },
  kind(annex, random) {
    const rows = objects(at(annex, 'rows'));
    if (rows.length > 0) setAt(pick(rows, random), 'kind', pick(['section', 'band', 'task', 'total', 'x'], random));
  },
  level(annex, random) {
    const rows = objects(at(annex, 'rows'));
    if (rows.length > 0) setAt(pick(rows, random), 'level', pick([2, 9, 300, 1e9, ...ODD_NUMBERS], random));
  },
  role(annex, random) {
    const columns = objects(at(annex, 'columns'));
    if (columns.length > 0)
      setAt(pick(columns, random), 'role', pick(['order', 'task', 'time', 'start', 'end', 'constructor', 'internal'], random));
  },
  groups(annex, random) {
    const columns = objects(at(annex, 'columns'));
    if (columns.length > 0)
      setAt(
        pick(columns, random),
        'groups',
        pick<Json>([[], [''], ['a', 'b', 'c', 'd'], ['__proto__'], Array.from({ length: 300 }, (_, index) => String(index))], random),
      );
  },
  deep(annex, random) {
    const place = somewhere(annex, random);
    if (place) setAt(place.holder, pick([place.key, 'unknown'], random), nested(pick([5, 500, 10_000, 100_000], random)));
  },
  prototype(annex, random) {
    const place = somewhere(annex, random, (value) => value !== null && typeof value === 'object' && !Array.isArray(value));
    const value = place && valueAt(place);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      setAt(value, '__proto__', structuredClone(pick(ODD_VALUES, random)));
  },
};

/** A copy of `annex` with one to three mutations of one kind, as JSON text. `1e999` is what JSON knows of infinity. */
export function mutatedJson(annex: unknown, kind: string, random: Random): string {
  const copy = structuredClone(annex) as Json;
  for (let left = 1 + random(3); left > 0; left--) MUTATIONS[kind]?.(copy, random);
  const json = JSON.stringify({ format: 'phu-luc/annex', annex: copy }).replace(
    /"@nested (\d+)@"/g,
    (_, depth) => `${'[{"x":'.repeat(Number(depth))}1${'}]'.repeat(Number(depth))}`,
  );
  return random(20) === 0 ? json.replace(/:(\d+)/, ':1e999') : json;
}
