// What rules about the words of cells have in common: every filled cell of a row that people wrote words in.
import { cellText } from '../../annex/state.ts';
import type { Severity } from '../finding.ts';
import type { Found, RowRule } from '../rule.ts';

export interface TextFault {
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
}

/** A rule that looks at one cell's text. `mend` gives the whole repaired text, or null where only a person can. */
export interface TextRuleParts<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly find: (text: string) => readonly TextFault[];
  readonly mend?: (text: string) => string | null;
  readonly group?: (fault: TextFault) => string;
}

/** Short texts come again and again ("Hằng năm"); what was found in them is kept. Numbers are quicker looked at anew. */
const SHORTEST_KEPT = 6;
const LONGEST_KEPT = 60;
const KEPT_TEXTS = 5_000;
const NO_FAULTS: readonly TextFault[] = [];

function remembering(find: TextRuleParts<string>['find']): TextRuleParts<string>['find'] {
  const known = new Map<string, readonly TextFault[]>();
  return (text) => {
    if (text.length < SHORTEST_KEPT || text.length > LONGEST_KEPT) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= KEPT_TEXTS) known.clear();
    const faults = find(text);
    known.set(text, faults.length === 0 ? NO_FAULTS : faults);
    return faults;
  };
}

/** One finding a cell, at its first fault; `count` says how many there are. */
export const textRule = <Id extends string>(parts: TextRuleParts<Id>) => {
  const find = remembering(parts.find);
  return {
    id: parts.id,
    severity: parts.severity,
    scope: 'row',
    run({ row }, annex): readonly Found[] {
      const found: Found[] = [];
      for (const column of annex.document.columns) {
        const text = cellText(row, column.id);
        if (text === '') continue;
        const faults = find(text);
        const [first] = faults;
        if (first === undefined) continue;
        const mended = parts.mend?.(text) ?? null;
        found.push({
          rowId: row.id,
          columnId: column.id,
          offsets: { start: first.start, end: first.end },
          values: { part: text.slice(first.start, first.end), count: faults.length, ...first.values },
          ...(first.severity ? { severity: first.severity } : {}),
          ...(mended === null || mended === text ? {} : { fix: { edits: [{ rowId: row.id, columnId: column.id, text: mended }] } }),
          ...(parts.group ? { group: parts.group(first) } : {}),
        });
      }
      return found;
    },
  } as const satisfies RowRule;
};

/** Every match of a global pattern as a fault. */
export function matches(text: string, pattern: RegExp): TextFault[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
