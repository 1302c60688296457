// What the context menus hold, by where they were opened. Labels of document commands come from the command catalogue.
import type { Command } from '#shared/commands/command.ts';
import { COMMANDS } from '#shared/commands/index.ts';
import type { Text } from '../../i18n/index.ts';

export type MenuArea = 'cells' | 'rows' | 'column';

/** Acts that are no document commands. */
export type MenuAct =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteText'
  | 'clear'
  | 'fillDown'
  | 'editRow'
  | 'filterColumn'
  | 'hideColumn'
  | 'moveLeft'
  | 'moveRight'
  | 'fitWidth'
  | 'toggleFrozen'
  | 'toggleInternal';

type CommandId = (typeof COMMANDS)[number]['id'];
type Entry = MenuAct | CommandId;

const EDITING: readonly Entry[] = ['cut', 'copy', 'paste', 'pasteText'];

const MENUS: Readonly<Record<MenuArea, readonly (readonly Entry[])[]>> = {
  cells: [
    [...EDITING, 'clear', 'fillDown'],
    ['addTask', 'insertRowsAbove', 'duplicateRows', 'deleteRows'],
    ['makeSection', 'makeTask', 'splitRow', 'joinRows'],
    ['filterColumn', 'editRow'],
  ],
  rows: [
    EDITING,
    ['addTask', 'addSection', 'insertRowsAbove', 'duplicateRows', 'deleteRows'],
    ['moveRowsUp', 'moveRowsDown'],
    ['makeSection', 'makeTask', 'indentRows', 'outdentRows'],
    ['editRow'],
  ],
  column: [
    [...EDITING, 'clear'],
    ['filterColumn', 'fitWidth'],
    ['moveLeft', 'moveRight', 'hideColumn', 'toggleFrozen', 'toggleInternal'],
  ],
};

const KEYS: Partial<Record<MenuAct, string>> = {
  cut: 'Ctrl+X',
  copy: 'Ctrl+C',
  paste: 'Ctrl+V',
  pasteText: 'Ctrl+Shift+V',
  clear: 'Delete',
  fillDown: 'Ctrl+D',
  editRow: 'Ctrl+F2',
  filterColumn: 'Ctrl+Shift+L',
};

export interface MenuEntry {
  readonly id: Entry;
  readonly label: string;
  readonly keys: string | undefined;
  /** The document command, where it is one. */
  readonly command: Command | undefined;
}

/** What the column under a menu is now. */
export interface ColumnStanding {
  readonly internal: boolean;
  /** The last of the columns that do not scroll. */
  readonly lastFrozen: boolean;
}

function labelOf(act: MenuAct, text: Text['grid']['menu'], { internal, lastFrozen }: ColumnStanding): string {
  if (act === 'toggleInternal') return internal ? text.markPublic : text.markInternal;
  if (act === 'toggleFrozen') return lastFrozen ? text.unfreeze : text.freeze;
  return text[act];
}

/** Groups of entries for where the menu was opened. */
export function menuEntries(area: MenuArea, text: Text, standing: ColumnStanding): MenuEntry[][] {
  return MENUS[area].map((group) =>
    group.map((id) => {
      const command: Command | undefined = COMMANDS.find((own) => own.id === id);
      if (command) return { id, label: text.commands[id as CommandId], keys: command.keys?.[0], command };
      const act = id as MenuAct;
      return { id, label: labelOf(act, text.grid.menu, standing), keys: KEYS[act], command: undefined };
    }),
  );
}
