// Decides the role of each column: first by the words of its header, then by its cells where words mislead or say nothing.
// Traps, each from a real table: docs/domain.md#headers. Every decision carries its reason and how sure it is.
import { ROLES, traitsOf, type Role } from '../annex/roles.ts';
import type { HeaderColumn } from './headerColumns.ts';
import type { ImportedColumn, RoleReason } from './importReport.ts';
import { matchHeaderWords } from './roleWords.ts';
import { valueShares, type ValueShares } from './valueKinds.ts';

export interface RoleGuess {
  readonly role: Role;
  readonly special?: NonNullable<ImportedColumn['special']>;
  readonly confidence: number;
  readonly reason: RoleReason;
  readonly word?: string;
}

/** `samples[i]` holds cells of column i from rows below the header; `chosen` are the user's roles by first physical column. */
export function assignRoles(
  columns: readonly HeaderColumn[],
  samples: readonly (readonly string[])[],
  chosen: Readonly<Record<number, Role>> = {},
): RoleGuess[] {
  const shares = columns.map((_, at) => valueShares(samples[at] ?? []));
  const guesses = columns.map((column, at) => guessByWords(column, shares[at] ?? valueShares([])));
  settleUnitsInOneColumn(guesses);
  settleEnd(columns, guesses);
  settleOrder(columns, guesses, shares);
  settleTask(guesses, shares);
  columns.forEach((column, at) => {
    const role = chosen[column.left];
    if (role !== undefined && ROLES.includes(role)) guesses[at] = { role, confidence: 1, reason: 'chosen-by-user' };
  });
  return guesses;
}

const UNKNOWN: RoleGuess = { role: 'other', confidence: 0.3, reason: 'unknown' };

function guessByWords(column: HeaderColumn, values: ValueShares): RoleGuess {
  const own = matchHeaderWords(column.header);
  const groups = column.path.slice(0, -1).toReversed();
  const group = groups.map(matchHeaderWords).find((match) => match !== null && match.confidence >= 0.6) ?? null;
  const match = own ?? group;
  if (!match) return guessByValues(values);
  const reason: RoleReason = own ? match.reason : 'header-group';
  const found = (role: Role, confidence = match.confidence): RoleGuess => ({
    role,
    confidence: own ? confidence : confidence * 0.8,
    reason,
    word: match.word,
  });
  switch (match.role) {
    case 'joint':
      if (values.joint >= 0.3 || match.reason === 'header-phrase')
        return {
          role: 'lead',
          special: 'lead+coordinate',
          confidence: 0.8,
          reason: values.joint >= 0.3 ? 'values-joint-units' : reason,
          word: match.word,
        };
      return values.unit >= 0.3 || values.filled === 0
        ? found('lead', 0.7)
        : { ...found('lead', 0.5), role: values.averageLength > 60 ? 'task' : 'lead' };
    case 'sectionNumber':
      return values.filled > 0 && values.order >= 0.8
        ? { role: 'order', special: 'section-number', confidence: 0.8, reason: 'values-section-numbers', word: match.word }
        : found('other', 0.4);
    case 'lead':
    case 'coordinate':
      return values.joint >= 0.5
        ? { role: 'lead', special: 'lead+coordinate', confidence: 0.8, reason: 'values-joint-units', word: match.word }
        : found(match.role);
    case 'measure':
      return match.word === 'đơn vị' && values.unit > values.measure
        ? { role: 'lead', confidence: 0.6, reason: 'values-units', word: match.word }
        : found('measure', match.word === 'đơn vị' ? 0.7 : match.confidence);
    case 'progress':
      return match.word === 'tiến độ' && values.time > values.status
        ? { role: 'time', confidence: 0.75, reason: 'values-time', word: match.word }
        : found('progress');
    case 'product':
      return values.status >= 0.5 && match.word === 'kết quả'
        ? { role: 'actual', confidence: 0.65, reason: 'values-status', word: match.word }
        : found('product');
    default:
      return found(match.role);
  }
}

/** A column whose header says nothing known. */
function guessByValues(values: ValueShares): RoleGuess {
  if (values.filled === 0) return UNKNOWN;
  if (values.joint >= 0.5) return { role: 'lead', special: 'lead+coordinate', confidence: 0.7, reason: 'values-joint-units' };
  if (values.time >= 0.7) return { role: 'time', confidence: 0.5, reason: 'values-time' };
  if (values.quantity >= 0.7) return { role: 'quantity', confidence: 0.5, reason: 'values-quantity' };
  return UNKNOWN;
}

