// The door of this folder: a time cell's text to what it means. Never guesses: a part that the grammar does not
// cover makes the whole cell `unknown`, with that part named.
import { meaningOf, together } from './meaning.ts';
import { formatClauses, HOUSE_STYLE } from './format.ts';
import { parseClauses, type Reading } from './parseClauses.ts';
import { normalTimeText } from './tokens.ts';
import type { Clause, TimeContext, TimeValue } from './value.ts';

const BULLET = /^([ \t]*)[-+*•–](?= )/gm;
const EMPTY = /^[\s.,;…\-–—_/]*$/u;

function read(text: string): Reading {
  const bulleted = text.replace(BULLET, (_mark, indent: string) => `${indent};`);
  const flowing = parseClauses(bulleted, 'ignore');
  if (!bulleted.includes('\n')) return flowing;
  const flows = 'clauses' in flowing && !flowing.clauses.some((clause) => clause.type === 'condition');
  if (flows) return flowing;
  const lines = parseClauses(bulleted, 'separate');
  return 'clauses' in lines ? lines : flowing;
}

const UNKNOWN = { kind: 'unknown', start: null, end: null, bound: 'none', recurrence: 'none', expression: [] } as const;

const backwards = (value: TimeValue): boolean => value.start !== null && value.end !== null && value.start > value.end;

/**
 * What a time cell means (docs/domain.md#time-cells).
 * @param context what the annex knows; without it, days and months written without a year have no limits.
 */
export function parseTime(text: string, context: TimeContext = {}): TimeValue {
  const normal = normalTimeText(text);
  if (EMPTY.test(normal)) return { ...UNKNOWN, text, kind: 'blank' };
  const reading = read(normal);
  if ('unknownPart' in reading) return { ...UNKNOWN, text, unknownPart: reading.unknownPart || normal.trim() };
  const expression = reading.clauses;
  const parts = expression.map((clause) => valueOf(clause, context));
  const reversed = parts.find((part) => part.kind === 'range' && backwards(part));
  if (reversed) return { ...UNKNOWN, text, unknownPart: parts.length === 1 ? normal.trim() : reversed.text };
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, text, expression };
  return { ...together(parts), text, expression };
}

function valueOf(clause: Clause, context: TimeContext): TimeValue {
  return { text: formatClauses([clause], HOUSE_STYLE), ...meaningOf(clause, context), expression: [clause] };
}
