// Browsers have emptied databases after a full disk, an upgrade or a crash. The witness, kept elsewhere, remembers
// what was saved; where the database knows less, the user is told and offered snapshots, never greeted with an empty list.

export interface Loss {
  readonly annexId: string;
  readonly title: string;
  /** Revision that was said to be saved, and the one that is there now (null: nothing). */
  readonly saved: number;
  readonly present: number | null;
}

/** Annexes that the witness saw further on than the database is. */
export function findLosses(
  witnessed: readonly { readonly annexId: string; readonly title: string; readonly revision: number }[],
  present: ReadonlyMap<string, number>,
): Loss[] {
  return witnessed.flatMap(({ annexId, title, revision }) => {
    const there = present.get(annexId) ?? null;
    return there === null || there < revision ? [{ annexId, title, saved: revision, present: there }] : [];
  });
}
