// Messages between the page and the directory worker.
import type { PlainTable } from '#shared/export/xlsx/writeTable.ts';

export type DirectoryRequest =
  | { readonly type: 'write'; readonly table: PlainTable }
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string };

export type DirectoryAnswer =
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  /** The first table of the file, cell texts by column. */
  | { readonly type: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'failed' };
