// What a user can do to an annex: one object a command, pure, so that menu, toolbar, shortcuts, tests and undo read the same list.
import type { Column } from '../annex/model.ts';
import type { Selection } from '../annex/selection.ts';
import type { AnnexState } from '../annex/state.ts';
import type { Patch } from '../patch/patch.ts';
import type { NewId } from '../util/ids.ts';

export interface CommandContext {
  readonly state: AnnexState;
  readonly selection: Selection;
  readonly newId: NewId;
}

/** Result of a command: the patch, and the selection to set afterwards (absent: unchanged). */
export interface CommandResult {
  readonly patch: Patch;
  readonly select?: Selection;
}

/** `run` returns null when there is nothing to do; it never changes the state itself. */
export interface Command<Args = void> {
  readonly id: string;
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext, args: Args) => CommandResult | null;
}

/**
 * Where a key combination works: `app` everywhere; `sheet` while a cell is selected (document commands also while a button has the
 * focus); `editing` while text is being typed into a cell. `app` overlaps the other two, which exclude each other.
 */
export type KeyScope = 'app' | 'sheet' | 'editing';

/** The key combinations of one command or act, written as in Electron's accelerators ("Ctrl+Shift+="). The first one is shown in menus. */
export interface KeyBinding<Id extends string = string> {
  readonly id: Id;
  readonly scope: KeyScope;
  readonly keys: readonly string[];
}

/** Columns a user can type in. */
export const visibleColumns = (columns: readonly Column[]): readonly Column[] => columns.filter((column) => !column.hidden);
