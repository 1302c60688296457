// Files that the system asks us to open, before and after the page is ready: double click at a cold start, a second
// start, a drop on the icon. They wait until the page says that it listens.
import type { FileRef } from '#shared/host/host.ts';
import { isOpenablePath } from './filePlace.ts';
import type { FileRegistry } from './fileRegistry.ts';

interface OpenQueue {
  /** Takes paths in; those we do not handle are dropped. */
  add(paths: readonly string[]): void;
  /** The page listens (again, after a reload): what waits is handed over, and later files at once. */
  ready(): void;
  /** The page is being replaced; files wait again. */
  pause(): void;
}

/** A queue that announces files through `announce`. */
export function createOpenQueue(registry: FileRegistry, announce: (file: FileRef) => void): OpenQueue {
  const waiting: FileRef[] = [];
  let listening = false;
  const flush = () => {
    if (listening) for (const file of waiting.splice(0)) announce(file);
  };
  return {
    add(paths) {
      waiting.push(...paths.filter((path) => isOpenablePath(path)).map((path) => registry.refer(path)));
      flush();
    },
    ready() {
      listening = true;
      flush();
    },
    pause() {
      listening = false;
    },
  };
}

/** The files among the words of a command line: those that are no switch, as absolute paths (`resolve` knows the folder). */
export const filesOfArguments = (words: readonly string[], resolve: (path: string) => string): string[] =>
  words.filter((word) => word !== '' && word !== '.' && !word.startsWith('-')).map(resolve);

/** The files that a second start hands over as `{ files }`; whatever else it hands over gives none. */
export function filesOfSecondStart(data: unknown): string[] {
  const files = typeof data === 'object' && data !== null && 'files' in data ? data.files : undefined;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
