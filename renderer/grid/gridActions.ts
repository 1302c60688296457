// What can be done with a mounted sheet besides running commands of the registry: keys, context menus, header buttons and the application
// call the same functions. Acts with a key have the name that they have in the key table (shared/commands/keys.ts).
import type { Severity } from '#shared/check/finding.ts';

/** What a filter shows, for the status bar. */
export interface FilterState {
  readonly columnIds: readonly string[];
  readonly shown: number;
  readonly total: number;
  /** Describes the rows that `showRows` was asked for. */
  readonly label?: string;
  /** Rows have changed since, so that applying the filter again may show others. */
  readonly outdated: boolean;
}

/** Returns the tasks to show; called again when filters are applied again. */
export type RowChoice = () => ReadonlySet<string>;

/** A cell under the pointer and its box in the window. */
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

/** Severity of the finding that is marked in a cell. */
export interface CellMarks {
  at(rowId: string, columnId: string): Severity | undefined;
}

/** Acts at the current selection, by key or from the context menu. */
export interface SelectionActions {
  cut(): void;
  copy(): void;
  paste(): void;
  /** Pastes the plain text and never the HTML. */
  pasteText(): void;
  clear(): void;
  fillDown(): void;
  fillRight(): void;
  /** Asks the application to open the details of the row. */
  editRow(): void;
  /** Opens the filter of the active column. */
  filterColumn(): void;
  hideColumns(): void;
  moveColumnsLeft(): void;
  moveColumnsRight(): void;
  fitColumns(): void;
  toggleFrozen(): void;
  toggleInternal(): void;
}

export interface GridActions extends SelectionActions {
  /** Moves the focus to the sheet. Call it after every dialog and menu. */
  focus(): void;
  /** Selects a cell and scrolls to it; false when the row is not shown (filtered away) or gone. */
  goTo(rowId: string, columnId: string): boolean;
  /** The cell at a point of the window; null where there is none. */
  cellAt(clientX: number, clientY: number): CellAt | null;
  /** Writes the typed text into the document; false while an input method is composing. Call before save and export. */
  commit(): boolean;
  countSelected(): SelectedCount;
  /** Opens the find bar. */
  find(): void;
  /** Opens the find bar with the field to replace by. */
  replace(): void;
  /** Opens the filter of a column. */
  openFilter(columnId: string): void;
  /** Opens the context menu at the selection. */
  openMenu(): void;
  /** Shows only these tasks and the sections over them, in addition to the filters of columns; `label` describes them. */
  showRows(choose: RowChoice, label: string): void;
  clearFilters(): void;
  reapplyFilters(): void;
  /** Asks the application for the deadline to filter by. */
  filterByDeadline(): void;
  readonly filter: FilterState;
}
