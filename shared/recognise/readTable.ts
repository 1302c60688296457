// One table: from its header rows and columns to records, with what was dropped, mended and noticed on the way.
import { assignRoles, columnKeys, type RoleGuess } from './assignRoles.ts';
import { readBodyRow } from './bodyRows.ts';
import type { HeaderBlock } from './headerBlock.ts';
import type { HeaderColumn } from './headerColumns.ts';
import { headerKey } from './headerText.ts';
import type { ImportedColumn, ImportedTable, Notice, TableChoice } from './importReport.ts';
import { columnLetters, type Page, type PageRow } from './page.ts';
import { buildRecords } from './records.ts';
import type { RepairSwitches } from './repairSwitches.ts';
import { rowFacts, rowKinds, type KeyColumns, type RowKindFound } from './rowKinds.ts';
import { findTableBody, type TableBody } from './tableBody.ts';
import { tableNotices } from './tableNotices.ts';
import { isAuthority, RECIPIENTS, SIGN_HERE } from './titleWords.ts';
import { traitsOf, type Role } from '../annex/roles.ts';

export interface TableSpot {
  readonly page: Page;
  /** Null for a table without a header. */
  readonly block: HeaderBlock | null;
  /** Index of the first row below the header. */
  readonly start: number;
  readonly columns: readonly HeaderColumn[];
  readonly helpers: readonly HeaderColumn[];
  readonly guesses?: readonly RoleGuess[];
  readonly later: readonly HeaderBlock[];
  readonly choice: TableChoice | undefined;
  readonly switches: RepairSwitches;
}

export interface TableRead {
  readonly table: Omit<ImportedTable, 'metadata'>;
  readonly body: TableBody;
}

const SAMPLE_ROWS = 300;
/** Sum of the roles' weights from which a table is an annex. */
const ANNEX_WEIGHT = 4;
/** Confidence from which a column counts: a little less where four or more headers name roles together. */
const CERTAIN = 0.65;
const LIKELY = 0.6;

/** The first rows below a header, up to the next header or what plainly stands below a table. */
export function sampleRows(page: Page, start: number, next: HeaderBlock | undefined): readonly PageRow[] {
  const rows = page.rows.slice(start, Math.min(start + SAMPLE_ROWS, next?.first ?? page.rows.length));
  const end = rows.findIndex((row) =>
    row.cells.some((cell) => RECIPIENTS.test(cell.text) || isAuthority(cell.text) || SIGN_HERE.test(cell.text)),
  );
  return end < 0 ? rows : rows.slice(0, end);
}

export function readTable(spot: TableSpot): TableRead {
  const { page, block, columns, choice } = spot;
  const samples = sampleBy(spot);
  const guesses = guessesOf(spot, samples);
  const keys = columnKeys(guesses);
  const key: KeyColumns = {
    order: guesses.findIndex((guess) => guess.role === 'order' && !guess.special),
    task: guesses.findIndex((guess) => guess.role === 'task'),
    sectionNumber: guesses.findIndex((guess) => guess.special === 'section-number'),
    ignored: new Set(columns.flatMap((column, at) => (spot.helpers.includes(column) ? [at] : []))),
    light: new Set(guesses.flatMap((guess, at) => (traitsOf(guess.role).besideHeading ? [at] : []))),
    amounts: new Set(guesses.flatMap((guess, at) => (traitsOf(guess.role).besideHeading && guess.role !== 'note' ? [at] : []))),
  };
  const body = findTableBody(page, block, spot.start, { columns, order: key.order, task: key.task }, spot.later, choice?.lastRow);
  const kept = body.rows.filter((row) => choice?.rows?.[row.row.number] !== 'drop');
  const facts = kept.map((row) => rowFacts(row, key));
  const kinds = rowKinds(facts, key).map((kind, at): RowKindFound => chosenKind(choice, kept[at]?.row.number) ?? kind);
  const lead = keys[guesses.findIndex((guess) => guess.role === 'lead' && !guess.special)];
  const lefts = columns.map((column) => column.left);
  const found = buildRecords({ sheet: page.name, keys, lefts, lead, key, facts, kinds, switches: spot.switches });
  const imported = columns.map((column, at) => importedColumn(spot, column, guesses[at], keys[at] ?? 'other'));
  const first = (block ? page.rows[block.first] : page.rows[spot.start])?.number ?? 1;
  const headerRows: [number, number] | null = block ? [first, page.rows[block.last]?.number ?? first] : null;
  const lastRow = Math.max(headerRows?.[1] ?? first, choice?.lastRow ?? 0, ...found.records.slice(-1).map((record) => record.rows[1]));
  const chosenDrops = body.rows
    .filter((row) => choice?.rows?.[row.row.number] === 'drop')
    .map((row) => ({ row: row.row.number, reason: 'chosen-by-user' as const, text: row.own.join(' | ') }));
  const left = columns[0]?.left ?? 1;
  const table: Omit<ImportedTable, 'metadata' | 'notices'> = {
    id: `${page.index}:${first}:${left}`,
    sheet: page.name,
    sheetIndex: page.index,
    sheetVisibility: page.visibility,
    range: `${columnLetters(left)}${first}:${columnLetters(columns.at(-1)?.right ?? 1)}${lastRow}`,
    headerRows,
    ...(choice?.lastRow === undefined ? {} : { lastRow }),
    fingerprint: fingerprintOf(columns),
    kind: isAnnex(guesses, found.records.length, block === null) ? 'annex' : 'other',
    columns: imported,
    records: found.records,
    dropped: [...body.dropped, ...found.dropped, ...chosenDrops].toSorted((one, other) => one.row - other.row),
    repairs: found.repairs,
  };
  const notices: Notice[] = [...found.notices, ...tableNotices(page, table, body)];
  return { table: { ...table, notices }, body };
}

