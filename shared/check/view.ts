// The annex as rules see it: columns by role, the date it is judged at, and meanings read once per text.
import { isTooLong } from '../annex/cellLength.ts';
import type { AnnexDocument, Column, Row } from '../annex/model.ts';
import { UNIT_ROLES, type Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import { parseTime } from '../time/parseTime.ts';
import type { TimeContext, TimeValue } from '../time/value.ts';
import { resolveUnits, type ResolvedUnit, type UnitContext } from '../units/resolveUnits.ts';
import { annexPeriod, type Period } from './annexPeriod.ts';
import { annexDates, type AnnexDates } from './annexDates.ts';
import { invalidate, type CheckMemo } from './memo.ts';
import type { CheckOptions } from './options.ts';
import { signsOf } from './textSigns.ts';

export interface AnnexView {
  readonly document: AnnexDocument;
  readonly memo: CheckMemo;
  readonly options: CheckOptions;
  readonly dates: AnnexDates;
  readonly timeContext: TimeContext;
  /** The years that the plan covers, as set or as its title says. */
  readonly period: Period | null;
  readonly columns: (...roles: readonly Role[]) => readonly Column[];
  /** Times and units of a cell. Of a text that no cell of Excel holds nothing is understood (annex/cellLength.ts). */
  readonly time: (text: string) => TimeValue;
  readonly units: (text: string) => readonly ResolvedUnit[];
  /** What of a text may be at fault (textSigns.ts). */
  readonly signs: (text: string) => number;
  /** Columns of leads and of coordinating units. */
  readonly unitColumns: readonly Column[];
}

/** The view of an annex. Results in the memo that belong to another head, date or directory are dropped. */
export function viewAnnex(document: AnnexDocument, options: CheckOptions, memo: CheckMemo): AnnexView {
  const dates = annexDates(document, options);
  const timeContext: TimeContext = {
    ...(dates.earliest === null ? {} : { date: dates.earliest }),
    ...(document.period ? { period: document.period } : {}),
    ...(options.exclusiveBefore ? { exclusiveBefore: true } : {}),
  };
  const { rows: _rows, ignored: _ignored, ...head } = document;
  const { leadsAllowed, absentUnits = [] } = options;
  const signature = JSON.stringify([head, dates, timeContext, leadsAllowed, [...absentUnits]]);
  invalidate(memo, signature, options.ownDirectory);
  const columns = columnsReader(document.columns);
  return {
    document,
    memo,
    options,
    dates,
    timeContext,
    period: annexPeriod(document),
    columns,
    unitColumns: columns(...UNIT_ROLES),
    time: (text) => (isTooLong(text) ? unreadTime(text) : memo.times.get(text, (cell) => parseTime(cell, timeContext))),
    signs: (text) => (isTooLong(text) ? 0 : memo.signs.get(text, signsOf)),
    units: (text) => (isTooLong(text) ? [] : memo.units.get(text, (cell) => unitsAt(cell, dates, options))),
  };
}

/** How much of a text that is not read is named. */
const NAMED_LENGTH = 40;

/** The time of a cell that is too long to be read: not understood. */
const unreadTime = (text: string): TimeValue => ({
  text,
  kind: 'unknown',
  start: null,
  end: null,
  bound: 'none',
  recurrence: 'none',
  unknownPart: `${text.slice(0, NAMED_LENGTH)}…`,
  expression: [],
});

/** Columns by role; rules ask for them row after row, so the answers are kept. */
function columnsReader(columns: readonly Column[]): AnnexView['columns'] {
  const byRole = new Map<Role, Column[]>();
  for (const column of columns) {
    const same = byRole.get(column.role);
    if (same === undefined) byRole.set(column.role, [column]);
    else same.push(column);
  }
  const none: readonly Column[] = [];
  const ofSeveral = new Map<string, readonly Column[]>();
  return (...roles) => {
    const [only] = roles;
    if (roles.length === 1 && only !== undefined) return byRole.get(only) ?? none;
    const asked = roles.join(' ');
    const known = ofSeveral.get(asked);
    if (known !== undefined) return known;
    const found = roles.flatMap((role) => byRole.get(role) ?? none);
    ofSeveral.set(asked, found);
    return found;
  };
}

/** Units judged within the span of days that the annex can bear: gone before its first, or not yet on its last. */
function unitsAt(text: string, dates: AnnexDates, options: CheckOptions): readonly ResolvedUnit[] {
  const shared: UnitContext = {
    ...(options.ownDirectory ? { ownDirectory: options.ownDirectory } : {}),
    ...(options.absentUnits ? { absent: options.absentUnits } : {}),
  };
  const on = (date: string | null): ResolvedUnit[] => resolveUnits(text, date === null ? shared : { ...shared, date });
  const first = on(dates.earliest);
  if (dates.earliest === dates.latest || !first.some((unit) => unit.status === 'notYet')) return first;
  const last = on(dates.latest);
  return first.map((unit, index) => (unit.status === 'notYet' ? (last[index] ?? unit) : unit));
}

/** The first filled cell among the columns of some roles. */
export const filledCell = (row: Row, columns: readonly Column[]): Column | undefined =>
  columns.find((column) => !isBlank(cellText(row, column.id)));

const BLANK = /^[\s\-–—_.…/]*$/;

/** Nothing, or only marks that stand for nothing ("-", "…"). */
export const isBlank = (text: string): boolean => BLANK.test(text);
