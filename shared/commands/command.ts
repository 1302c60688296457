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

/** What a command gives: the change, and where the user stands afterwards (unchanged if absent). */
export interface CommandResult {
  readonly patch: Patch;
  readonly select?: Selection;
}

/**
 * `keys`: as in Electron accelerators ("Ctrl+Shift+="), first one shown in menus.
 * `run` gives null when there is nothing to do; it never changes the state itself.
 */
export interface Command<Args = void> {
  readonly id: string;
  readonly keys?: readonly string[];
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext, args: Args) => CommandResult | null;
}

/** Columns a user can type in. */
export const visibleColumns = (columns: readonly Column[]): readonly Column[] => columns.filter((column) => !column.hidden);
