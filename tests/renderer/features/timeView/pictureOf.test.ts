// The timeline of the open annex: which columns are read as times, and the labels beside the bars.
import { expect, test } from 'vitest';
import type { Role } from '#shared/annex/roles.ts';
import { openState } from '#shared/annex/state.ts';
import { createMemo } from '#shared/check/memo.ts';
import { viewAnnex } from '#shared/check/view.ts';
import { pictureOf } from '../../../../renderer/features/timeView/pictureOf.ts';
import { vi } from '../../../../renderer/i18n/vi/index.ts';
import { annexOf } from '../../../support/annexOf.ts';

const TODAY = '2026-11-22';

function pictureFrom(roles: readonly Role[], ...rows: readonly (readonly string[])[]) {
  const document = annexOf({ roles, rows });
  const reader = viewAnnex({ ...document, rows: [] }, { today: TODAY }, createMemo());
  return pictureOf(openState(document), reader, TODAY, vi);
}

const bandsOf = (picture: ReturnType<typeof pictureFrom>) =>
  picture?.timeline.lines.map(({ id, bands, reports }) => ({ id, bands: bands.length, reports: reports.length }));

test('takes the bars from the report column if there is no time column', () => {
  const picture = pictureFrom(
    ['order', 'task', 'report'],
    ['1', 'Rà soát', 'Quý II/2026'],
    ['2', 'Sơ kết', 'Báo cáo trước ngày 15/12/2026'],
  );
  expect(bandsOf(picture)).toEqual([
    { id: 'r1', bands: 1, reports: 0 },
    { id: 'r2', bands: 1, reports: 0 },
  ]);
  expect(picture?.rows.map(({ words, report }) => [words, report])).toEqual([
    ['Quý II/2026', ''],
    ['Báo cáo trước ngày 15/12/2026', ''],
  ]);
});

test('shows a report as a separate mark if there is a time column', () => {
  const picture = pictureFrom(['task', 'time', 'report'], ['Rà soát', 'Quý II/2026', 'Báo cáo trước ngày 15/12/2026']);
  expect(bandsOf(picture)).toEqual([{ id: 'r1', bands: 1, reports: 1 }]);
  expect(picture?.rows.map(({ words, report }) => [words, report])).toEqual([['Quý II/2026', 'Báo cáo trước ngày 15/12/2026']]);
});

test('makes one bar of a start and an end, and names both in the label', () => {
  const picture = pictureFrom(['task', 'start', 'end'], ['Rà soát', '01/02/2026', '31/05/2026']);
  expect(bandsOf(picture)).toEqual([{ id: 'r1', bands: 1, reports: 0 }]);
  expect(picture?.rows[0]?.words).toBe('01/02/2026; 31/05/2026');
});

test.each<[string, readonly Role[], readonly string[]]>([
  ['no column that says times', ['order', 'task', 'lead'], ['1', 'Rà soát', 'Sở Y tế']],
  ['no task', ['order', 'task', 'time'], ['#', 'I', 'Mục một']],
])('no picture: %s', (_title, roles, row) => {
  expect(pictureFrom(roles, row)).toBeNull();
});
