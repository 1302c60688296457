// What a house says of itself, for all of its annexes: its own units, the departments its province has not, the rules it
// does not want. The shape is checked on the way in; what no longer fits falls back to nothing set.
import * as v from 'valibot';
import type { UnitEntry, UnitKind } from '../units/entry.ts';

/** Kinds that a house may give its own units. */
export const OWN_KINDS = [
  'phong',
  'ban',
  'trung-tam',
  'truong',
  'van-phong',
  'so',
  'vu',
  'cuc',
  'vien',
  'chi-nhanh',
  'co-quan-tinh',
  'co-quan-xa',
  'dang',
  'mat-tran-doan-the',
  'luc-luong',
  'to-chuc',
  'other',
] as const satisfies readonly UnitKind[];

export type OwnKind = (typeof OWN_KINDS)[number];

const text = v.string();

const ownUnitSchema = v.object({
  id: text,
  name: text,
  aliases: v.array(text),
  kind: v.fallback(v.picklist(OWN_KINDS), 'other'),
  /** Person, telephone, address: free words, shown only. */
  contact: text,
});

const agencySchema = v.object({
  ownUnits: v.fallback(v.array(ownUnitSchema), []),
  /** Ids of the optional departments that this province has not. */
  absentUnits: v.fallback(v.array(text), []),
  disabledRules: v.fallback(v.array(text), []),
  /** "Trước ngày 15/12" ends on the 14th. */
  exclusiveBefore: v.fallback(v.boolean(), false),
});

export type OwnUnit = Readonly<v.InferOutput<typeof ownUnitSchema>>;
export type AgencySettings = Readonly<v.InferOutput<typeof agencySchema>>;

/** Stored settings; each value that does not fit becomes its default. */
export const readAgencySettings = (stored: unknown): AgencySettings =>
  v.parse(agencySchema, stored !== null && typeof stored === 'object' ? stored : {});

/** Own units as the directory takes them; units without a name are left out. */
export const ownDirectoryOf = (units: readonly OwnUnit[]): UnitEntry[] =>
  units
    .filter((unit) => unit.name.trim() !== '')
    .map(({ id, name, aliases, kind }) => ({ id, name: name.trim(), aliases, kind, source: 'own' }));
