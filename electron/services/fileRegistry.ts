// Which files the page may name: those the user chose in a dialog, dropped, opened from outside, or used recently.
// The page knows an opaque id; the path stays here.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { FileRef } from '#shared/host/host.ts';
import { pathKey } from './filePlace.ts';

export interface FileRegistry {
  /** The reference for a path the user has chosen; the same path gives the same reference. */
  refer(path: string): FileRef;
  /** Makes a reference of an earlier session good again. */
  restore(id: string, path: string): void;
  /** The path of a reference; undefined for one that was never given out. */
  pathOf(file: FileRef): string | undefined;
}

/** An empty registry; it lives as long as the program. */
export function createFileRegistry(): FileRegistry {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    refer(path) {
      const key = pathKey(path);
      const id = ids.get(key) ?? randomUUID();
      ids.set(key, id);
      paths.set(id, path);
      return { id, name: basename(path) };
    },
    restore(id, path) {
      const key = pathKey(path);
      if (!ids.has(key)) ids.set(key, id);
      paths.set(id, path);
    },
    pathOf: ({ id }) => paths.get(id),
  };
}
