// Stepping through findings, repairing a group at once, and dismissed findings.
import { expect, test } from 'vitest';
import { areManyToFix, commonChoices, editsOf, neighbour } from '#renderer/features/findings/findingGroups.ts';
import { splitFindings } from '#renderer/state/checks.ts';
import type { Finding } from '#shared/check/finding.ts';
import { annexOf } from '../../../support/annexOf.ts';

const finding = (rowId: string, columnId: string, more: Partial<Finding> = {}): Finding => ({
  ruleId: 'blankLead',
  severity: 'error',
  rowId,
  columnId,
  values: {},
  group: 'blankLead',
  key: `${rowId}|${columnId}`,
  ...more,
});

const ORDER = ['a', 'b', 'c'];
const COLUMNS = ['lead', 'time'];
const FINDINGS = [
  finding('c', 'lead'),
  finding('a', 'time'),
  finding('a', 'lead'),
  { ...finding('', ''), rowId: undefined } as unknown as Finding,
];

test.each([
  [undefined, 1, 'a|lead'],
  [{ rowId: 'a', columnId: 'lead' }, 1, 'a|time'],
  [{ rowId: 'a', columnId: 'time' }, 1, 'c|lead'],
  [{ rowId: 'b', columnId: 'time' }, 1, 'c|lead'],
  [{ rowId: 'c', columnId: 'lead' }, 1, 'a|lead'],
  [{ rowId: 'a', columnId: 'lead' }, -1, 'c|lead'],
  [{ rowId: 'c', columnId: 'lead' }, -1, 'a|time'],
] as const)('from %j by %i to %s', (active, step, key) => {
  expect(neighbour(FINDINGS, ORDER, COLUMNS, active, step)?.key).toBe(key);
});

test('offers the choices that all findings have, with one edit per cell', () => {
  const choice = (rowId: string, label: string) => ({ label, edits: [{ rowId, columnId: 'lead', text: label }] });
  const members = [
    finding('a', 'lead', { choices: [choice('a', 'Sở Nội vụ'), choice('a', 'Sở Y tế')] }),
    finding('b', 'lead', { choices: [choice('b', 'Sở Nội vụ')] }),
  ];
  expect(commonChoices(members)).toEqual([
    {
      label: 'Sở Nội vụ',
      edits: [
        { rowId: 'a', columnId: 'lead', text: 'Sở Nội vụ' },
        { rowId: 'b', columnId: 'lead', text: 'Sở Nội vụ' },
      ],
    },
  ]);
  const fix = (text: string) => ({ fix: { edits: [{ rowId: 'a', columnId: 'lead', text }] } });
  const annex = annexOf({ rows: [] });
  expect(editsOf([finding('a', 'lead', fix('1')), finding('a', 'lead', fix('2'))], annex)).toHaveLength(1);
});

test('applies a repair of the whole annex once, to its current state', () => {
  const renumber = { fix: { repair: 'renumber' } } as const;
  const annex = annexOf({
    rows: [
      ['1', 'Việc a'],
      ['1', 'Việc b'],
      ['1', 'Việc c'],
    ],
  });
  const members = [finding('r2', 'order', renumber), finding('r3', 'order', renumber)];
  expect(areManyToFix(members)).toBe(true);
  expect(editsOf(members, annex).map(({ rowId, text }) => [rowId, text])).toEqual([
    ['r2', '2'],
    ['r3', '3'],
  ]);
});

test('separates dismissed findings with their reasons, and ignores dismissals of findings that no longer exist', () => {
  const ignored = [
    { key: 'a|lead', ruleId: 'blankLead', reason: 'Đã thống nhất' },
    { key: 'gone', ruleId: 'blankLead', reason: 'x' },
  ];
  const { findings, answered } = splitFindings(FINDINGS.slice(0, 3), ignored);
  expect(findings.map(({ key }) => key)).toEqual(['c|lead', 'a|time']);
  expect(answered).toEqual([{ finding: FINDINGS[2], reason: 'Đã thống nhất' }]);
});
