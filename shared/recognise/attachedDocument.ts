// What the line "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025 của UBND tỉnh Lai Châu)" says of the document that an
// annex is attached to. Reads the line once, however long it is.

/** The end of a date, and the word before who issued the document. */
const DATED_BY = /\s(?:năm|ngày)[\s\d.…]*(?<=\s)của\s+/giu;

/** Who issued the document: the words behind the date up to the end of the line. They hold no brackets. */
export function issuerIn(line: string): string | undefined {
  const trimmed = line.trimEnd();
  const inner = (trimmed.endsWith(')') ? trimmed.slice(0, -1) : trimmed).trimEnd();
  const lastBracket = Math.max(inner.lastIndexOf('('), inner.lastIndexOf(')'));
  for (const match of inner.matchAll(DATED_BY)) {
    const start = match.index + match[0].length;
    if (start > lastBracket && start < inner.length) return inner.slice(start);
  }
  return undefined;
}

/** "kèm theo", "kèm" or "theo" before the words that name the document. */
const OPENING = /(?:kèm(?:\s+theo)?|theo)\s+(?!kèm|theo)(?=\p{L})/giu;
const NUMBER_WORD = /\ssố\s*:?\s/giu;
const DAY_WORD = /,?\s+ngày\s/giu;
const BRACKET = /[()]/g;

/** The kind and number of the document: "Kế hoạch số 15/KH-UBND". No brackets stand before the word "số". */
export function numberIn(line: string): string | undefined {
  const bracketFrom = searchOnwards(line, BRACKET);
  const numberFrom = searchOnwards(line, NUMBER_WORD);
  const dayFrom = searchOnwards(line, DAY_WORD);
  for (const opening of line.matchAll(OPENING)) {
    const start = opening.index + opening[0].length;
    const number = numberFrom(start + 1);
    if (number === null) return undefined;
    if ((bracketFrom(start)?.start ?? line.length) < number.start) continue;
    const day = dayFrom(number.end);
    return day === null ? undefined : line.slice(start, day.start);
  }
  return undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds the first match from a place on; asked for places in ascending order it searches no part of the text twice. */
function searchOnwards(text: string, pattern: RegExp): (from: number) => Place | null {
  let found: Place | null = { start: -1, end: -1 };
  return (from) => {
    if (found === null || found.start >= from) return found;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    found = match && { start: match.index, end: match.index + match[0].length };
    return found;
  };
}
