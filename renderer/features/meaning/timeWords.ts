// Short text for a parsed time: its dates, otherwise its recurrence or condition.
import { dayText, formatTime, monthText } from '#shared/time/format.ts';
import type { TimeValue } from '#shared/time/value.ts';
import type { Text } from '../../i18n/index.ts';

/** Formats an ISO date as the decree requires: leading zero for days below 10 and for months 1 and 2. */
export function shownDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${dayText(Number(day))}/${monthText(Number(month))}/${year}`;
}

const MAX_CLAUSES = 3;

function clauseWords(value: TimeValue, words: Text['meaning']): string {
  const { start, end, kind, recurrence } = value;
  if (kind === 'condition') return words.condition;
  if (kind === 'recurringDate') return lowered(formatTime(value));
  if (kind === 'frequency') {
    if (recurrence === 'continuous') return words.continuous;
    if (recurrence === 'none') return words.noDate;
    const every = words.recurring[recurrence];
    return end === null ? every : words.recurringUntil(every, shownDate(end));
  }
  if (value.openEnd && start !== null) return words.from(shownDate(start));
  if (start !== null && end !== null) return start === end ? shownDate(end) : words.range(shownDate(start), shownDate(end));
  if (end === null) return words.noDate;
  return value.bound === 'before' && kind === 'date' ? words.before(shownDate(end)) : words.until(shownDate(end));
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Text for a parsed time; for kind `unknown`, names the part that was not understood; null for an empty cell. */
export function timeWords(value: TimeValue, words: Text['meaning']): string | null {
  if (value.kind === 'blank') return null;
  if (value.kind === 'unknown') return words.unknown(value.unknownPart ?? value.text.trim());
  const parts = (value.clauses ?? [value]).map((clause) => clauseWords(clause, words));
  const distinct = [...new Set(parts)];
  const shown = distinct.slice(0, MAX_CLAUSES).join('; ') + (distinct.length > MAX_CLAUSES ? '…' : '');
  return value.missingYear ? words.noYear(shown) : shown;
}
