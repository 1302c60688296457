// Which columns a copy of the data holds: all of them for the drafting office, the public ones for everyone else.
import type { Column } from '../annex/model.ts';
import { isInternal } from '../paper/columnsOnPaper.ts';

export type CopyPurpose = 'draft' | 'issue';

/** Unlike on paper, hidden columns stay in the office's own copy: data must not be lost by a view. */
export const copyColumns = (columns: readonly Column[], purpose: CopyPurpose): Column[] =>
  purpose === 'draft' ? [...columns] : columns.filter((column) => !isInternal(column) && column.hidden !== true);
