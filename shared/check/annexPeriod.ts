// The years that the plan covers: as set in the annex, else as its title says ("giai đoạn 2025-2035, định hướng đến
// năm 2045", of which the last year counts). Null when neither says.
import type { AnnexDocument } from '../annex/model.ts';
import { isoDate } from '../time/calendar.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const STAGE = /giai đoạn\s+(\d{4})\s*[-–—]\s*(\d{4})/giu;
const HORIZON = /(?:định hướng|tầm nhìn)(?:\s+đến)?(?:\s+năm)?\s+(\d{4})/giu;

const years = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].flatMap((match) => match.slice(1).map(Number));

/** First and last day of the plan. */
export function annexPeriod(document: AnnexDocument): Period | null {
  if (document.period) return document.period;
  const text = `${document.issuing.subject}\n${document.title}`.normalize('NFC');
  const stages = years(text, STAGE);
  if (stages.length === 0) return null;
  const first = stages.reduce((least, year) => Math.min(least, year));
  const last = years(text, HORIZON)
    .concat(stages)
    .reduce((most, year) => Math.max(most, year));
  return { from: isoDate(first, 1, 1), to: isoDate(last, 12, 31) };
}
