// Commands that act on the application, not on the document: the screens carry them out, menus and the shortcut sheet list them.

export interface AppCommand {
  readonly id: string;
  readonly keys: readonly string[];
}

export const APP_COMMANDS = [
  { id: 'newAnnex', keys: ['Ctrl+N'] },
  { id: 'openFile', keys: ['Ctrl+O'] },
  { id: 'pasteTable', keys: [] },
  { id: 'closeAnnex', keys: ['Ctrl+W'] },
  { id: 'saveToFile', keys: ['Ctrl+S'] },
  { id: 'saveToFileAs', keys: ['Ctrl+Shift+S'] },
  { id: 'linkedFile', keys: [] },
  { id: 'exportWorkbook', keys: [] },
  { id: 'exportWord', keys: [] },
  { id: 'officeTemplates', keys: [] },
  { id: 'exportOther', keys: ['Ctrl+Shift+E'] },
  { id: 'exportSet', keys: [] },
  { id: 'copyTable', keys: [] },
  { id: 'print', keys: ['Ctrl+P'] },
  { id: 'undo', keys: ['Ctrl+Z'] },
  { id: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  { id: 'find', keys: ['Ctrl+F'] },
  { id: 'replace', keys: ['Ctrl+H'] },
  { id: 'nextFinding', keys: ['F7'] },
  { id: 'previousFinding', keys: ['Shift+F7'] },
  { id: 'annexProperties', keys: ['Ctrl+I'] },
  { id: 'zoomIn', keys: ['Ctrl+='] },
  { id: 'zoomOut', keys: ['Ctrl+Shift+-'] },
  { id: 'zoomReset', keys: ['Ctrl+0'] },
  { id: 'shortcuts', keys: ['F1', 'Shift+?'] },
  { id: 'restoreAnnex', keys: [] },
  { id: 'checkMachine', keys: [] },
] as const satisfies readonly AppCommand[];

export type AppCommandId = (typeof APP_COMMANDS)[number]['id'];
