// The name of a finding over edits elsewhere: its rule, its place and what it says. Kept in annexes that were answered
// (AnnexHead.ignored), so its form stays as it is.

/** What a finding's sentence names, by name. */
export type FindingValues = Readonly<Record<string, string | number>>;

const JOINT = '|';

/** Absent places are empty: findings about the annex as a whole. */
export function findingKey(ruleId: string, rowId: string | undefined, columnId: string | undefined, values: FindingValues): string {
  let key = ruleId + JOINT + (rowId ?? '') + JOINT + (columnId ?? '');
  for (const value of Object.values(values)) key += JOINT + String(value);
  return key;
}

/** The key that the same finding has when rows bear other ids; any other text comes back as it is. */
export function keyWithRowIds(key: string, newIds: ReadonlyMap<string, string>): string {
  const [ruleId = '', rowId = '', ...rest] = key.split(JOINT);
  const newId = newIds.get(rowId);
  return newId === undefined ? key : [ruleId, newId, ...rest].join(JOINT);
}