/** "Phân công" beside a column of its own for coordinating units is the lead alone. */
function settleUnitsInOneColumn(guesses: RoleGuess[]): void {
  const hasCoordinate = guesses.some((guess) => guess.role === 'coordinate');
  guesses.forEach((guess, at) => {
    if (guess.special === 'lead+coordinate' && hasCoordinate && guess.reason !== 'values-joint-units')
      guesses[at] = { role: 'lead', confidence: 0.6, reason: guess.reason };
  });
}

/** "Thời gian" over "Bắt đầu | Hoàn thành": the time beside a start, under the same group, is the end. */
function settleEnd(columns: readonly HeaderColumn[], guesses: RoleGuess[]): void {
  const start = guesses.findIndex((guess) => guess.role === 'start');
  const next = guesses[start + 1];
  const group = columns[start]?.path.at(-2);
  if (start < 0 || next?.role !== 'time' || group === undefined || columns[start + 1]?.path.at(-2) !== group) return;
  if (!guesses.some((guess) => guess.role === 'end')) guesses[start + 1] = { ...next, role: 'end' };
}

/** Without a header word, the first narrow column of numbers orders the table. */
function settleOrder(columns: readonly HeaderColumn[], guesses: RoleGuess[], shares: readonly ValueShares[]): void {
  const orders = guesses.flatMap((guess, at) => (guess.role === 'order' && !guess.special ? [at] : []));
  if (orders.length === 0 && (shares[0]?.order ?? 0) >= 0.8 && (columns[0]?.header ?? '').length <= 12 && guesses[0]?.role === 'other') {
    guesses[0] = { role: 'order', confidence: 0.6, reason: 'values-order' };
  }
  for (const at of orders.slice(1)) guesses[at] = { role: 'other', confidence: 0.4, reason: 'unknown' };
}

/** One column holds the tasks: named so, else targets, else the longest texts of a column with no other role. */
function settleTask(guesses: RoleGuess[], shares: readonly ValueShares[]): void {
  const tasks = guesses.flatMap((guess, at) => (guess.role === 'task' ? [at] : []));
  const longest = (candidates: readonly number[]): number | undefined =>
    candidates.toSorted((one, other) => (shares[other]?.averageLength ?? 0) - (shares[one]?.averageLength ?? 0))[0];
  if (tasks.length > 1) {
    const sure = Math.max(...tasks.map((at) => guesses[at]?.confidence ?? 0));
    const best = longest(tasks.filter((at) => (guesses[at]?.confidence ?? 0) === sure));
    for (const at of tasks) if (at !== best) guesses[at] = { role: 'other', confidence: 0.4, reason: 'unknown' };
    return;
  }
  if (tasks.length === 1) return;
  const target = guesses.findIndex((guess) => guess.role === 'target');
  if (target >= 0) {
    guesses[target] = { ...guesses[target], role: 'task', confidence: 0.8, reason: 'header-word' };
    return;
  }
  const free = guesses.flatMap((guess, at) => (guess.role === 'other' && guess.confidence < 0.5 ? [at] : []));
  const best = longest(free);
  const filled = best === undefined ? 0 : (shares[best]?.filled ?? 0);
  if (best !== undefined)
    guesses[best] = { role: 'task', confidence: filled > 0 ? 0.6 : 0.4, reason: filled > 0 ? 'longest-text' : 'position' };
}

/**
 * The role, with 2, 3, … where it comes again. Counted from left to right, but from right to left in a table whose columns
 * all stand in the reverse of the usual order: time, amounts, units, task.
 */
export function columnKeys(guesses: readonly RoleGuess[]): string[] {
  const backwards = isWrittenBackwards(guesses);
  const counts = new Map<string, number>();
  const keys = (backwards ? guesses.toReversed() : guesses).map((guess) => {
    const base = guess.special === 'lead+coordinate' ? 'units' : guess.special === 'section-number' ? 'mark' : guess.role;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}${count}`;
  });
  return backwards ? keys.toReversed() : keys;
}

function isWrittenBackwards(guesses: readonly RoleGuess[]): boolean {
  const places = guesses.map((guess) => traitsOf(guess.role).usualPlace).filter((place) => place > 0);
  return new Set(places).size >= 3 && places.every((place, at) => at === 0 || place <= (places[at - 1] ?? 0));
}
