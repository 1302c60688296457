// What the user should know about one table that was read: guessed roles, hidden rows, marks for "the same", odd letters, lost values.
import { DITTO } from './fillOffers.ts';
import { hasLookAlikes } from './headerText.ts';
import type { ImportedTable, Notice } from './importReport.ts';
import type { Page } from './page.ts';
import type { TableBody } from './tableBody.ts';

type TableSoFar = Omit<ImportedTable, 'metadata' | 'notices'>;

const GUESSED_UNDER = 0.6;

export function tableNotices(page: Page, table: TableSoFar, body: TableBody): Notice[] {
  const notices: Notice[] = [];
  const sheet = page.name;
  const add = (code: string, values?: Notice['values'], row?: number, column?: number): void => {
    notices.push({
      code,
      ...(values ? { values } : {}),
      where: { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
    });
  };
  if (!table.headerRows) add('no-header');
  if (!table.records.some((record) => record.kind === 'task')) add('empty-table', undefined, table.headerRows?.[0]);
  for (const column of table.columns) {
    if (hasLookAlikes(column.header)) add('look-alike-letters', { header: column.header }, table.headerRows?.[0], column.physical[0]);
    if (column.helper) add('helper-column-left-out', { header: column.header }, undefined, column.physical[0]);
    else if (column.hidden) add('hidden-column', { header: column.header }, undefined, column.physical[0]);
    if (column.confidence < GUESSED_UNDER && column.role !== 'other')
      add('role-guessed', { header: column.header, role: column.role }, table.headerRows?.[0], column.physical[0]);
    if (column.special === 'lead+coordinate') add('joint-units', { header: column.header }, undefined, column.physical[0]);
  }
  const hidden = table.records.filter((record) => record.hidden);
  if (hidden.length > 0) add('hidden-rows', { count: hidden.length }, hidden[0]?.rows[0]);
  const dropped = table.dropped.filter((row) => row.reason === 'repeated-header' || row.reason === 'page-number');
  if (dropped.length > 0) add('repeated-rows-dropped', { count: dropped.length }, dropped[0]?.row);
  addCounts(add, table, body);
  return notices;
}

type Add = (code: string, values?: Notice['values'], row?: number, column?: number) => void;

function addCounts(add: Add, table: TableSoFar, body: TableBody): void {
  const lead = table.columns.find((column) => column.role === 'lead')?.key;
  const dittos = table.records.filter((record) => Object.values(record.cells).some((text) => DITTO.test(text)));
  if (dittos.length > 0) add('ditto-marks', { count: dittos.length }, dittos[0]?.rows[0]);
  if (lead !== undefined) {
    const blanks = table.records.filter(
      (record, at) => record.kind === 'task' && record.level === 1 && record.cells[lead] === '' && table.records[at - 1]?.cells[lead],
    );
    if (blanks.length > 0) add('lead-blank-below', { count: blanks.length }, blanks[0]?.rows[0]);
  }
  const empty = body.rows.flatMap((row) => row.row.cells.filter((cell) => cell.text === '' && cell.raw.formula !== undefined));
  if (empty.length > 0) add('formula-without-value', { count: empty.length }, empty[0]?.row, empty[0]?.column);
  const errors = body.rows.flatMap((row) => row.cells.filter((cell) => cell.raw.kind === 'error'));
  if (errors.length > 0) add('error-value', { count: errors.length, text: errors[0]?.text ?? '' }, errors[0]?.row, errors[0]?.column);
  const carried = table.repairs.filter((repair) => repair.code === 'merged-lead-carried-down');
  if (carried.length > 0) add('merged-lead-carried-down', { count: carried.length }, carried[0]?.where.row, carried[0]?.where.column);
  const joined = new Set(table.repairs.filter((repair) => repair.code === 'task-cut-joined').map((repair) => repair.where.row));
  if (joined.size > 0) add('task-cut-joined', { count: joined.size }, [...joined][0]);
}
