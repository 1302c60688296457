// Converts column widths dragged on paper into widths of the annex's columns, as one undo step.
import type { Column } from '#shared/annex/model.ts';
import type { ColumnChange } from '#shared/commands/columns.ts';
import { columnsOnPaper } from '#shared/paper/columnsOnPaper.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';

/** The change of columns that results in these widths. @param widthsMm in the order of the columns on paper */
export const widthChanges = (
  columns: readonly Column[],
  purpose: PrintSettings['purpose'],
  widthsMm: readonly number[],
): readonly ColumnChange[] =>
  columnsOnPaper(columns, purpose).flatMap(({ id }, index) => {
    const width = widthsMm[index];
    return width === undefined ? [] : [{ columnId: id, change: { width: Math.round(width * PX_PER_MM) } }];
  });
