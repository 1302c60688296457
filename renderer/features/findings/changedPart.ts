// The part of a text that an edit changes, with a little of what stands around it: what a preview shows of long cells.

export interface ChangedPart {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const AROUND = 36;

const isWordPart = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/** Whole words that differ between two texts. Equal texts give empty parts. */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  while (start > 0 && isWordPart(before[start - 1])) start -= 1;
  while (end > 0 && isWordPart(before[before.length - end])) end -= 1;
  const lead = before.slice(0, start);
  const tail = end === 0 ? '' : before.slice(-end);
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
    tail: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
