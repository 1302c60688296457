// Runs the rules. `checkAnnex` is for a worker or a pause in typing, `checkRow` for the row that was just edited.
import type { AnnexDocument, Row } from '../../annex/model.ts';
import { cellFindings, type OneCellRule } from '../cellRules.ts';
import type { Finding, Found } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import type { CheckOptions } from '../options.ts';
import { changedSpan } from '../rowSpan.ts';
import { rowViews, spanOfPlaces, type RowView } from '../rowView.ts';
import { finding, type AnnexRule, type RowRule, type Rule } from '../rule.ts';
import { createMemo, viewAnnex, type AnnexView, type CheckMemo, type RowMemory, type RowsMemory } from '../view.ts';

const rules: readonly Rule[] = RULES;
const cellRules = rules.filter((rule): rule is OneCellRule => rule.scope === 'text' || rule.scope === 'cell');
/** Those whose findings depend on one row and its place, in the order in which they are shown. */
const rowRules = rules.filter((rule): rule is OneCellRule | RowRule => rule.scope !== 'annex');
const annexRules = rules.filter((rule): rule is AnnexRule => rule.scope === 'annex');

/** Leaves out what the house or the user has switched off. */
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

/** What every row gives, from memory where neither the row nor its place has changed. */
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

/** The memory with `count` rows from `first` on replaced by those just read. */
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

/** The findings of a rule for the whole annex; the same objects again while it finds the same. */
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

/** The findings of the row rules for one row; those of annex rules for it stay as the last whole check left them. */
export function checkRow(document: AnnexDocument, rowId: string, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const { rows } = document;
  const index = rows.findIndex((row) => row.id === rowId);
  const view = rowViews(rows, spanOfPlaces(rows, { first: index, behind: index + 1 })).find(({ row }) => row.id === rowId);
  return view ? shown([...readRow(view, viewAnnex(document, options, memo)).findings], options) : [];
}

/** Whether a rule's findings may be replaced by those of `checkRow`. */
export const isRowRule = (ruleId: string): boolean => rowRules.some((rule) => rule.id === ruleId);
