// The part of a text that an edit changes, with some context: shown in previews of long cells.

interface ChangedPart {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

/** Characters of context on each side. */
const CONTEXT = 36;

/** Splits a text into words and single characters between them. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];

/** The words that differ between two texts. For equal texts both parts are empty. */
export function changedPart(before: string, after: string): ChangedPart {
  const old = partsOf(before);
  const fresh = partsOf(after);
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const lead = old.slice(0, start).join('');
  const tail = old.slice(old.length - end).join('');
  return {
    lead: lead.length > CONTEXT ? `…${lead.slice(-CONTEXT)}` : lead,
    removed: old.slice(start, old.length - end).join(''),
    added: fresh.slice(start, fresh.length - end).join(''),
    tail: tail.length > CONTEXT ? `${tail.slice(0, CONTEXT)}…` : tail,
  };
}
