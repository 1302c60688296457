// Everything that earlier checks of one annex computed and the next check may reuse. Kept by the caller, never the truth: an empty
// memo gives the same findings. Rows are compared by identity.
import type { Row } from '../annex/model.ts';
import { createTextCache, type TextCache } from '../text/textCache.ts';
import type { TimeValue } from '../time/value.ts';
import type { ResolvedUnit } from '../units/resolveUnits.ts';
import type { Finding, Found } from './finding.ts';
import type { CheckOptions } from './options.ts';
import type { RowView } from './rowView.ts';

/** Findings of one row. Valid while the row, its parent and its place among its neighbours are unchanged. */
export interface RowMemory extends RowView {
  readonly findings: readonly Finding[];
}

/** Findings of all rows of the last check. */
export interface RowsMemory {
  readonly rows: readonly Row[];
  readonly read: readonly RowMemory[];
  /** All findings in the order of the rows; those of row `i` begin at `starts[i]`. */
  readonly findings: readonly Finding[];
  readonly starts: readonly number[];
}

const NO_ROWS: RowsMemory = { rows: [], read: [], findings: [], starts: [] };

/** Findings of one annex rule. Valid while the rule returns the same list. */
export interface RuleMemory {
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
}

/** Per column: for each text the positions of the cell rules that report something in it. */
export type RulesByText = Map<string, TextCache<readonly number[]>>;

export interface CheckMemo {
  /** What the cached results depend on besides the rows: head, date, options. */
  signature: string;
  agencyDirectory: CheckOptions['ownDirectory'];
  /** Incremented when the results are invalidated; `memoSlot` compares it. */
  generation: number;
  rows: RowsMemory;
  readonly rules: Map<string, RuleMemory>;
  readonly times: TextCache<TimeValue>;
  readonly units: TextCache<readonly ResolvedUnit[]>;
  /** Signs depend on the text alone and outlive a generation. */
  readonly signs: TextCache<number>;
  readonly rulesInTasks: RulesByText;
  readonly rulesElsewhere: RulesByText;
}

/** Texts kept per cache. */
export const MAX_TEXTS = 50_000;

export const createMemo = (): CheckMemo => ({
  signature: '',
  agencyDirectory: undefined,
  generation: 0,
  rows: NO_ROWS,
  rules: new Map(),
  times: createTextCache(MAX_TEXTS),
  units: createTextCache(MAX_TEXTS),
  signs: createTextCache(MAX_TEXTS),
  rulesInTasks: new Map(),
  rulesElsewhere: new Map(),
});

/** Drops every result if the annex's head, its date, the options or the agency's directory have changed. */
export function invalidate(memo: CheckMemo, signature: string, agencyDirectory: CheckOptions['ownDirectory']): void {
  if (memo.signature === signature && memo.agencyDirectory === agencyDirectory) return;
  memo.signature = signature;
  memo.agencyDirectory = agencyDirectory;
  memo.generation += 1;
  memo.rows = NO_ROWS;
  for (const results of [memo.rules, memo.times, memo.units, memo.rulesInTasks, memo.rulesElsewhere]) results.clear();
}

/** A place in every memo for the results of one module; begins anew with `create` in each generation. */
export function memoSlot<T>(create: () => T): (memo: CheckMemo) => T {
  const slots = new WeakMap<CheckMemo, { readonly generation: number; readonly value: T }>();
  return (memo) => {
    const slot = slots.get(memo);
    if (slot?.generation === memo.generation) return slot.value;
    const value = create();
    slots.set(memo, { generation: memo.generation, value });
    return value;
  };
}
