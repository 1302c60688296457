// What only parts a list of units: "1. Sở A; 2. Sở B", "a) Sở A", "Sở A phối hợp với Sở B", "Chủ trì: Sở A". Each mark becomes
// a semicolon with blanks, so that every word stays at its place.

/** "1." or "a)" where an item begins. Its first letter is looked for before the blanks in front of it: each run of blanks is read once. */
const MARKER = /(?=[\da-zđ])(?<=(?:^|[\n;,:•+-])\s*)(?:\d{1,2}|[a-zđ])[.)](?=\s*\p{Lu}|\s+c[áa]c)/gu;
/** The same in the middle of a line, once the first item bears a number. */
const MARKER_INSIDE = /(?<=\s)\d{1,2}[.)](?=\s*\p{Lu}|\s+c[áa]c)/gu;
const NUMBERED = /^\s*1[.)]/u;

/** "phối hợp với", "cùng với" before a name. */
const TOGETHER = /(?<=\s)(?:chủ trì\s*(?:,\s*)?)?(?:(?:và\s+)?phối hợp(?:\s+(?:cùng với|cùng|với))?|cùng với)(?=\s+(?:\p{Lu}|các\s))/gu;

/** "Chủ trì:", "Đơn vị phối hợp:" before the names. */
const LABEL = /(?<![\p{L}])(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp)\s*:/giu;

/** "nt": as in the row above, which only the import could look up. */
const DITTO = /^[\s"”-]*nt[\s"”.-]*$/iu;

/** A cheap look before the exact ones. */
const MAY_HOLD = /[.):]|phối hợp|cùng|nt/i;

const blanked = (mark: string): string => ';'.padEnd(mark.length);

/** The text, of the same length, with marks of lists as semicolons. */
export function withoutListMarks(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  if (DITTO.test(text)) return blanked(text);
  const marked = text.replace(LABEL, blanked).replace(MARKER, blanked).replace(TOGETHER, blanked);
  return NUMBERED.test(text) ? marked.replace(MARKER_INSIDE, blanked) : marked;
}
