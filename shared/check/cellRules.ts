// Runs the rules about single cells over a row. Cell texts repeat ("Hằng năm"), mostly without a fault: for each column and text we
// cache which rules report something.
import { isTooLong } from '../annex/cellLength.ts';
import type { Row } from '../annex/model.ts';
import { cellText } from '../annex/state.ts';
import { createTextCache } from '../text/textCache.ts';
import type { Cell } from './cell.ts';
import type { Found } from './finding.ts';
import { MAX_TEXTS, type RulesByText } from './memo.ts';
import type { CellRule, TextRule } from './rule.ts';
import { isBlank, type AnnexView } from './view.ts';

/** Looks at one cell and not beyond it. */
export type OneCellRule = TextRule | CellRule;

const NONE: readonly number[] = [];

/** Findings in the cells of a row by rule; null for none, as in most rows. `rules` must be the same list for each memo. */
export function cellFindings(row: Row, annex: AnnexView, rules: readonly OneCellRule[]): ReadonlyMap<OneCellRule, readonly Found[]> | null {
  const { memo, document } = annex;
  const cache = row.kind === 'task' ? memo.rulesInTasks : memo.rulesElsewhere;
  let byRule: Map<OneCellRule, Found[]> | null = null;
  for (const column of document.columns) {
    const text = cellText(row, column.id);
    if (text === '') continue;
    const cell = { row, column, text };
    for (const position of matchingRules(cache, cell, annex, rules)) {
      const rule = rules[position];
      if (rule === undefined) continue;
      byRule ??= new Map();
      const list = byRule.get(rule);
      if (list === undefined) byRule.set(rule, [...foundBy(rule, cell, annex)]);
      else list.push(...foundBy(rule, cell, annex));
    }
  }
  return byRule;
}

/** Positions in `rules` of those that report something in the cell. */
function matchingRules(cache: RulesByText, cell: Cell, annex: AnnexView, rules: readonly OneCellRule[]): readonly number[] {
  let texts = cache.get(cell.column.id);
  if (texts === undefined) {
    texts = createTextCache(MAX_TEXTS);
    cache.set(cell.column.id, texts);
  }
  return texts.get(cell.text, () => findMatchingRules(cell, annex, rules));
}

function findMatchingRules(cell: Cell, annex: AnnexView, rules: readonly OneCellRule[]): readonly number[] {
  const signs = annex.signs(cell.text);
  const tooLong = isTooLong(cell.text);
  const isFilledTask = cell.row.kind === 'task' && !tooLong && !isBlank(cell.text);
  let matching: number[] | undefined;
  rules.forEach((rule, position) => {
    const applies =
      rule.scope === 'text' ? (rule.signs & signs) !== 0 || (tooLong && rule.longTexts === true) : isFilledTask && looksInto(rule, cell);
    if (applies && foundBy(rule, cell, annex).length > 0) (matching ??= []).push(position);
  });
  return matching ?? NONE;
}

const looksInto = ({ roles }: CellRule, { column }: Cell): boolean => roles === 'all' || roles.includes(column.role);

const foundBy = (rule: OneCellRule, cell: Cell, annex: AnnexView): readonly Found[] =>
  rule.scope === 'text' ? faultFound(rule, cell) : rule.run(cell, annex);

function faultFound(rule: TextRule, { row, column, text }: Cell): readonly Found[] {
  const faults = rule.find(text);
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
