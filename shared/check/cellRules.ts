// Runs the rules about words over the cells of a row. Texts come again and again ("Hằng năm"), mostly without a fault:
// what all rules found in a short text is kept together.
import type { Column, Row } from '../annex/model.ts';
import { cellText } from '../annex/state.ts';
import type { CellRule, Found, TextFault } from './rule.ts';
import type { AnnexView } from './view.ts';

export interface RuleFaults {
  readonly rule: CellRule;
  readonly faults: readonly TextFault[];
}

/** Numbers are quicker looked at anew; long texts rarely come again. */
const SHORTEST_KEPT = 6;
const LONGEST_KEPT = 60;
const KEPT_TEXTS = 20_000;
const NONE: readonly RuleFaults[] = [];

/** The faults that rules find in a text; rules without any are left out. */
function faultsIn(text: string, rules: readonly CellRule[]): readonly RuleFaults[] {
  let found: RuleFaults[] | undefined;
  for (const rule of rules) {
    const faults = rule.find(text);
    if (faults.length > 0) (found ??= []).push({ rule, faults });
  }
  return found ?? NONE;
}

function knownFaults(text: string, rules: readonly CellRule[], known: Map<string, readonly RuleFaults[]>): readonly RuleFaults[] {
  if (text.length < SHORTEST_KEPT || text.length > LONGEST_KEPT) return faultsIn(text, rules);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KEPT_TEXTS) known.clear();
  const faults = faultsIn(text, rules);
  known.set(text, faults);
  return faults;
}

/** What the rules found in the cells of a row, by rule; null when nothing, as in most rows. */
export function cellFindings(row: Row, annex: AnnexView, rules: readonly CellRule[]): ReadonlyMap<CellRule, readonly Found[]> | null {
  let byRule: Map<CellRule, Found[]> | null = null;
  for (const column of annex.document.columns) {
    const text = cellText(row, column.id);
    if (text === '') continue;
    for (const { rule, faults } of knownFaults(text, rules, annex.memo.faults)) {
      const found = foundOf(rule, faults, row, column, text);
      byRule ??= new Map();
      const list = byRule.get(rule);
      if (list === undefined) byRule.set(rule, found);
      else list.push(...found);
    }
  }
  return byRule;
}

function foundOf(rule: CellRule, faults: readonly TextFault[], row: Row, column: Column, text: string): Found[] {
  const [first] = faults;
  if (first === undefined) return [];
  const mended = rule.mend?.(text) ?? null;
  return [
    {
      rowId: row.id,
      columnId: column.id,
      offsets: { start: first.start, end: first.end },
      values: { part: text.slice(first.start, first.end), count: faults.length, ...first.values },
      ...(first.severity ? { severity: first.severity } : {}),
      ...(mended === null || mended === text ? {} : { fix: { edits: [{ rowId: row.id, columnId: column.id, text: mended }] } }),
      ...(rule.group ? { group: rule.group(first) } : {}),
    },
  ];
}
