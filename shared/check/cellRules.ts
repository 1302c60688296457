// Runs the rules about single cells over a row. Texts come again and again ("Hằng năm"), mostly without a fault: which rules
// speak of a text in its column is kept.
import type { Row } from '../annex/model.ts';
import { cellText } from '../annex/state.ts';
import type { Cell } from './cell.ts';
import type { Found } from './finding.ts';
import type { CellRule, TextRule } from './rule.ts';
import { isBlank, type AnnexView, type RulesByText } from './view.ts';

/** Looks at one cell and not beyond it. */
export type OneCellRule = TextRule | CellRule;

const KEPT_TEXTS = 20_000;
const NONE: readonly number[] = [];

/** What the rules found in the cells of a row, by rule; null when nothing, as in most rows. `rules` is one list for each memo. */
export function cellFindings(row: Row, annex: AnnexView, rules: readonly OneCellRule[]): ReadonlyMap<OneCellRule, readonly Found[]> | null {
  const { memo, document } = annex;
  const kept = row.kind === 'task' ? memo.inTasks : memo.elsewhere;
  let byRule: Map<OneCellRule, Found[]> | null = null;
  for (const column of document.columns) {
    const text = cellText(row, column.id);
    if (text === '') continue;
    const cell = { row, column, text };
    for (const place of knownSpeaking(kept, cell, annex, rules)) {
      const rule = rules[place];
      if (rule === undefined) continue;
      byRule ??= new Map();
      const list = byRule.get(rule);
      if (list === undefined) byRule.set(rule, [...foundBy(rule, cell, annex)]);
      else list.push(...foundBy(rule, cell, annex));
    }
  }
  return byRule;
}

/** Places in `rules` of those that find something in the cell. */
function knownSpeaking(kept: RulesByText, cell: Cell, annex: AnnexView, rules: readonly OneCellRule[]): readonly number[] {
  let texts = kept.get(cell.column.id);
  if (texts === undefined) {
    texts = new Map();
    kept.set(cell.column.id, texts);
  }
  const known = texts.get(cell.text);
  if (known !== undefined) return known;
  if (texts.size >= KEPT_TEXTS) texts.clear();
  const speaking = rulesThatSpeak(cell, annex, rules);
  texts.set(cell.text, speaking);
  return speaking;
}

function rulesThatSpeak(cell: Cell, annex: AnnexView, rules: readonly OneCellRule[]): readonly number[] {
  const signs = annex.signs(cell.text);
  const isFilledTask = cell.row.kind === 'task' && !isBlank(cell.text);
  let speaking: number[] | undefined;
  rules.forEach((rule, place) => {
    const looks = rule.scope === 'text' ? (rule.signs & signs) !== 0 : isFilledTask && looksInto(rule, cell);
    if (looks && foundBy(rule, cell, annex).length > 0) (speaking ??= []).push(place);
  });
  return speaking ?? NONE;
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
