// Tasks by their deadline, from the words of their cells.
import { expect, test } from 'vitest';
import { openState } from '#shared/annex/state.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import { dueTasks } from '../../../renderer/features/rowFilters/dueTasks.ts';
import { annexOf } from '../../support/annexOf.ts';

const TIMES = ['Quý IV/2026', 'Trước ngày 01/11/2026', 'Năm 2025', 'Hằng năm', 'Quý I/2027', '', '31/12/2026', 'Từ năm 2025'];
const state = openState(annexOf({ rows: TIMES.map((time, at) => [String(at + 1), 'Việc', '', '', time]) }));
const read = (cell: string) => parseTime(cell, {});
const times = (due: 'thisQuarter' | 'overdue') =>
  TIMES.filter((_time, at) => dueTasks(state, read, '2026-11-22', due).has(state.order[at] ?? ''));

test('due in this quarter: also what is over, if its day lay in it', () => {
  expect(times('thisQuarter')).toEqual(['Quý IV/2026', 'Trước ngày 01/11/2026', '31/12/2026']);
});

test('overdue: the day has gone by; what comes back or has no end is not', () => {
  expect(times('overdue')).toEqual(['Trước ngày 01/11/2026', 'Năm 2025']);
});