/** Roles of a table without a header were found before it came here; what the user chose goes over them. */
function guessesOf({ columns, guesses, choice }: TableSpot, samples: readonly (readonly string[])[]): readonly RoleGuess[] {
  if (!guesses) return assignRoles(columns, samples, choice?.roles);
  return guesses.map((guess, at) => {
    const role = choice?.roles?.[columns[at]?.left ?? 0];
    return role === undefined ? guess : { role, confidence: 1, reason: 'chosen-by-user' };
  });
}

function sampleBy(spot: TableSpot): string[][] {
  const rows = sampleRows(spot.page, spot.start, spot.later[0]).map((row) => readBodyRow(spot.page, row, spot.columns));
  const narrow = rows.filter((row) => row.wide <= 1);
  // A text alone in its row heads a section, goes on from the row above or stands below the table.
  const full = narrow.filter((row) => row.cells.length > 1);
  return spot.columns.map((_, at) => (full.length > 0 ? full : narrow).map((row) => row.own[at] ?? ''));
}

function chosenKind(choice: TableChoice | undefined, row: number | undefined): RowKindFound | undefined {
  const kind = row === undefined ? undefined : choice?.rows?.[row];
  return kind === 'drop' ? undefined : kind;
}

function importedColumn(spot: TableSpot, column: HeaderColumn, guess: RoleGuess | undefined, key: string): ImportedColumn {
  const block = spot.page.rows[spot.start]?.block ?? spot.page.rows.at(-1)?.block ?? 0;
  const physical = Array.from({ length: column.right - column.left + 1 }, (_, at) => spot.page.columnOf(block, column.left + at));
  const width = physical.reduce((sum, each) => sum + (each?.width ?? 0), 0);
  return {
    key,
    role: guess?.role ?? 'other',
    ...(guess?.special ? { special: guess.special } : {}),
    header: column.header,
    ...(column.path.length > 1 ? { headerPath: column.path } : {}),
    confidence: guess?.confidence ?? 0,
    reason: guess?.reason ?? 'unknown',
    ...(guess?.word ? { reasonValues: { word: guess.word } } : {}),
    ...(physical.every((each) => each?.hidden === true) ? { hidden: true } : {}),
    ...(spot.helpers.includes(column) ? { helper: true } : {}),
    physical: [column.left, column.right],
    ...(width > 0 ? { width } : {}),
  };
}

/** Header words without case, diacritics kept, in order: the same for next month's file. */
const fingerprintOf = (columns: readonly HeaderColumn[]): string => columns.map((column) => column.path.map(headerKey).join('>')).join('|');

function isAnnex(guesses: readonly RoleGuess[], records: number, headerless: boolean): boolean {
  if (!guesses.some((guess) => guess.role === 'task')) return false;
  if (headerless) return records > 0;
  const roles = new Set(guesses.map((guess) => guess.role));
  const named = new Set(
    guesses.filter((guess) => guess.reason.startsWith('header') && guess.confidence >= LIKELY).map((guess) => guess.role),
  );
  const wordy = named.size >= 4;
  const sure = wordy || guesses.some((guess) => guess.role !== 'order' && guess.confidence >= 0.7);
  const weight = [...roles].reduce((sum, role) => sum + weightOf(role, guesses, wordy ? LIKELY : CERTAIN), 0);
  return sure && weight >= ANNEX_WEIGHT;
}

/** A role that was only guessed says nothing of the table, a guessed task column little. */
function weightOf(role: Role, guesses: readonly RoleGuess[], from: number): number {
  const sure = guesses.some((guess) => guess.role === role && guess.confidence >= from);
  return sure ? traitsOf(role).weight : role === 'task' ? 1 : 0;
}
