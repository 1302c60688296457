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
  | 'clear'
  | 'fillDown'
  | 'editRow'
  | 'filterColumn'
  | 'hideColumn'
  | 'moveLeft'
  | 'moveRight'
  | 'fitWidth'
  | 'toggleInternal';

type CommandId = (typeof COMMANDS)[number]['id'];
type Entry = MenuAct | CommandId;

const EDITING: readonly Entry[] = ['cut', 'copy', 'paste'];

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
    ['moveLeft', 'moveRight', 'hideColumn', 'toggleInternal'],
  ],
};

const KEYS: Partial<Record<MenuAct, string>> = {
  cut: 'Ctrl+X',
  copy: 'Ctrl+C',
  paste: 'Ctrl+V',
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

const labelOf = (act: MenuAct, text: Text['grid']['menu'], internal: boolean): string =>
  act === 'toggleInternal' ? (internal ? text.markPublic : text.markInternal) : text[act];

/** Groups of entries; `internal`: the column is marked as internal. */
export function menuEntries(area: MenuArea, text: Text, internal: boolean): MenuEntry[][] {
  return MENUS[area].map((group) =>
    group.map((id) => {
      const command: Command | undefined = COMMANDS.find((own) => own.id === id);
      if (command) return { id, label: text.commands[id as CommandId], keys: command.keys?.[0], command };
      const act = id as MenuAct;
      return { id, label: labelOf(act, text.grid.menu, internal), keys: KEYS[act], command: undefined };
    }),
  );
}
