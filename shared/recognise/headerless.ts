// A table that was pasted without its header: the columns are told by their cells alone, and the user is asked to check.
import type { RoleGuess } from './assignRoles.ts';
import type { HeaderColumn } from './headerColumns.ts';
import type { Page } from './page.ts';
import { parseOutlineNumber } from './outlineNumber.ts';
import { valueShares } from './valueKinds.ts';
import { traitsOf } from '../annex/roles.ts';

export interface HeaderlessTable {
  readonly columns: readonly HeaderColumn[];
  readonly guesses: readonly RoleGuess[];
  /** Index of the first page row of the table. */
  readonly start: number;
}

/** Null where the rows do not look like numbered tasks: a first column of numbers and a column of long texts. */
export function readHeaderless(page: Page): HeaderlessTable | null {
  const start = page.rows.findIndex(
    (row) => !row.paragraph && row.cells.length > 1 && parseOutlineNumber(row.cells[0]?.text ?? '') !== null,
  );
  if (start < 0) return null;
  const block = page.rows[start]?.block;
  // A wide row above is a header of other words.
  if (page.rows.slice(0, start).some((row) => row.block === block && row.cells.filter((cell) => cell.text !== '').length >= 3)) return null;
  const rows = page.rows.slice(start).filter((row) => row.block === block && row.cells.length > 0);
  const left = page.rows[start]?.cells[0]?.column ?? 1;
  const right = rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0);
  if (right - left < 2) return null;
  const values = Array.from({ length: right - left + 1 }, (_, at) =>
    rows.slice(0, 300).map((row) => row.cells.find((cell) => cell.column === left + at)?.text ?? ''),
  );
  const shares = values.map(valueShares);
  if ((shares[0]?.order ?? 0) < 0.8) return null;
  const guesses: RoleGuess[] = shares.map((share, at) => {
    if (at === 0) return { role: 'order', confidence: 0.8, reason: 'values-order' };
    if (share.filled === 0) return { role: 'other', confidence: 0.2, reason: 'unknown' };
    if (share.quantity >= 0.6) return { role: 'quantity', confidence: 0.6, reason: 'values-quantity' };
    if (share.report >= 0.5) return { role: 'report', confidence: 0.5, reason: 'values-time' };
    if (share.time >= 0.6) return { role: 'time', confidence: 0.6, reason: 'values-time' };
    if (share.joint >= 0.5) return { role: 'lead', special: 'lead+coordinate', confidence: 0.6, reason: 'values-joint-units' };
    return { role: 'other', confidence: 0.3, reason: 'unknown' };
  });
  const free = guesses.flatMap((guess, at) => (guess.role === 'other' ? [at] : []));
  const task = free.toSorted((one, other) => (shares[other]?.averageLength ?? 0) - (shares[one]?.averageLength ?? 0))[0];
  if (task === undefined || (shares[task]?.averageLength ?? 0) < 12) return null;
  guesses[task] = { role: 'task', confidence: 0.7, reason: 'longest-text' };
  const units = free.filter((at) => at !== task && ((shares[at]?.unit ?? 0) >= 0.5 || (shares[at]?.filled ?? 0) > 0));
  (['lead', 'coordinate'] as const).forEach((role, position) => {
    const at = units[position];
    if (at !== undefined && (shares[at]?.unit ?? 0) >= 0.4) guesses[at] = { role, confidence: 0.5, reason: 'values-units' };
  });
  const columns = guesses.map((guess, at) => {
    const header = traitsOf(guess.role).usualHeader;
    return { left: left + at, right: left + at, header, path: [header] };
  });
  return { columns, guesses, start };
}
