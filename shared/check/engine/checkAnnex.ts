// Runs all rules over an annex, in a worker or the command line; what did not change since the last run is taken from the memo.
import type { AnnexDocument, Row } from '../../annex/model.ts';
import { cellFindings, type OneCellRule } from '../cellRules.ts';
import type { Finding, Found } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import type { CheckOptions } from '../options.ts';
import { changedSpan } from '../rowSpan.ts';
import { rowViews, spanOfPlaces, type RowView } from '../rowView.ts';
import { finding, type AnnexRule, type RowRule, type Rule } from '../rule.ts';
import { createMemo, type CheckMemo, type RowMemory, type RowsMemory } from '../memo.ts';
import { viewAnnex, type AnnexView } from '../view.ts';

const rules: readonly Rule[] = RULES;
const cellRules = rules.filter((rule): rule is OneCellRule => rule.scope === 'text' || rule.scope === 'cell');
/** Those whose findings depend on one row and its place, in the order in which they are shown. */
const rowRules = rules.filter((rule): rule is OneCellRule | RowRule => rule.scope !== 'annex');
const annexRules = rules.filter((rule): rule is AnnexRule => rule.scope === 'annex');

/** Without the rules that the agency switched off and the findings that the user dismissed. */
function shown(findings: Finding[], { disabledRules, ignored }: CheckOptions): Finding[] {
  if (!disabledRules?.size && !ignored?.size) return findings;
  return findings.filter((item) => !disabledRules?.has(item.ruleId) && !ignored?.has(item.key));
}

function readRow(view: RowView, annex: AnnexView): RowMemory {
  const findings: Finding[] = [];
  const inCells = cellFindings(view.row, annex, cellRules);
  for (const rule of rowRules) {
    const found = rule.scope === 'row' ? rule.run(view, annex) : inCells?.get(rule);
    for (const item of found ?? []) findings.push(finding(rule, item));
  }
  return { ...view, findings };
}

/** Findings of every row. Reuses the cached ones if the row and its parent are unchanged. */
function readRows(annex: AnnexView): RowsMemory {
  const { memo, document } = annex;
  const before = memo.rows;
  const { rows } = document;
  if (before.rows === rows) return before;
  const { first, behind } = spanOfPlaces(rows, changedSpan(before.rows, rows));
  const same = rows.length - behind;
  const old = before.read.slice(first, before.read.length - same);
  const known = new Map(old.map((memory) => [memory.row, memory]));
  const read = rowViews(rows, { first, behind }).map((view) => {
    const there = known.get(view.row);
    return there?.parent === view.parent && there?.isParent === view.isParent ? there : readRow(view, annex);
  });
  memo.rows = spliced(before, rows, first, old.length, read);
  return memo.rows;
}

/** The cached findings with `count` rows from `first` replaced by those just read. */
function spliced(before: RowsMemory, rows: readonly Row[], first: number, count: number, read: readonly RowMemory[]): RowsMemory {
  const from = before.starts[first] ?? before.findings.length;
  const to = before.starts[first + count] ?? before.findings.length;
  const starts = before.starts.slice(0, first);
  const findings = before.findings.slice(0, from);
  for (const memory of read) {
    starts.push(findings.length);
    for (const item of memory.findings) findings.push(item);
  }
  const shift = findings.length - to;
  for (let index = first + count; index < before.starts.length; index++) starts.push((before.starts[index] ?? 0) + shift);
  return {
    rows,
    read: before.read.slice(0, first).concat(read, before.read.slice(first + count)),
    findings: findings.concat(before.findings.slice(to)),
    starts,
  };
}

/** Findings of an annex rule; the same objects as long as the rule returns the same list. */
function annexFindings(rule: AnnexRule, annex: AnnexView): readonly Finding[] {
  const found: readonly Found[] = rule.run(annex);
  const before = annex.memo.rules.get(rule.id);
  if (before?.found === found) return before.findings;
  const findings = found.map((item) => finding(rule, item));
  annex.memo.rules.set(rule.id, { found, findings });
  return findings;
}

/**
 * Every finding of an annex: row by row in order, then the rules that need the whole annex. Findings that stand as they
 * stood are the same objects again.
 * @param memo keep one per open annex: rows that did not change are then not looked at again. Rows are known by identity:
 * a changed row, and a changed list of rows, must be a new object.
 */
export function checkAnnex(document: AnnexDocument, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const annex = viewAnnex(document, options, memo);
  const ofAnnex = annexRules.filter((rule) => !options.disabledRules?.has(rule.id)).map((rule) => annexFindings(rule, annex));
  return shown(readRows(annex).findings.concat(...ofAnnex), options);
}
