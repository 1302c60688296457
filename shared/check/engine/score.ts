// "6 rõ": rõ người, rõ việc, rõ trách nhiệm, rõ thời gian, rõ sản phẩm, rõ hiệu quả. A count of tasks that are clear
// in each respect; a respect for which the annex has no column is not counted against it.
import type { AnnexDocument, Row } from '../../annex/model.ts';
import { traitsOf, type ClearAspect } from '../../annex/roles.ts';
import { cellText } from '../../annex/state.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { isBlank } from '../view.ts';

export interface AspectScore {
  readonly aspect: ClearAspect;
  /** Tasks that are clear in this respect, out of `of`; null where the annex has no column for it. */
  readonly clear: number | null;
  readonly of: number;
}

export interface AnnexScore {
  readonly aspects: readonly AspectScore[];
  /** Whole percent over the aspects that are counted; null for an annex without tasks. */
  readonly percent: number | null;
}

const ASPECTS: readonly ClearAspect[] = ['person', 'task', 'responsibility', 'time', 'product', 'effect'];

const rules: readonly Rule[] = RULES;
/** Ids of the rules whose findings make a task unclear in a respect. */
const spoiling = new Map(
  ASPECTS.map((aspect) => [aspect, new Set(rules.flatMap(({ id, spoils }) => (spoils?.includes(aspect) ? [id] : [])))]),
);

/** Respects that are clear only where the task fills a cell: a blank one is not always a finding. */
const mustBeFilled: ReadonlySet<ClearAspect> = new Set(['product', 'effect']);

function spoiledRows(findings: readonly Finding[], aspect: ClearAspect, document: AnnexDocument): ReadonlySet<string> {
  const leads = new Set(document.columns.filter((column) => column.role === 'lead').map((column) => column.id));
  const rows = findings.flatMap((finding) => {
    if (finding.rowId === undefined || !spoiling.get(aspect)?.has(finding.ruleId)) return [];
    const elsewhere = aspect === 'person' && !leads.has(finding.columnId ?? '');
    const onlyHint = finding.ruleId === 'leadCoordinates' && finding.severity === 'hint';
    return elsewhere || onlyHint ? [] : [finding.rowId];
  });
  return new Set(rows);
}

/** The score of an annex from the findings of its whole check. */
export function scoreAnnex(document: AnnexDocument, findings: readonly Finding[]): AnnexScore {
  const tasks = document.rows.filter((row) => row.kind === 'task');
  const aspects = ASPECTS.map((aspect): AspectScore => {
    const columns = document.columns.filter((column) => traitsOf(column.role).aspects.includes(aspect));
    if (columns.length === 0) return { aspect, clear: null, of: tasks.length };
    const spoiled = spoiledRows(findings, aspect, document);
    const filled = (row: Row): boolean => !mustBeFilled.has(aspect) || columns.some((column) => !isBlank(cellText(row, column.id)));
    return { aspect, clear: tasks.filter((row) => !spoiled.has(row.id) && filled(row)).length, of: tasks.length };
  });
  const counted = aspects.flatMap(({ clear, of }) => (clear === null || of === 0 ? [] : [clear / of]));
  const percent = counted.length === 0 ? null : Math.round((100 * counted.reduce((sum, share) => sum + share, 0)) / counted.length);
  return { aspects, percent };
}
