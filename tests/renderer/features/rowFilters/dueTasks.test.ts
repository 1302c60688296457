// Tasks by deadline, from the texts of their cells.
import { describe, expect, test } from 'vitest';
import { openState } from '#shared/annex/state.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import { dueTasks, overdueAt, quarterOf, type Due } from '../../../../renderer/features/rowFilters/dueTasks.ts';
import { deadlineFaults, dueOf, type DeadlineDraft, type DeadlineKind } from '../../../../renderer/features/rowFilters/deadlineDraft.ts';
import { annexOf } from '../../../support/annexOf.ts';

const TIMES = ['Quý IV/2026', 'Trước ngày 01/11/2026', 'Năm 2025', 'Hằng năm', 'Quý I/2027', '', '31/12/2026', 'Từ năm 2025'];
const state = openState(annexOf({ rows: TIMES.map((time, at) => [String(at + 1), 'Việc', '', '', time]) }));
const read = (cell: string) => parseTime(cell, {});
const TODAY = '2026-11-22';
const times = (due: Due) => TIMES.filter((_time, at) => dueTasks(state, read, due).has(state.order[at] ?? ''));

test('finds tasks due in this quarter, including overdue ones', () => {
  expect(times(quarterOf(TODAY))).toEqual(['Quý IV/2026', 'Trước ngày 01/11/2026', '31/12/2026']);
});

test('finds overdue tasks; recurring and open-ended ones are never overdue', () => {
  expect(times(overdueAt(TODAY))).toEqual(['Trước ngày 01/11/2026', 'Năm 2025']);
});

test('takes deadlines from the report column if there is no time column', () => {
  const combined = openState(annexOf({ roles: ['task', 'report'], rows: TIMES.map((time) => ['Việc', time]) }));
  expect([...dueTasks(combined, read, overdueAt(TODAY))]).toEqual(['r2', 'r3']);
});

test('finds tasks that name neither a day nor a recurrence', () => {
  expect(times('unclear')).toEqual(['']);
});

describe('form of the deadline filter', () => {
  const draft = (kind: DeadlineKind, from = '', to = ''): DeadlineDraft => ({ kind, from, to });
  test.each([
    ['before excludes the day', draft('before', '', '31/12/2026'), ['Trước ngày 01/11/2026', 'Năm 2025']],
    ['after excludes the day', draft('after', '31/12/2026'), ['Quý I/2027']],
    ['between includes both days', draft('between', '31/12/2026', '31.3.2027'), ['Quý IV/2026', 'Quý I/2027', '31/12/2026']],
    ['overdue', draft('overdue'), ['Trước ngày 01/11/2026', 'Năm 2025']],
    ['unclear', draft('unclear'), ['']],
  ])('%s', (_title, form, expected) => {
    expect(deadlineFaults(form)).toEqual({});
    expect(times(dueOf(form, TODAY))).toEqual(expected);
  });

  test.each([
    [draft('before'), { to: 'badDay' }],
    [draft('after', '31/02/2026'), { from: 'badDay' }],
    [draft('between', '02/01/2026', '01/01/2026'), { to: 'badOrder' }],
    [draft('overdue', 'chữ', 'chữ'), {}],
  ])('reports invalid fields of %o', (form, faults) => {
    expect(deadlineFaults(form)).toEqual(faults);
  });
});
