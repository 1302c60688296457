// The entries of the context menus, by where they were opened. Labels of document commands come from the command catalogue, keys from
// the key table.
import type { Command } from '#shared/commands/command.ts';
import { keysOf } from '#shared/commands/keys.ts';
import { DOCUMENT_COMMANDS, type DocumentCommandId } from '#shared/commands/menu.ts';
import type { Text } from '../../i18n/index.ts';
import type { SelectionActions } from '../gridActions.ts';
import type { MenuArea } from '../gridView.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { currentRectangle } from '../range/selection.ts';
import type { ActiveColumnState } from './columnActs.ts';

type ActId = Exclude<keyof SelectionActions, 'fillRight'>;
type EntryId = ActId | DocumentCommandId;

const CLIPBOARD: readonly EntryId[] = ['cut', 'copy', 'paste', 'pasteText'];

const MENUS: Readonly<Record<MenuArea, readonly (readonly EntryId[])[]>> = {
  cells: [
    [...CLIPBOARD, 'clear', 'fillDown'],
    ['addTask', 'insertRowsAbove', 'duplicateRows', 'deleteRows'],
    ['makeSection', 'makeTask', 'splitRow', 'joinRows'],
    ['filterColumn', 'editRow'],
  ],
  rows: [
    CLIPBOARD,
    ['addTask', 'addSection', 'insertRowsAbove', 'duplicateRows', 'deleteRows'],
    ['moveRowsUp', 'moveRowsDown'],
    ['makeSection', 'makeTask', 'indentRows', 'outdentRows'],
    ['editRow'],
  ],
  column: [
    [...CLIPBOARD, 'clear'],
    ['filterColumn', 'fitColumns'],
    ['moveColumnsLeft', 'moveColumnsRight', 'hideColumns', 'toggleFrozen', 'toggleInternal'],
  ],
};

interface Shown {
  readonly label: string;
  readonly keys: string | undefined;
}

/** A document command, or an act of the sheet. */
export type MenuEntry = Shown &
  ({ readonly id: DocumentCommandId; readonly command: Command } | { readonly id: ActId; readonly command?: undefined });

function labelOf(act: ActId, text: Text['grid']['menu'], { internal, lastFrozen }: ActiveColumnState): string {
  if (act === 'toggleInternal') return internal ? text.markPublic : text.markInternal;
  if (act === 'toggleFrozen') return lastFrozen ? text.unfreeze : text.freeze;
  return text[act];
}

/** Groups of entries for where the menu was opened. */
export function menuEntries(area: MenuArea, text: Text, column: ActiveColumnState): MenuEntry[][] {
  return MENUS[area].map((group) =>
    group.map((id): MenuEntry => {
      const command = DOCUMENT_COMMANDS.find((each) => each.id === id);
      const keys = keysOf(id);
      if (command) return { id: id as DocumentCommandId, command, keys, label: text.commands[id as DocumentCommandId] };
      return { id: id as ActId, keys, label: labelOf(id as ActId, text.grid.menu, column) };
    }),
  );
}

/** The menu for the selection: of columns or rows if entire ones are selected, otherwise of cells. */
export function menuAreaOf({ selection, sheet }: RangeLayer): MenuArea {
  const { left, right, top, bottom } = currentRectangle(selection);
  const wholeRows = left === 0 && right === sheet.size.columns - 1;
  const entireColumns = top === 0 && bottom === sheet.size.rows - 1;
  if (wholeRows === entireColumns) return 'cells';
  return wholeRows ? 'rows' : 'column';
}
