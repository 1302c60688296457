// Which snapshots of one annex may go. Pure, so that the rule can be read and tested apart from the disk.

export interface Kept {
  readonly id: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly written: number;
}

const DAY = 86_400_000;
const NEWEST_KEPT = 3;
const DAYS_KEPT = 30;
const MOST = 30;

/**
 * The snapshots to remove: kept are the three newest, the newest of each day for thirty days, and for thirty days those
 * taken before something that cannot be undone; never more than thirty beside the latter. The newest is always kept.
 */
export function outworn<T extends Kept>(snapshots: readonly T[], now: number): T[] {
  const newestFirst = [...snapshots].sort((a, b) => b.written - a.written);
  const days = new Set<number>();
  const kept = newestFirst.filter(({ written, reason }, i) => {
    const day = Math.floor(written / DAY);
    const firstOfDay = !days.has(day);
    days.add(day);
    const recent = now - written <= DAYS_KEPT * DAY;
    return i < NEWEST_KEPT || (recent && (firstOfDay || isPrecaution(reason)));
  });
  const ordinary = kept.filter(({ reason }) => !isPrecaution(reason)).slice(0, MOST);
  const stays = new Set([...ordinary, ...kept.filter(({ reason }) => isPrecaution(reason))]);
  return newestFirst.filter((snapshot) => !stays.has(snapshot));
}

const isPrecaution = (reason: string): boolean => reason.startsWith('before');
