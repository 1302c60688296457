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

/** New ids of rows and columns by their old ones. */
export interface NewIds {
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** The key that the same finding has when rows and columns bear other ids; any other text is returned as it is. */
export function keyWithNewIds(key: string, { rows, columns }: NewIds): string {
  const [ruleId = '', rowId, columnId, ...rest] = key.split(JOINT);
  if (rowId === undefined || columnId === undefined) return key;
  return [ruleId, rows.get(rowId) ?? rowId, columns.get(columnId) ?? columnId, ...rest].join(JOINT);
}
