// What the rest of the application may ask of the grid, and what the grid is told to show.
import type { APP_COMMANDS } from '#shared/commands/appCommands.ts';

export interface CellMarks {
  at(rowId: string, columnId: string): 'error' | 'warning' | 'hint' | undefined;
  /** Changes whenever any mark does. */
  readonly version: number;
}

export const NO_MARKS: CellMarks = { at: () => undefined, version: 0 };

/** Commands that the grid asks the application to carry out. */
export type GridCommandId = (typeof APP_COMMANDS)[number]['id'] | 'editRow' | 'filterByDeadline';

/** What a filter shows, for the status bar. */
export interface FilterState {
  readonly columnIds: readonly string[];
  readonly shown: number;
  readonly total: number;
  /** What rows were asked for from outside the sheet. */
  readonly label?: string;
  /** Rows have changed since, so that filtering anew may show others. */
  readonly outdated: boolean;
}

/** Chooses tasks to show; asked again when filters are applied again. */
export type RowChoice = () => ReadonlySet<string>;

/** A cell under the pointer and where it stands in the window. */
export interface CellAt {
  readonly rowId: string;
  readonly columnId: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The selection in figures; nothing is counted twice. */
export interface SelectedCount {
  readonly cells: number;
  /** Rows of tasks that the selection touches. */
  readonly tasks: number;
  /** Cells that hold text. */
  readonly filled: number;
}

export interface GridHandle {
  /** Gives the keys to the sheet. Call it after every dialog and menu. */
  focus(): void;
  /** Selects a cell and scrolls to it; false when the row is not shown (filtered away) or gone. */
  goTo(rowId: string, columnId: string): boolean;
  openFind(): void;
  openReplace(): void;
  /** Opens the filter of the column with the frame. */
  openFilter(): void;
  clearFilters(): void;
  /** Shows these tasks only, with the sections over them, beside what the filters of columns hide; `label` says which. */
  showRows(choose: RowChoice, label: string): void;
  /** Filters anew by what the annex holds now. */
  reapplyFilters(): void;
  /** The cell at a point of the window; null where there is none. */
  cellAt(clientX: number, clientY: number): CellAt | null;
  readonly filter: FilterState;
  /** Takes what is being typed into the document; false while an input method is composing. Call before save and export. */
  commit(): boolean;
  countSelected(): SelectedCount;
  /** Puts the selection on the clipboard as Ctrl+C does. */
  copy(): void;
}
