// The part of a text that an edit changes, with a little of what stands around it: what a preview shows of long cells.

interface ChangedPart {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const AROUND = 36;

/** Words and what stands between them. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];

/** Whole words that differ between two texts. Equal texts give empty parts. */
export function changedPart(before: string, after: string): ChangedPart {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const lead = old.slice(0, start).join('');
  const tail = old.slice(old.length - end).join('');
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    removed: old.slice(start, old.length - end).join(''),
    added: fresh.slice(start, fresh.length - end).join(''),
    tail: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
