// Nothing blank: a task without words, without a lead or without a time cannot be carried out.
import type { Column } from '../../annex/model.ts';
import type { ClearAspect, Role } from '../../annex/roles.ts';
import type { Found, Severity } from '../finding.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule, RowRule } from '../rule.ts';
import { filledCell, type AnnexView } from '../view.ts';

interface Field<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly spoils: readonly ClearAspect[];
  /** A blank cell needs no answer before issuing: a task may need nobody else. */
  readonly mayStayBlank?: true;
}

/**
 * A rule for one field. The roles are one field together: a task has a time when any of time, start, end is filled.
 * Parents of sub-items may leave a field to the sub-items, sub-items to their parent.
 */
const blank = <Id extends string>({ id, severity, spoils }: Field<Id>, ...roles: readonly [Role, ...Role[]]) =>
  ({
    id,
    severity,
    spoils,
    blocksIssue: true,
    scope: 'row',
    run({ row, parent, isParent }, annex) {
      const columns = annex.columns(...roles);
      const [first] = columns;
      if (first === undefined || row.kind !== 'task' || filledCell(row, columns)) return [];
      const passedOn = isParent || (parent !== undefined && filledCell(parent, columns) !== undefined);
      if (passedOn && roles[0] !== 'task') return [];
      return [{ rowId: row.id, columnId: first.id, values: { column: headerLine(first), row: rowName(annex, row.cells) } }];
    },
  }) as const satisfies RowRule;

export const headerLine = (column: Column): string => column.header.replace(/\s+/g, ' ').trim();

/** The number of a row, for sentences: "3", "II". */
export function rowName(annex: AnnexView, cells: Readonly<Record<string, string>>): string {
  const [order] = annex.columns('order');
  return order ? (cells[order.id] ?? '').trim() : '';
}

export const blankLead = blank({ id: 'blankLead', severity: 'error', spoils: ['person', 'responsibility'] }, 'lead');
export const blankTime = blank({ id: 'blankTime', severity: 'warning', spoils: ['time'] }, 'time', 'end', 'start');

/** Of a task whose field is empty: its number, for the sentence. */
interface Gap {
  readonly row: string;
}

type Filling = 'noTask' | 'filled' | Gap;

const sameFilling = (one: Filling, other: Filling): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && one.row === other.row);

/** A rule for a field that counts only where most tasks fill it: otherwise the column is for something else. */
const sparse = <Id extends string>({ id, severity, spoils, mayStayBlank }: Field<Id>, ...roles: readonly [Role, ...Role[]]) => {
  const fillings = rowFacts((annex) => {
    const columns = annex.columns(...roles);
    return (row): Filling => {
      if (row.kind !== 'task') return 'noTask';
      return filledCell(row, columns) ? 'filled' : { row: rowName(annex, row.cells) };
    };
  }, sameFilling);
  return {
    id,
    severity,
    spoils,
    ...(mayStayBlank ? {} : { blocksIssue: true as const }),
    scope: 'annex',
    run: fromFacts(fillings, (facts, annex): readonly Found[] => {
      const [first] = annex.columns(...roles);
      if (first === undefined) return [];
      const tasks = facts.filter((fact) => fact !== 'noTask').length;
      const empty = facts.filter((fact) => typeof fact === 'object').length;
      if (empty > 1 && empty * 2 >= tasks) return [];
      return facts.flatMap((fact, index) => {
        const row = annex.document.rows[index];
        return typeof fact === 'string' || !row
          ? []
          : [{ rowId: row.id, columnId: first.id, values: { column: headerLine(first), row: fact.row } }];
      });
    }),
  } as const satisfies AnnexRule;
};

export const blankTask = sparse({ id: 'blankTask', severity: 'error', spoils: ['task'] }, 'task', 'target');

/** Hints: 35 of 140 tasks of NQ 03/NQ-CP have no coordinating unit. */
export const blankProduct = sparse({ id: 'blankProduct', severity: 'hint', spoils: ['product'] }, 'product');
export const blankReport = sparse({ id: 'blankReport', severity: 'hint', spoils: [] }, 'report');
export const blankCoordinate = sparse({ id: 'blankCoordinate', severity: 'hint', spoils: [], mayStayBlank: true }, 'coordinate');
