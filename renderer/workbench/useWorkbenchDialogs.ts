// Which dialog is open over the annex, and what it was opened for.
import { useMemo, useState } from 'react';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';
import type { SaveQuestion } from '../features/linkedFile/saveToFile.ts';
import type { SheetControl } from './useSheetControl.ts';

export type WorkbenchDialog =
  | 'print'
  | 'properties'
  | 'columns'
  | 'times'
  | 'deadline'
  | 'directory'
  | 'linkedFile'
  | 'templates'
  | 'export'
  | 'exportSet'
  | 'exportWord';

export interface DialogsShown {
  readonly dialog: WorkbenchDialog | null;
  /** A question before the annex is written into its file. */
  readonly question: SaveQuestion | null;
  /** What a written file could not contain. */
  readonly warnings: readonly WorkbookWarning[];
}

export interface DialogActs {
  show(dialog: WorkbenchDialog): void;
  ask(question: SaveQuestion): void;
  warn(warnings: readonly WorkbookWarning[]): void;
  /** Closes the dialog or question and moves the focus to the sheet. */
  close(): void;
  closeWarnings(): void;
  /** Closes everything and selects a row. */
  leaveTo(rowId: string): void;
}

const NOTHING: DialogsShown = { dialog: null, question: null, warnings: [] };

/** What is shown, and the functions that change it, which stay the same while the annex is open. */
export function useWorkbenchDialogs(sheet: SheetControl): readonly [DialogsShown, DialogActs] {
  const [shown, setShown] = useState(NOTHING);
  const acts = useMemo((): DialogActs => {
    const change = (part: Partial<DialogsShown>): void => setShown((now) => ({ ...now, ...part }));
    return {
      show: (dialog) => change({ dialog }),
      ask: (question) => change({ question }),
      warn: (warnings) => change({ warnings }),
      close() {
        change({ dialog: null, question: null });
        sheet.focusGrid();
      },
      closeWarnings: () => change({ warnings: [] }),
      leaveTo(rowId) {
        setShown(NOTHING);
        sheet.goToRow(rowId);
      },
    };
  }, [sheet]);
  return [shown, acts];
}
