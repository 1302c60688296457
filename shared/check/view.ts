// The annex as rules see it: columns by role, the date it is judged at, and meanings read once per text.
import type { AnnexDocument, Column, Row } from '../annex/model.ts';
import { UNIT_ROLES, type Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import { parseTime } from '../time/parseTime.ts';
import type { TimeContext, TimeValue } from '../time/value.ts';
import { resolveUnits, type ResolvedUnit, type UnitContext } from '../units/resolveUnits.ts';
import { annexPeriod, type Period } from './annexPeriod.ts';
import type { Finding, Found } from './finding.ts';
import { annexDates, type AnnexDates } from './annexDates.ts';
import type { CheckOptions } from './options.ts';
import type { RowView } from './rowView.ts';
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
  readonly time: (text: string) => TimeValue;
  readonly units: (text: string) => readonly ResolvedUnit[];
  /** What of a text may be at fault (textSigns.ts). */
  readonly signs: (text: string) => number;
  /** Columns of leads and of coordinating units. */
  readonly unitColumns: readonly Column[];
}

/** What one row gave, as long as it stands so among its neighbours. */
export interface RowMemory extends RowView {
  readonly findings: readonly Finding[];
}

/** What the rows of the last check gave. */
export interface RowsMemory {
  readonly rows: readonly Row[];
  readonly read: readonly RowMemory[];
  /** The findings of all rows in their order, and where those of each row begin. */
  readonly findings: readonly Finding[];
  readonly starts: readonly number[];
}

export const NO_ROWS: RowsMemory = { rows: [], read: [], findings: [], starts: [] };

/** The findings of one rule for the annex, as long as it finds the same. */
export interface RuleMemory {
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
}

/** By column, then by text: places of the rules that find something in it (cellRules.ts). */
export type RulesByText = Map<string, Map<string, readonly number[]>>;

/** What was read before, kept by the caller over several checks of one annex. Rows are known by identity. */
export interface CheckMemo {
  signature: string;
  /** Grows whenever what depends on the annex's head, date or directory is dropped; readers of rows compare it (rowFacts.ts). */
  turn: number;
  ownDirectory: CheckOptions['ownDirectory'];
  rows: RowsMemory;
  readonly rules: Map<string, RuleMemory>;
  readonly times: Map<string, TimeValue>;
  readonly units: Map<string, readonly ResolvedUnit[]>;
  /** By text; they depend on nothing else. */
  readonly signs: Map<string, number>;
  /** What is known of the cells of tasks, and of those of other rows. */
  readonly inTasks: RulesByText;
  readonly elsewhere: RulesByText;
}

export const createMemo = (): CheckMemo => ({
  signature: '',
  turn: 0,
  ownDirectory: undefined,
  rows: NO_ROWS,
  rules: new Map(),
  times: new Map(),
  units: new Map(),
  signs: new Map(),
  inTasks: new Map(),
  elsewhere: new Map(),
});

/** Texts kept in a memo; beyond that it starts again, so that hours of typing do not fill the memory. */
const MEMO_LIMIT = 50_000;

function remembered<T>(store: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = store.get(text);
  if (known !== undefined) return known;
  if (store.size >= MEMO_LIMIT) store.clear();
  const value = read(text);
  store.set(text, value);
  return value;
}

/** The view of an annex; a memo made for another head, date or directory is emptied. */
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
  if (memo.signature !== signature || memo.ownDirectory !== options.ownDirectory) {
    memo.signature = signature;
    memo.turn += 1;
    memo.ownDirectory = options.ownDirectory;
    memo.rows = NO_ROWS;
    memo.rules.clear();
    memo.times.clear();
    memo.units.clear();
    memo.inTasks.clear();
    memo.elsewhere.clear();
  }
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
    time: (text) => remembered(memo.times, text, (cell) => parseTime(cell, timeContext)),
    signs: (text) => remembered(memo.signs, text, signsOf),
    units: (text) => remembered(memo.units, text, (cell) => unitsAt(cell, dates, options)),
  };
}

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
