// Numbers that order an annex: "II.", "A", "1", "01", "1.10", "a)", "-"; alone in a cell or at the front of a text.
import { fromRoman } from '../annex/numerals.ts';

export type NumberStyle = 'roman' | 'upper' | 'arabic' | 'decimal' | 'lower' | 'dash';

export interface OutlineNumber {
  readonly style: NumberStyle;
  /** As written without closing dot: "II", "1.10", "a)". */
  readonly text: string;
  /** Parts of "1.10": ["1", "10"]; one part for others. */
  readonly parts: readonly string[];
}

const DASH = /^[-–—+*•·▪●○◦➢✓]$/u;
const SINGLE = /^\(?(?:(\d{1,4})|([IVXLC]{1,7})|([A-ZĐ])|([a-zđ]))\)?\s*[.)/:\-–]?$/u;
const PARTS = /^((?:\d{1,4}|[IVXLC]{1,7}|[A-ZĐ])(?:\.(?:\d{1,3}|[a-zđ]))+)\s*[.)]?$/u;
/** At the front of a text: a closing mark is needed, except after "1.1". */
const FRONT =
  /^(?:(?:phần|mục|nhóm)\s+)?(\(?(?:[IVXLC]{1,7}|[A-ZĐ]|\d{1,3}|[a-zđ])\s*[.)/:]|(?:\d{1,3}|[IVXLC]{1,7})(?:\.\d{1,3})+[.)]?(?=\s))\s*(?![\d])(\S[\s\S]*)$/iu;
/** "A - NHIỆM VỤ": a dash with blanks around it closes a number too. */
const FRONT_DASH = /^([IVXLC]{1,7}|[A-ZĐ]|\d{1,2})\s+[-–—]\s+(\p{Lu}[\s\S]*)$/u;
const FRONT_LOOSE = /^([IVXLC]{1,7})\s+(?:[-–]\s*)?(\p{Lu}[\s\S]*)$/u;

/** A cell that holds a number and nothing else, or null. "I" counts as Roman; letters are settled by their neighbours. */
export function parseOutlineNumber(cell: string): OutlineNumber | null {
  const text = cell.trim();
  if (text === '' || text.length > 16) return null;
  if (DASH.test(text)) return { style: 'dash', text, parts: [text] };
  const parts = PARTS.exec(text)?.[1]?.split('.');
  if (parts) return { style: 'decimal', text: withoutDot(text), parts };
  const single = SINGLE.exec(text);
  if (!single) return null;
  const [, arabic, roman, upper, lower] = single;
  if (arabic !== undefined) return { style: 'arabic', text: withoutDot(text), parts: [arabic] };
  if (roman !== undefined && fromRoman(roman) !== null) return { style: 'roman', text: withoutDot(text), parts: [roman] };
  if (upper !== undefined || (roman !== undefined && roman.length === 1))
    return { style: 'upper', text: withoutDot(text), parts: [upper ?? roman ?? ''] };
  if (lower !== undefined) return { style: 'lower', text: withoutDot(text), parts: [lower] };
  return null;
}

/**
 * A number at the front of a text and the text behind it: "II. NHIỆM VỤ" → II, "NHIỆM VỤ".
 * `loose` also takes "I Đến năm 2030", which only a row of its own justifies.
 */
export function splitLeadingNumber(text: string, loose = false): { readonly number: OutlineNumber; readonly rest: string } | null {
  const front = FRONT.exec(text) ?? FRONT_DASH.exec(text) ?? (loose ? FRONT_LOOSE.exec(text) : null);
  const token = front?.[1];
  const rest = front?.[2];
  if (!token || !rest) return null;
  const number = parseOutlineNumber(token);
  return number && number.style !== 'dash' ? { number, rest: rest.trim() } : null;
}

const withoutDot = (text: string): string => text.replace(/[./:\-–]$/u, '').trim();

/** "1.2" and "1.2.1" lie under "1". */
export const isUnder = (child: OutlineNumber, parent: OutlineNumber): boolean =>
  child.parts.length > parent.parts.length && parent.parts.every((part, at) => samePart(part, child.parts[at] ?? ''));

const samePart = (one: string, other: string): boolean =>
  one === other || (/^\d+$/.test(one) && /^\d+$/.test(other) && Number(one) === Number(other));

const LETTER_ORDER = 'ABCDĐEGHIKLMNOPQRSTUVXY';

/** "C" after "B": letters that could be Roman numerals are letters when they follow one. */
export const followsLetter = (letter: string, before: string): boolean =>
  LETTER_ORDER.indexOf(letter) === LETTER_ORDER.indexOf(before) + 1 && LETTER_ORDER.includes(before);
