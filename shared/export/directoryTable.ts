// The house's own directory as a table that goes out to Excel and comes back: name, other names, kind, contact. What comes back
// may have been typed by anyone, so columns are known by their words and, without them, by their order.
import { foldText } from '../text/fold.ts';
import { resolveUnits } from '../units/resolveUnits.ts';
import type { NewId } from '../util/ids.ts';
import type { PlainTable } from './xlsx/writeTable.ts';
import { OWN_KINDS, type OwnKind, type OwnUnit } from '../store/agencySettings.ts';

/** Words of the columns and kinds in the user's language. */
export interface DirectoryWords {
  readonly fileName: string;
  readonly name: string;
  readonly aliases: string;
  readonly kind: string;
  readonly contact: string;
  readonly kinds: Readonly<Record<OwnKind, string>>;
}

const FIELDS = ['name', 'aliases', 'kind', 'contact'] as const;
type Field = (typeof FIELDS)[number];

const WIDTHS: Readonly<Record<Field, number>> = { name: 44, aliases: 36, kind: 20, contact: 44 };

/** "A; B" as a list without blanks. */
export const namesOf = (text: string): string[] =>
  text
    .split(/[;\n]/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');

export const joinedNames = (names: readonly string[]): string => names.join('; ');

export const toDirectoryTable = (units: readonly OwnUnit[], words: DirectoryWords): PlainTable => ({
  sheet: words.fileName,
  columns: FIELDS.map((field) => ({ header: words[field], width: WIDTHS[field] })),
  rows: units.map(({ name, aliases, kind, contact }) => [name, joinedNames(aliases), words.kinds[kind], contact]),
});

/** The kind that a name says by its own words. */
export function kindOfName(name: string): OwnKind {
  const [unit] = resolveUnits(name);
  return OWN_KINDS.find((kind) => kind === unit?.kind) ?? 'other';
}

/** Header words that other lists use. */
const KNOWN_HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ['ten don vi', 'don vi', 'ten co quan', 'co quan', 'ten'],
  aliases: ['ten goi khac', 'viet tat', 'ten viet tat', 'ten khac'],
  kind: ['loai', 'loai don vi', 'nhom'],
  contact: ['lien he', 'dau moi', 'dien thoai', 'nguoi lien he', 'dia chi', 'email'],
};

function headerOf(row: readonly string[], words: DirectoryWords): Partial<Record<Field, number>> | null {
  const cells = row.map(foldText);
  const found = FIELDS.flatMap((field): [Field, number][] => {
    const wanted = new Set([foldText(words[field]), ...KNOWN_HEADERS[field]]);
    const at = cells.findIndex((cell) => wanted.has(cell));
    return at < 0 ? [] : [[field, at]];
  });
  return found.some(([field]) => field === 'name') ? Object.fromEntries(found) : null;
}

/** Rows looked through for a header before the columns are taken by their order. */
const HEADER_WITHIN = 10;

/** Units of a table as read from a file; rows without a name are left out. */
export function fromDirectoryTable(rows: readonly (readonly string[])[], words: DirectoryWords, newId: NewId): OwnUnit[] {
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => headerOf(row, words) !== null);
  const columns: Partial<Record<Field, number>> = (at < 0 ? null : headerOf(rows[at] ?? [], words)) ?? {
    name: 0,
    aliases: 1,
    kind: 2,
    contact: 3,
  };
  const cell = (row: readonly string[], field: Field): string => {
    const column = columns[field];
    return column === undefined ? '' : (row[column] ?? '').normalize('NFC').trim();
  };
  return rows.slice(at + 1).flatMap((row): OwnUnit[] => {
    const name = cell(row, 'name').replace(/\s+/gu, ' ');
    if (name === '') return [];
    const said = foldText(cell(row, 'kind'));
    const kind = OWN_KINDS.find((each) => foldText(words.kinds[each]) === said) ?? kindOfName(name);
    return [{ id: `own-${newId()}`, name, aliases: namesOf(cell(row, 'aliases')), kind, contact: cell(row, 'contact') }];
  });
}

/** Units with those that are new by name behind them. */
export function withNewUnits(units: readonly OwnUnit[], added: readonly OwnUnit[]): OwnUnit[] {
  const known = new Set(units.map(({ name }) => foldText(name)));
  return [
    ...units,
    ...added.filter(({ name }) => {
      const key = foldText(name);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    }),
  ];
}
