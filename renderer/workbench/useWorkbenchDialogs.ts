// Which dialog lies over the open annex, and what it was opened about.
import { useMemo, useState } from 'react';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';
import type { SaveQuestion } from '../features/linkedFile/saveToFile.ts';
import type { Sheet } from './useSheet.ts';

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
  /** Something is to be asked before the annex goes into its file. */
  readonly question: SaveQuestion | null;
  /** What a written file could not hold. */
  readonly warnings: readonly WorkbookWarning[];
}

export interface DialogActs {
  show(dialog: WorkbenchDialog): void;
  ask(question: SaveQuestion): void;
  warn(warnings: readonly WorkbookWarning[]): void;
  /** Puts a dialog or question away; the keys go back to the sheet. */
  close(): void;
  closeWarnings(): void;
  /** Puts everything away and leads to a row. */
  leaveTo(rowId: string): void;
}

const NOTHING: DialogsShown = { dialog: null, question: null, warnings: [] };

/** What is shown, and the acts that change it: these stay the same for as long as the annex is open. */
export function useWorkbenchDialogs(sheet: Sheet): readonly [DialogsShown, DialogActs] {
  const [shown, setShown] = useState(NOTHING);
  const acts = useMemo((): DialogActs => {
    const change = (part: Partial<DialogsShown>): void => setShown((now) => ({ ...now, ...part }));
    return {
      show: (dialog) => change({ dialog }),
      ask: (question) => change({ question }),
      warn: (warnings) => change({ warnings }),
      close() {
        change({ dialog: null, question: null });
        sheet.takeKeysBack();
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
