// The command registry: every command that needs no argument, with its place in the menu bar, its keys and their scope (keys.ts).
// Menus, toolbar, shortcut list and context menu are made from it.
import type { Command, KeyBinding, KeyScope } from './command.ts';
import { deleteRows } from './deleteRows.ts';
import { duplicateRows } from './duplicateRows.ts';
import { addSection, addTask, insertRowsAbove } from './insertRows.ts';
import { moveRowsDown, moveRowsUp } from './moveRows.ts';
import { renumberRows } from './renumberRows.ts';
import { indentRows, makeSection, makeTask, outdentRows } from './shapeRows.ts';
import { joinRows, splitRow } from './splitRows.ts';

interface Entry<Id extends string, Scope extends KeyScope> extends KeyBinding<Id> {
  readonly scope: Scope;
}

/** A command that a screen carries out; its keys work everywhere. */
const app = <const Id extends string>(id: Id, ...keys: readonly string[]): Entry<Id, 'app'> => ({ id, scope: 'app', keys });

/** As `app`, but a text field keeps these keys to itself while it is being typed in. */
const outsideText = <const Id extends string>(id: Id, ...keys: readonly string[]): Entry<Id, 'sheet'> => ({ id, scope: 'sheet', keys });

/** A command that changes the document at the selection. */
const rows = <const Id extends string>(command: Command & { readonly id: Id }, ...keys: readonly string[]) => ({
  ...outsideText(command.id, ...keys),
  command: command as Command,
});

const SEPARATOR = null;

const GROUPS = [
  {
    id: 'file',
    items: [
      app('newAnnex', 'Ctrl+N'),
      app('openFile', 'Ctrl+O'),
      app('pasteTable'),
      SEPARATOR,
      app('saveToFile', 'Ctrl+S'),
      app('saveToFileAs', 'Ctrl+Shift+S'),
      app('linkedFile'),
      SEPARATOR,
      app('exportWorkbook'),
      app('exportWord'),
      app('exportOther', 'Ctrl+Shift+E'),
      app('exportSet'),
      app('copyTable'),
      app('officeTemplates'),
      app('print', 'Ctrl+P'),
      SEPARATOR,
      app('annexProperties', 'Ctrl+I'),
      SEPARATOR,
      app('closeAnnex', 'Ctrl+W'),
    ],
  },
  {
    id: 'edit',
    items: [
      outsideText('undo', 'Ctrl+Z'),
      outsideText('redo', 'Ctrl+Y', 'Ctrl+Shift+Z'),
      SEPARATOR,
      app('find', 'Ctrl+F'),
      app('replace', 'Ctrl+H'),
      SEPARATOR,
      app('nextFinding', 'F7'),
      app('previousFinding', 'Shift+F7'),
    ],
  },
  {
    id: 'rows',
    items: [
      rows(addTask, 'Alt+Insert'),
      rows(addSection),
      // The plus of the number pad needs no Shift, as in Excel.
      rows(insertRowsAbove, 'Ctrl+Shift+=', 'Ctrl+NumpadAdd', 'Ctrl+Shift+NumpadAdd'),
      rows(duplicateRows, 'Ctrl+Shift+D'),
      rows(deleteRows, 'Ctrl+-'),
      SEPARATOR,
      rows(moveRowsUp, 'Alt+Up'),
      rows(moveRowsDown, 'Alt+Down'),
      SEPARATOR,
      rows(makeSection, 'Ctrl+Shift+1'),
      rows(makeTask, 'Ctrl+Shift+0'),
      rows(indentRows, 'Alt+Shift+Right'),
      rows(outdentRows, 'Alt+Shift+Left'),
      SEPARATOR,
      rows(splitRow),
      rows(joinRows),
      SEPARATOR,
      rows(renumberRows, 'Ctrl+Shift+N'),
    ],
  },
  { id: 'view', items: [app('zoomIn', 'Ctrl+='), app('zoomOut', 'Ctrl+Shift+-'), app('zoomReset', 'Ctrl+0')] },
  { id: 'help', items: [app('shortcuts', 'F1', 'Shift+?'), SEPARATOR, app('restoreAnnex'), app('checkMachine')] },
] as const;

type Item = Exclude<(typeof GROUPS)[number]['items'][number], null>;
export type CommandId = Item['id'];
export type DocumentCommandId = Extract<Item, { command: Command }>['id'];
/** Commands that screens carry out. */
export type AppCommandId = Exclude<CommandId, DocumentCommandId>;

export interface MenuEntry extends KeyBinding<CommandId> {
  /** The document command; absent if a screen carries the entry out. */
  readonly command?: Command;
}

export interface MenuGroup {
  readonly id: (typeof GROUPS)[number]['id'];
  /** null is a separator. */
  readonly items: readonly (MenuEntry | null)[];
}

/** The menu bar. */
export const MENU: readonly MenuGroup[] = GROUPS;

/** Every entry of the menu bar, in its order. */
export const MENU_ENTRIES: readonly MenuEntry[] = MENU.flatMap(({ items }) => items.flatMap((item) => item ?? []));

/** The document commands among them. */
export const DOCUMENT_COMMANDS: readonly Command[] = MENU_ENTRIES.flatMap(({ command }) => command ?? []);
