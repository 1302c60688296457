// Whether a time can be acted on: understood, with a year, not over when the annex is issued, inside the plan's period.
import type { TimeValue } from '../../time/value.ts';
import type { Cell } from '../cell.ts';
import { cellFacts } from '../cellFacts.ts';
import { DATED_ROLES, TIME_ROLES } from '../../annex/roles.ts';
import { at, cellsOf, timeOf } from '../cells.ts';
import type { Found } from '../finding.ts';
import { fromFacts } from '../rowFacts.ts';
import type { AnnexRule, CellRule, RowRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';

const dated =
  (look: (time: TimeValue, cell: Cell, annex: AnnexView) => Found | null) =>
  (cell: Cell, annex: AnnexView): Found[] => {
    const time = timeOf(cell, annex);
    const found = time && look(time, cell, annex);
    return found ? [{ ...at(cell), ...found }] : [];
  };

export const unknownTime = {
  id: 'unknownTime',
  severity: 'warning',
  spoils: ['time'],
  scope: 'cell',
  roles: TIME_ROLES,
  run(cell, annex) {
    const { kind, unknownPart = '' } = annex.time(cell.text);
    if (kind !== 'unknown') return [];
    const start = cell.text.indexOf(unknownPart);
    const offsets = start < 0 || unknownPart === '' ? {} : { offsets: { start, end: start + unknownPart.length } };
    return [{ ...at(cell), ...offsets, values: { part: unknownPart } }];
  },
} as const satisfies CellRule;

/** Days and months without a year are read in the annex's year; "cả năm" says so itself. */
export const missingYear = {
  id: 'missingYear',
  severity: 'warning',
  spoils: ['time'],
  scope: 'cell',
  roles: DATED_ROLES,
  run: dated((time, { text }) => {
    if (!time.missingYear) return null;
    const wholeYear = time.kind === 'year';
    return { ...(wholeYear ? { severity: 'hint' } : {}), values: { text: text.trim(), year: (time.end ?? time.start ?? '').slice(0, 4) } };
  }),
} as const satisfies CellRule;

/** The last days of deadlines. */
const deadlines = cellFacts(DATED_ROLES, (text, column, annex) =>
  column.role === 'start' ? null : (timeOf({ column, text }, annex)?.end ?? null),
);

/**
 * A deadline before the day of the document. A document without a date may be an old one: it counts as of today only when
 * something in it is still to come.
 */
export const timePast = {
  id: 'timePast',
  severity: 'warning',
  spoils: ['time'],
  scope: 'annex',
  run: fromFacts(deadlines, (rows, annex): readonly Found[] => {
    const date = annex.dates.earliest;
    if (date === null) return [];
    const hasYear = annex.options.date !== undefined || annex.document.issuing.year !== undefined;
    if (!hasYear && !rows.some((cells) => cells.some(({ value: end }) => end >= date))) return [];
    const found: Found[] = [];
    for (const [index, cells] of rows.entries()) {
      for (const { columnId, value: end } of cells) {
        if (end < date)
          found.push({ rowId: annex.document.rows[index]?.id ?? '', columnId, values: { end, date, ...(hasYear ? {} : { undated: 1 }) } });
      }
    }
    return found;
  }),
} as const satisfies AnnexRule;

export const outsidePeriod = {
  id: 'outsidePeriod',
  severity: 'warning',
  spoils: ['time'],
  scope: 'cell',
  roles: DATED_ROLES,
  run: dated((time, _cell, annex) => {
    const { period } = annex;
    if (period === null || time.kind === 'frequency') return null;
    const late = time.end !== null && time.end > period.to;
    const early = (time.end ?? time.start ?? period.to) < period.from;
    if (!late && !early) return null;
    return {
      values: {
        time: late ? (time.end ?? '') : (time.end ?? time.start ?? ''),
        from: period.from,
        to: period.to,
        side: late ? 'late' : 'early',
      },
    };
  }),
} as const satisfies CellRule;

export const endBeforeStart = {
  id: 'endBeforeStart',
  severity: 'error',
  spoils: ['time'],
  scope: 'row',
  run({ row }, annex) {
    const [startCell] = cellsOf(row, annex, 'start');
    const [endCell] = cellsOf(row, annex, 'end');
    if (startCell === undefined || endCell === undefined) return [];
    const start = annex.time(startCell.text).start;
    const end = annex.time(endCell.text).end;
    return start !== null && end !== null && end < start ? [{ ...at(endCell), values: { start, end } }] : [];
  },
} as const satisfies RowRule;
