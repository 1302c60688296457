// Runs the rules. `checkAnnex` is for a worker or a pause in typing, `checkRow` for the row that was just edited.
import type { AnnexDocument } from '../annex/model.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { CheckOptions } from './options.ts';
import { finding, type AnnexRule, type Found, type Rule, type RowRule } from './rule.ts';
import { createMemo, viewAnnex, viewRow, type AnnexView, type CheckMemo } from './view.ts';

const inForce = (rule: Rule, options: CheckOptions): boolean => !options.disabledRules?.has(rule.id);

const rules: readonly Rule[] = RULES;
const rowRules = rules.filter((rule): rule is RowRule => rule.scope === 'row');
const annexRules = rules.filter((rule): rule is AnnexRule => rule.scope === 'annex');

function answered(found: readonly Found[], rule: Rule, options: CheckOptions): Finding[] {
  const findings = found.map((item) => finding(rule, item));
  return options.ignored ? findings.filter((item) => !options.ignored?.has(item.key)) : findings;
}

function rowFindings(annex: AnnexView, index: number): Finding[] {
  const view = viewRow(annex.document.rows, index);
  if (view === null) return [];
  const { options } = annex;
  return rowRules.flatMap((rule) => (inForce(rule, options) ? answered(rule.run(view, annex), rule, options) : []));
}

/**
 * Every finding of an annex: row by row in order, then the rules that need the whole annex.
 * @param memo keep one per open annex: unchanged cells are then not read again.
 */
export function checkAnnex(document: AnnexDocument, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const annex = viewAnnex(document, options, memo);
  const byRow = document.rows.flatMap((_row, index) => rowFindings(annex, index));
  const whole = annexRules.flatMap((rule) => (inForce(rule, options) ? answered(rule.run(annex), rule, options) : []));
  return [...byRow, ...whole];
}

/** The findings of the row rules for one row; those of annex rules for it stay as the last whole check left them. */
export function checkRow(document: AnnexDocument, rowId: string, options: CheckOptions = {}, memo: CheckMemo = createMemo()): Finding[] {
  const index = document.rows.findIndex((row) => row.id === rowId);
  return rowFindings(viewAnnex(document, options, memo), index);
}

/** Whether a rule's findings may be replaced by those of `checkRow`. */
export const isRowRule = (ruleId: string): boolean => rowRules.some((rule) => rule.id === ruleId);
