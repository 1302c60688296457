// A stand-in for the electron module, for tests of adapters only: it notes what it is told and can emit events. Typed
// against the real package, so that a new major which changes what we use does not compile. Not a simulator.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

interface Noted {
  readonly what: string;
  readonly details: readonly unknown[];
}

export const noted: Noted[] = [];
const note =
  (what: string) =>
  (...details: readonly unknown[]): void =>
    void noted.push({ what, details });

/** Answers that the next dialogs give. */
export const answers: { open: string[]; save: string; button: number } = { open: [], save: '', button: 0 };

/** Handlers by the name they were registered under. */
export const handlers = new Map<string, (...args: never[]) => unknown>();
const keep =
  (name: string) =>
  (...args: readonly unknown[]): void => {
    handlers.set(typeof args[0] === 'string' ? `${name}:${args[0]}` : name, args.at(-1) as (...args: never[]) => unknown);
    noted.push({ what: name, details: args });
  };

class StandInWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = Object.assign(new EventEmitter(), {
    send: note('send'),
    printToPDF: async (options: Electron.PrintToPDFOptions) => {
      note('printToPDF')(options);
      return Buffer.from('%PDF');
    },
    print: (_options: Electron.WebContentsPrintOptions, done: (success: boolean, reason: string) => void) =>
      done(answers.button === 0, 'Print job canceled'),
  });
  destroyed = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    note('window')(options);
  }
  loadURL = async (address: string): Promise<void> => note('loadURL')(address);
  destroy(): void {
    this.destroyed = true;
  }
  isDestroyed = (): boolean => this.destroyed;
}

export const BrowserWindow = StandInWindow as unknown as typeof Electron.BrowserWindow;

export const app = Object.assign(new EventEmitter(), {
  paths: new Map<string, string>([['userData', 'C:\\Roaming\\x']]),
  setPath(name: string, path: string): void {
    app.paths.set(name, path);
  },
  getPath: (name: string): string => app.paths.get(name) ?? name,
});

export const dialog = {
  showOpenDialog: async (_window: unknown, options: Electron.OpenDialogOptions) => {
    note('showOpenDialog')(options);
    return { canceled: answers.open.length === 0, filePaths: answers.open };
  },
  showSaveDialog: async (_window: unknown, options: Electron.SaveDialogOptions) => {
    note('showSaveDialog')(options);
    return { canceled: answers.save === '', filePath: answers.save };
  },
  showMessageBox: async (_window: unknown, options: Electron.MessageBoxOptions) => {
    note('showMessageBox')(options);
    return { response: answers.button, checkboxChecked: false };
  },
};

export const shell = { openExternal: note('openExternal'), openPath: note('openPath'), showItemInFolder: note('showItemInFolder') };
export const ipcMain = { handle: keep('handle') };
export const protocol = { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') };

/** A session whose handlers land in `handlers`. */
export const session = {
  protocol: { handle: keep('protocol') },
  setPermissionRequestHandler: keep('permissionRequest'),
  setPermissionCheckHandler: keep('permissionCheck'),
  setDevicePermissionHandler: keep('devicePermission'),
  setDisplayMediaRequestHandler: keep('displayMedia'),
  setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
  webRequest: { onBeforeRequest: keep('beforeRequest') },
};

/** What the tests hand over where Electron's own type is asked for. */
export const asSession = session as unknown as Electron.Session;

// Names that Electron no longer has must not compile.
({ app, dialog, shell, ipcMain, protocol, BrowserWindow }) satisfies Partial<Record<keyof typeof Electron, unknown>>;

/** Forgets what was noted. */
export function forget(): void {
  noted.length = 0;
  handlers.clear();
  Object.assign(answers, { open: [], save: '', button: 0 });
}
