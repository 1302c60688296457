// Runs the rules. `checkAnnex` is for a worker or a pause in typing, `checkRow` for the row that was just edited.
import type { AnnexDocument } from '../annex/model.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { CheckOptions } from './options.ts';
import { finding, type AnnexRule, type Rule, type RowRule } from './rule.ts';
import { createMemo, viewAnnex, viewRow, type AnnexView, type CheckMemo } from './view.ts';

const rules: readonly Rule[] = RULES;
const rowRules = rules.filter((rule): rule is RowRule => rule.scope === 'row');
const annexRules = rules.filter((rule): rule is AnnexRule => rule.scope === 'annex');

const shown = (item: Finding, options: CheckOptions): boolean =>
  !options.disabledRules?.has(item.ruleId) && !options.ignored?.has(item.key);

/** What the row rules say of a row, from memory where neither the row nor its place has changed. */
function rowFindings(annex: AnnexView, index: number, memo: CheckMemo): readonly Finding[] {
  const view = viewRow(annex.document.rows, index);
  if (view === null) return [];
  const { row, parent, isParent } = view;
  const known = memo.rows.get(row.id);
  if (known?.row === row && known.parent === parent && known.isParent === isParent) return known.findings;
  const findings: Finding[] = [];
  for (const rule of rowRules) {
    for (const found of rule.run(view, annex)) findings.push(finding(rule, found));
  }
  memo.rows.set(row.id, { row, parent, isParent, findings });
  return findings;
}

/**
 * Every finding of an annex: row by row in order, then the rules that need the whole annex.
 * @param memo keep one per open annex: rows that did not change are then not looked at again.
 */
export function checkAnnex(document: AnnexDocument, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const annex = viewAnnex(document, options, memo);
  const findings: Finding[] = [];
  for (let index = 0; index < document.rows.length; index++) findings.push(...rowFindings(annex, index, memo));
  for (const rule of annexRules) {
    if (options.disabledRules?.has(rule.id)) continue;
    for (const found of rule.run(annex)) findings.push(finding(rule, found));
  }
  return findings.filter((item) => shown(item, options));
}

/** The findings of the row rules for one row; those of annex rules for it stay as the last whole check left them. */
export function checkRow(document: AnnexDocument, rowId: string, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const index = document.rows.findIndex((row) => row.id === rowId);
  return rowFindings(viewAnnex(document, options, memo), index, memo).filter((item) => shown(item, options));
}

/** Whether a rule's findings may be replaced by those of `checkRow`. */
export const isRowRule = (ruleId: string): boolean => rowRules.some((rule) => rule.id === ruleId);
