// Runs the rules. `checkAnnex` is for a worker or a pause in typing, `checkRow` for the row that was just edited.
import type { AnnexDocument } from '../annex/model.ts';
import { cellFindings } from './cellRules.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { CheckOptions } from './options.ts';
import { eachRowView, type RowView } from './rowView.ts';
import { finding, type AnnexRule, type CellRule, type Found, type RowRule, type Rule } from './rule.ts';
import { createMemo, viewAnnex, type AnnexView, type CheckMemo, type RowMemory } from './view.ts';

const rules: readonly Rule[] = RULES;
const cellRules = rules.filter((rule): rule is CellRule => rule.scope === 'cell');
/** Those whose findings depend on one row and its place, in the order in which they are shown. */
const rowRules = rules.filter((rule): rule is CellRule | RowRule => rule.scope !== 'annex');
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
    const found = rule.scope === 'cell' ? inCells?.get(rule) : rule.run(view, annex);
    for (const item of found ?? []) findings.push(finding(rule, item));
  }
  return { ...view, findings };
}

/** Rows kept beyond those of the annex (deleted ones) before only those of the annex are kept. */
const SLACK = 5_000;

/** What every row gave, from memory where neither the row nor its place has changed. */
function readRows(annex: AnnexView): readonly RowMemory[] {
  const { memo, document } = annex;
  const before = memo.inOrder;
  const current: RowMemory[] = [];
  eachRowView(document.rows, (view, index) => {
    const { row, parent, isParent } = view;
    const there = before[index];
    const known = there?.row === row ? there : memo.rows.get(row.id);
    if (known?.row === row && known.parent === parent && known.isParent === isParent) {
      current.push(known);
      return;
    }
    const read = readRow(view, annex);
    memo.rows.set(row.id, read);
    current.push(read);
  });
  memo.inOrder = current;
  if (memo.rows.size > current.length + SLACK) {
    memo.rows.clear();
    for (const kept of current) memo.rows.set(kept.row.id, kept);
  }
  return current;
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
  const findings: Finding[] = [];
  for (const row of readRows(annex)) for (const item of row.findings) findings.push(item);
  for (const rule of annexRules) {
    if (options.disabledRules?.has(rule.id)) continue;
    for (const item of annexFindings(rule, annex)) findings.push(item);
  }
  return shown(findings, options);
}

/** The findings of the row rules for one row; those of annex rules for it stay as the last whole check left them. */
export function checkRow(document: AnnexDocument, rowId: string, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const annex = viewAnnex(document, options, memo);
  const findings: Finding[] = [];
  eachRowView(document.rows, (view) => {
    if (view.row.id === rowId) findings.push(...readRow(view, annex).findings);
  });
  return shown(findings, options);
}

/** Whether a rule's findings may be replaced by those of `checkRow`. */
export const isRowRule = (ruleId: string): boolean => rowRules.some((rule) => rule.id === ruleId);
