// The part of the File System Access API that TypeScript's DOM library does not describe (only Chromium has it).

interface AcceptedType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly `.${string}`[]>>;
}

type PickFiles = (options: { readonly multiple: boolean; readonly types: readonly AcceptedType[] }) => Promise<FileSystemFileHandle[]>;
type PickPlace = (options: { readonly suggestedName: string; readonly types: readonly AcceptedType[] }) => Promise<FileSystemFileHandle>;
type WithPermission = FileSystemFileHandle & {
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
};

declare global {
  interface Window {
    readonly showOpenFilePicker?: PickFiles;
    readonly showSaveFilePicker?: PickPlace;
  }
}

/** The open dialog that returns writable handles; undefined if the browser has none. */
export const pickFiles = (): PickFiles | undefined => window.showOpenFilePicker?.bind(window);

/** The save dialog; undefined if the browser has none. */
export const pickPlace = (): PickPlace | undefined => window.showSaveFilePicker?.bind(window);

/** Asks for permission to write to an opened file; browsers remember it for the session. */
export async function mayWrite(handle: WithPermission): Promise<boolean> {
  return handle.requestPermission ? (await handle.requestPermission({ mode: 'readwrite' })) === 'granted' : true;
}
