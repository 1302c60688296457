// Row indexes by a number that likely-equal rows share. Numbers may collide: who finds a row here still compares it.

export interface Buckets {
  /** The first row under the key that passes, in the order in which they were added. */
  readonly find: (key: number, passes: (index: number) => boolean) => number | undefined;
  /** Adds a row; a full bucket stays as it is. */
  readonly add: (key: number, index: number) => void;
}

/** Most keys stand for one row, so that no list is made before the second. */
export function createBuckets(largest: number): Buckets {
  const rows = new Map<number, number | number[]>();
  return {
    find(key, passes) {
      const there = rows.get(key);
      if (typeof there === 'number') return passes(there) ? there : undefined;
      return there?.find(passes);
    },
    add(key, index) {
      const there = rows.get(key);
      if (there === undefined) rows.set(key, index);
      else if (typeof there === 'number') rows.set(key, [there, index]);
      else if (there.length < largest) there.push(index);
    },
  };
}
