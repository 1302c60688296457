// Collects what a reader noticed: each kind once a sheet, with how often and where first.
import type { SourceNote } from '../../source/rawSource.ts';

interface NotePlace {
  readonly sheet: string | null;
  readonly row?: number;
  readonly column?: number;
}

export interface NoteCollector {
  add(code: string, where?: NotePlace, count?: number): void;
  /** In the order of first sight, each with `values.count`. */
  list(): SourceNote[];
}

export function collectNotes(): NoteCollector {
  const found = new Map<string, { code: string; where: NotePlace | undefined; count: number }>();
  return {
    add(code, where, count = 1) {
      const key = `${code}\n${where?.sheet ?? ''}`;
      const known = found.get(key);
      if (known) known.count += count;
      else found.set(key, { code, where, count });
    },
    list: () => [...found.values()].map(({ code, where, count }) => ({ code, values: { count }, ...(where && { where }) })),
  };
}
