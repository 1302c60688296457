// The menu bar, as lists of command ids; null is a separator. Electron's menu and the browser's shortcut sheet are made from it.
import type { APP_COMMANDS } from './appCommands.ts';
import type { COMMANDS } from './index.ts';

export type CommandId = (typeof COMMANDS)[number]['id'] | (typeof APP_COMMANDS)[number]['id'];

export interface MenuGroup {
  readonly id: 'file' | 'edit' | 'rows' | 'view' | 'help';
  readonly items: readonly (CommandId | null)[];
}

export const MENU: readonly MenuGroup[] = [
  {
    id: 'file',
    items: [
      'newAnnex',
      'openFile',
      'pasteTable',
      null,
      'saveToFile',
      'saveToFileAs',
      'linkedFile',
      null,
      'exportWorkbook',
      'exportWord',
      'exportOther',
      'exportSet',
      'copyTable',
      'officeTemplates',
      'print',
      null,
      'annexProperties',
      null,
      'closeAnnex',
    ],
  },
  { id: 'edit', items: ['undo', 'redo', null, 'find', 'replace', null, 'nextFinding', 'previousFinding'] },
  {
    id: 'rows',
    items: [
      'addTask',
      'addSection',
      'insertRowsAbove',
      'duplicateRows',
      'deleteRows',
      null,
      'moveRowsUp',
      'moveRowsDown',
      null,
      'makeSection',
      'makeTask',
      'indentRows',
      'outdentRows',
      null,
      'splitRow',
      'joinRows',
      null,
      'renumberRows',
    ],
  },
  { id: 'view', items: ['zoomIn', 'zoomOut', 'zoomReset'] },
  { id: 'help', items: ['shortcuts', null, 'restoreAnnex', 'checkMachine'] },
];
