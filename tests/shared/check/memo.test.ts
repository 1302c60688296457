import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/annex/model.ts';
import type { Role } from '#shared/annex/roles.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import { RULES } from '#shared/check/rules/index.ts';
import { createMemo } from '#shared/check/memo.ts';
import { annexOf } from '../../support/annexOf.ts';

const ROLES: readonly Role[] = ['order', 'task', 'lead', 'coordinate', 'time', 'report', 'product', 'target'];
const LONG = 'Xây dựng kế hoạch triển khai chương trình giảm nghèo bền vững trên địa bàn tỉnh';
const NUMBERS = ['', '1', '2', '3.', '1.1', 'I', 'II', 'a)', '-', '…'];
const TASKS = [
  LONG,
  `${LONG} năm nay`,
  `${LONG} năm 2026`,
  LONG.replace('kế hoạch', 'đề án'),
  'Rà soát  văn bản các các bộ ',
  'XXX',
  '=A1',
];
const UNITS = ['Sở Tài chính', 'Sở GD&ĐT; Sở Giáo dục và Đào tạo', 'Vụ GDTX, Sở Kế hoạch và Đầu tư', 'các đơn vị liên quan', 'Nhóm lạ'];
const TIMES = ['Hàng năm', 'Hằng năm', 'Quý II/2025', 'Năm 2021- 2022', 'Trước ngày 15/12/2025', 'Khi nào xong', '5/4/2025'];
const REPORTS = ['Báo cáo trước ngày 15/12/2025', 'Báo cáo trước ngày 15/11/2025'];

const text = fc.constantFrom(...NUMBERS, ...TASKS, ...UNITS, ...TIMES, ...REPORTS);
const cells = fc.record(Object.fromEntries(ROLES.map((role) => [role, text])));
const row = fc.record({
  kind: fc.constantFrom<Row['kind']>('task', 'task', 'task', 'section', 'band', 'total'),
  level: fc.integer({ min: 1, max: 3 }),
  cells,
});

const place = fc.nat({ max: 30 });
const edit = fc.oneof(
  fc.record({ type: fc.constant('write' as const), at: place, role: fc.constantFrom(...ROLES), text }),
  fc.record({ type: fc.constant('level' as const), at: place, level: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant('insert' as const), at: place, row }),
  fc.record({ type: fc.constant('remove' as const), at: place }),
  fc.record({ type: fc.constant('move' as const), at: place, to: place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The rows after an edit; rows that it does not touch stay the same objects. */
function edited(rows: readonly Row[], change: Edit, newId: string): readonly Row[] {
  const at = change.at % Math.max(rows.length, 1);
  const there = rows[at];
  switch (change.type) {
    case 'insert':
      return rows.toSpliced(at, 0, { id: newId, ...change.row });
    case 'remove':
      return rows.toSpliced(at, 1);
    case 'move':
      return there ? rows.toSpliced(at, 1).toSpliced(change.to % rows.length, 0, there) : rows;
    case 'write':
      return there ? rows.with(at, { ...there, cells: { ...there.cells, [change.role]: change.text } }) : rows;
    case 'level':
      return there ? rows.with(at, { ...there, level: change.level }) : rows;
  }
}

const headOf = (numbering: 'restart' | 'continuous' | 'asIs', roles: readonly Role[]) =>
  annexOf({ roles, rows: [], head: { numbering }, issuing: { year: 2025, month: 3, day: 20, subject: 'giai đoạn 2025-2030' } });

const annexes = fc.record({
  head: fc.record({ numbering: fc.constantFrom('restart', 'continuous', 'asIs'), roles: fc.subarray([...ROLES], { minLength: 2 }) }),
  rows: fc.array(row, { maxLength: 20 }),
  /** Several edits may fall between two checks. */
  edits: fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }),
});

describe('a memo kept over edits', () => {
  it('gives what a fresh check gives, finding for finding', () =>
    fc.assert(
      fc.property(annexes, ({ head: { numbering, roles }, rows: first, edits }) => {
        const head = headOf(numbering, roles);
        const memo = createMemo();
        let rows: readonly Row[] = first.map((cellsAndKind, index) => ({ id: `r${index}`, ...cellsAndKind }));
        let next = 0;
        for (const batch of [[], ...edits]) {
          for (const change of batch) rows = edited(rows, change, `new${next++}`);
          expect(checkAnnex({ ...head, rows }, {}, memo)).toEqual(checkAnnex({ ...head, rows }));
        }
      }),
      { numRuns: 60 },
    ));

  it('unchanged findings are the same objects', () => {
    const annexRules = new Set<string>(RULES.flatMap((rule) => (rule.scope === 'annex' ? [rule.id] : [])));
    const memo = createMemo();
    const document = annexOf({
      rows: [
        ['1', 'Việc a', '', '', 'Khi nào xong'],
        ['2', 'Việc b', 'Nhóm lạ', '', '2025'],
      ],
    });
    const before = checkAnnex(document, {}, memo);
    const [first, second] = document.rows;
    const rows = first && second ? [{ ...first, cells: { ...first.cells, lead: 'Sở Nội vụ' } }, second] : [];
    const after = checkAnnex({ ...document, rows }, {}, memo);
    const ofSecond = before.filter(({ rowId, ruleId }) => rowId === 'r2' && !annexRules.has(ruleId));
    expect(ofSecond.length).toBeGreaterThan(0);
    for (const finding of ofSecond) expect(after.includes(finding)).toBe(true);
  });
});
