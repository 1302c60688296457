// What a time cell means, as dates, for the chip beside the cell line.
import type { AnnexHead } from '#shared/annex/model.ts';
import type { Role } from '#shared/annex/roles.ts';
import { dayText, monthText } from '#shared/time/format.ts';
import { parseTime } from '#shared/time/parseTime.ts';

const TIMES: ReadonlySet<Role> = new Set(['time', 'start', 'end', 'report']);

/** Day with two digits, month with two only for 1 and 2, as the decree writes dates. */
function shown(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${dayText(Number(day))}/${monthText(Number(month))}/${year}`;
}

/** "01/4/2025 – 30/6/2025", open sides as "…"; null where the cell is no time or names no date. */
export function timeSpan(words: string, role: Role, head: AnnexHead): string | null {
  if (!TIMES.has(role) || words.trim() === '') return null;
  const { year } = head.issuing;
  const { start, end } = parseTime(words, { ...(year === undefined ? {} : { year }), ...(head.period ? { period: head.period } : {}) });
  if (start && end) return start === end ? shown(start) : `${shown(start)} – ${shown(end)}`;
  if (end) return `… – ${shown(end)}`;
  return start ? `${shown(start)} – …` : null;
}
