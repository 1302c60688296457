// What the services need of Electron, each as small as it can be. Adapters give it in the program, fakes in the tests.

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** File dialogs. Both give absolute paths; closing the dialog gives none. */
export interface Dialogs {
  open(options: {
    readonly filters: readonly FileFilter[];
    readonly multiple: boolean;
    readonly folder?: string;
  }): Promise<readonly string[]>;
  saveAs(options: { readonly filter: FileFilter; readonly path: string }): Promise<string | undefined>;
  /** Shows an address in full and asks whether to leave the program for it. */
  confirmLink(address: string): Promise<boolean>;
}

export interface Printer {
  toPdf(job: { readonly name: string; readonly html: string }): Promise<Uint8Array>;
  /** False when the user closed the printer's dialog. */
  print(job: { readonly name: string; readonly html: string }): Promise<boolean>;
}

export interface DesktopShell {
  openExternal(address: string): Promise<void>;
  /** Gives a message when the system could not open it. */
  openPath(path: string): Promise<string>;
  showItemInFolder(path: string): void;
}

export interface Paths {
  /** The program's own data; local to this PC. */
  readonly userData: string;
  readonly documents: string;
  readonly temp: string;
  readonly home: string;
}

export interface Versions {
  readonly app: string;
  readonly electron: string;
  readonly chrome: string;
}

/** Milliseconds since 1970. */
export type Now = () => number;

/** Notes what support may need; never holds the content of a file. */
export type Report = (what: string, detail?: unknown) => void;
