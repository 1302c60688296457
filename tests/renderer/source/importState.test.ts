import { describe, expect, test } from 'vitest';
import { reduceImport, READING, withChoice, withHeader, withOffers, withRepairs } from '#renderer/source/importState.ts';
import { markOf, rowMarks } from '#renderer/source/rowMarks.ts';
import type { ImportedTable, ImportReport } from '#shared/recognise/importReport.ts';

const report = { tables: [], otherTables: [], warnings: [], repairs: [], format: 'xlsx' } as unknown as ImportReport;

describe('answers of the worker', () => {
  test('drops the report about an older question', () => {
    const asked = { ...READING, turn: 2 };
    expect(reduceImport(asked, { type: 'understood', turn: 1, report })).toBe(asked);
    expect(reduceImport(asked, { type: 'understood', turn: 2, report })).toMatchObject({ phase: 'ready', report });
  });

  test('keeps the class of a failure', () => {
    expect(reduceImport(READING, { type: 'failed', error: { class: 'no-table-found' } })).toMatchObject({
      phase: 'failed',
      error: { class: 'no-table-found' },
    });
  });
});

describe('corrections', () => {
  test('merges corrections of roles and rows of one table', () => {
    const first = withChoice({}, 't', { roles: { 3: 'lead' } });
    const second = withChoice(first, 't', { rows: { 12: 'drop' } });
    const third = withChoice(second, 't', { roles: { 4: 'note' }, headerRows: [2, 3] });
    expect(third.choices?.['t']).toEqual({ roles: { 3: 'lead', 4: 'note' }, rows: { 12: 'drop' }, headerRows: [2, 3] });
  });

  test('imports a table with a declared header beside the selected ones, and drops everything about it when it is withdrawn', () => {
    const place = { sheet: 0, row: 9 };
    const wanted = { onlyTables: ['0:1:1'] };
    const headed = withHeader(wanted, place, true);
    expect(headed).toEqual({ headersAt: [place], onlyTables: ['0:1:1', '0:9'] });
    expect(withHeader(headed, place, true)).toEqual(headed);
    expect(withHeader(withChoice(headed, '0:9', { roles: { 1: 'task' } }), place, false)).toEqual(wanted);
    expect(withHeader({}, place, true)).toEqual({ headersAt: [place] });
  });

  test('restores the initial options when a repair is switched off and on again', () => {
    const off = withRepairs({ disabledRepairs: ['a'] }, ['b', 'c'], false);
    expect(off.disabledRepairs).toEqual(['a', 'b', 'c']);
    expect(withRepairs(off, ['b', 'c'], true).disabledRepairs).toEqual(['a']);
  });

  test('enables offered repairs by kind, and disables one of them', () => {
    const kind = withOffers({}, ['ditto-filled'], true);
    expect(kind).toMatchObject({ enabledRepairs: ['ditto-filled'], disabledRepairs: [] });
    const without = withOffers(kind, ['ditto-filled:x'], false);
    expect(without).toMatchObject({ enabledRepairs: ['ditto-filled'], disabledRepairs: ['ditto-filled:x'] });
    expect(withOffers(without, ['ditto-filled:x'], true)).toMatchObject({ disabledRepairs: [] });
    expect(withOffers(without, ['ditto-filled'], false).enabledRepairs).toEqual([]);
  });
});

test('marks every row of the source by its kind', () => {
  const table = {
    headerRows: [9, 10],
    records: [
      { kind: 'section', rows: [11, 11] },
      { kind: 'task', rows: [12, 14] },
    ],
    dropped: [{ row: 15, reason: 'page-number', text: '2' }],
  } as unknown as ImportedTable;
  const marks = rowMarks(table);
  const kinds = [8, 9, 10, 11, 12, 13, 15, 16].map((row) => markOf(marks, table, row));
  expect(kinds).toEqual([
    { kind: 'title' },
    { kind: 'header' },
    { kind: 'header' },
    { kind: 'section', continued: false },
    { kind: 'task', continued: false },
    { kind: 'task', continued: true },
    { kind: 'drop', reason: 'page-number' },
    { kind: 'outside' },
  ]);
});

describe('rows of the sheet', () => {
  const table = (id: string, from: number): ImportedTable =>
    ({ id, headerRows: [from, from], records: [{ kind: 'task', rows: [from + 1, from + 2] }], dropped: [] }) as unknown as ImportedTable;

  test('does not offer rows of another table as a header', () => {
    const [one, other] = [table('one', 2), table('other', 6)];
    const kinds = (shown: ImportedTable | undefined, others: readonly ImportedTable[]): string[] => {
      const marks = rowMarks(shown, others);
      return [1, 2, 3, 5, 6, 8, 9].map((row) => markOf(marks, shown, row).kind);
    };
    expect(kinds(one, [other])).toEqual(['title', 'header', 'task', 'outside', 'elsewhere', 'elsewhere', 'outside']);
    expect(kinds(undefined, [])).toEqual(Array.from({ length: 7 }, () => 'outside'));
  });
});
