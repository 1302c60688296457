// Nothing blank: a task without words, without a lead or without a time cannot be carried out.
import type { Column } from '../../annex/model.ts';
import type { Role } from '../../annex/roles.ts';
import { cellText } from '../../annex/state.ts';
import type { Severity } from '../finding.ts';
import type { AnnexRule, RowRule } from '../rule.ts';
import { filledCell, isBlank, type AnnexView } from '../view.ts';

/**
 * A rule for one field. The roles are one field together: a task has a time when any of time, start, end is filled.
 * Parents of sub-items may leave a field to the sub-items, sub-items to their parent.
 */
const blank = <Id extends string>(id: Id, severity: Severity, ...roles: readonly [Role, ...Role[]]) =>
  ({
    id,
    severity,
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

export const blankTask = blank('blankTask', 'error', 'task', 'target');
export const blankLead = blank('blankLead', 'error', 'lead');
export const blankTime = blank('blankTime', 'warning', 'time', 'end', 'start');
/**
 * A rule for a field that may be empty: worth a look only where most other tasks fill it. (35 of 140 tasks of
 * NQ 03/NQ-CP have no coordinating unit.)
 */
const sparse = <Id extends string>(id: Id, role: Role) =>
  ({
    id,
    severity: 'hint',
    scope: 'annex',
    run(annex) {
      const columns = annex.columns(role);
      const [first] = columns;
      if (first === undefined) return [];
      const tasks = annex.document.rows.filter((row) => row.kind === 'task');
      const empty = tasks.filter((row) => columns.every((column) => isBlank(cellText(row, column.id))));
      if (empty.length * 2 >= tasks.length) return [];
      return empty.map((row) => ({
        rowId: row.id,
        columnId: first.id,
        values: { column: headerLine(first), row: rowName(annex, row.cells) },
      }));
    },
  }) as const satisfies AnnexRule;

export const blankProduct = sparse('blankProduct', 'product');
export const blankReport = sparse('blankReport', 'report');
export const blankCoordinate = sparse('blankCoordinate', 'coordinate');
