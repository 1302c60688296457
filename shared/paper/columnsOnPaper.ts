// Which columns reach the paper. Apart from their widths, whose font table is large: screens ask this too.
import type { Column } from '../annex/model.ts';
import type { PrintSettings } from './settings.ts';

/** True for a column that must never leave the drafting office. */
export const isInternal = (column: Column): boolean => column.internal === true || column.role === 'internal';

/** Columns of a copy: what is hidden on the screen is not printed, what is internal is in the draft only. */
export const columnsOnPaper = (columns: readonly Column[], purpose: PrintSettings['purpose']): Column[] =>
  columns.filter((column) => column.hidden !== true && (purpose === 'draft' || !isInternal(column)));
