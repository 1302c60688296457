// Whether a time can be acted on: understood, with a year, not over when the annex is issued, inside the plan's period.
import type { TimeCell } from '../cell.ts';
import { at, cellsOf, sameCells, TIME_ROLES, timeCells } from '../cells.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule, Found, RowRule } from '../rule.ts';
import type { RowView } from '../rowView.ts';
import type { AnnexView } from '../view.ts';

const eachTime =
  (look: (cell: TimeCell, annex: AnnexView) => Found | null) =>
  ({ row }: RowView, annex: AnnexView): Found[] =>
    timeCells(row, annex).flatMap((cell) => {
      const found = look(cell, annex);
      return found ? [{ ...at(cell), ...found }] : [];
    });

export const unknownTime = {
  id: 'unknownTime',
  severity: 'warning',
  scope: 'row',
  run({ row }, annex) {
    return cellsOf(row, annex, ...TIME_ROLES).flatMap((cell) => {
      const { kind, unknownPart = '' } = annex.time(cell.text);
      if (kind !== 'unknown') return [];
      const start = cell.text.indexOf(unknownPart);
      const offsets = start < 0 || unknownPart === '' ? {} : { offsets: { start, end: start + unknownPart.length } };
      return [{ ...at(cell), ...offsets, values: { part: unknownPart } }];
    });
  },
} as const satisfies RowRule;

/** Days and months without a year are read in the annex's year; "cả năm" says so itself. */
export const missingYear = {
  id: 'missingYear',
  severity: 'warning',
  scope: 'row',
  run: eachTime(({ time, text }) => {
    if (!time.missingYear) return null;
    const wholeYear = time.kind === 'year';
    return { ...(wholeYear ? { severity: 'hint' } : {}), values: { text: text.trim(), year: (time.end ?? time.start ?? '').slice(0, 4) } };
  }),
} as const satisfies RowRule;

/** Deadlines of a row with their last day. */
const deadlines = rowFacts(
  (row, annex) => timeCells(row, annex).filter(({ time, column }) => time.end !== null && column.role !== 'start'),
  sameCells,
);

/**
 * A deadline before the day of the document. A document without a date may be an old one: it counts as of today only when
 * something in it is still to come.
 */
export const timePast = {
  id: 'timePast',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(deadlines, (rows, annex): readonly Found[] => {
    const date = annex.dates.earliest;
    if (date === null) return [];
    const dated = annex.options.date !== undefined || annex.document.issuing.year !== undefined;
    const cells = rows.flat();
    if (!dated && !cells.some(({ time }) => (time.end ?? '') >= date)) return [];
    return cells.flatMap((cell) => {
      const { end } = cell.time;
      return end === null || end >= date ? [] : [{ ...at(cell), values: { end, date, ...(dated ? {} : { undated: 1 }) } }];
    });
  }),
} as const satisfies AnnexRule;

export const outsidePeriod = {
  id: 'outsidePeriod',
  severity: 'warning',
  scope: 'row',
  run: eachTime(({ time }, annex) => {
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
} as const satisfies RowRule;

export const endBeforeStart = {
  id: 'endBeforeStart',
  severity: 'error',
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
