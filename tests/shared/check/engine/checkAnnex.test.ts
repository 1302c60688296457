import { describe, expect, it } from 'vitest';
import { editsOfFixes } from '#shared/check/annexRepairs.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { CheckOptions } from '#shared/check/options.ts';
import { createMemo } from '#shared/check/memo.ts';
import { firstText } from '../../../support/firstFix.ts';
import { annexOf, type AnnexParts } from '../../../support/annexOf.ts';

/** "rule@row/column" for each finding. */
const found = (parts: AnnexParts): string[] =>
  checkAnnex(annexOf(parts), { date: '2025-03-20' }).map((item) => `${item.ruleId}@${item.rowId ?? ''}/${item.columnId ?? ''}`);

const CLEAN = ['1', 'Xây dựng kế hoạch', 'Sở Tài chính', 'Sở Nội vụ', 'Quý II/2025'];

describe('blank cells', () => {
  it('a clean annex gives nothing', () => expect(found({ rows: [CLEAN] })).toEqual([]));
  it('task, lead, time', () =>
    expect(found({ rows: [['1'], CLEAN.with(0, '2'), CLEAN.with(0, '3').with(1, 'Ban hành quyết định')] })).toEqual([
      'blankLead@r1/lead',
      'blankTime@r1/time',
      'blankTask@r1/task',
      'blankCoordinate@r1/coordinate',
    ]));
  it('a column of tasks that most rows leave blank is for something else', () =>
    expect(found({ rows: [CLEAN, CLEAN.with(0, '2').with(1, ''), CLEAN.with(0, '3').with(1, '')] })).toEqual([]));
  it('a dash is blank', () => expect(found({ rows: [CLEAN.with(2, '-')] })).toEqual(['blankLead@r1/lead']));
  it('sections and their cells are not tasks', () => expect(found({ rows: [['#', 'I', 'NHIỆM VỤ'], CLEAN] })).toEqual([]));
  it('sub-items may take lead and time from their parent, and a parent from its sub-items', () => {
    expect(found({ rows: [CLEAN, ['>', '1.1', 'Việc nhỏ', '', 'Sở Nội vụ', '']] })).toEqual([]);
    const parent = ['1', 'Việc lớn', '', 'Sở Nội vụ', ''];
    expect(found({ rows: [parent, ['>', '1.1', 'Việc nhỏ', 'Sở Tài chính', 'Sở Nội vụ', '2025']] })).toEqual([]);
  });
  it('an end column is a time', () =>
    expect(found({ roles: ['order', 'task', 'start', 'end'], rows: [['1', 'Việc', '', '30/6/2025']] })).toEqual([]));
});

describe('numbers', () => {
  const tasks = (...numbers: readonly string[]) => numbers.map((number, index) => [number, `Việc ${'abcdefgh'[index] ?? ''}`]);
  const order = (rows: AnnexParts['rows'], numbering: 'restart' | 'continuous' | 'asIs' = 'restart') =>
    found({ roles: ['order', 'task'], rows, head: { numbering } });

  it.each([
    [['1', '2', '3'], []],
    [['1.', '2.', '3.'], []],
    [['1', '2', '2', '3'], ['orderDoubled@r3/order']],
    [['1', '3', '4'], ['orderBroken@r2/order']],
    [
      ['1', '3', '2'],
      ['orderBroken@r2/order', 'orderBroken@r3/order'],
    ],
    [['2', '3'], ['orderStart@r1/order']],
    [['1.1', '1.2', '1.2', '2.1'], ['orderDoubled@r3/order']],
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'], []],
  ])('%j → %j', (numbers, expected) => expect(order(tasks(...numbers))).toEqual(expected));

  const sections = (first: string, second: string, third: string) => [
    ['#', 'I', 'Một'],
    [first, 'Việc a'],
    ['#', 'II', 'Hai'],
    [second, 'Việc b'],
    [third, 'Việc c'],
  ];
  it('restarting', () => {
    expect(order(sections('1', '1', '2'))).toEqual([]);
    expect(order(sections('1', '2', '3'))).toEqual(['orderStart@r4/order']);
    expect(order(sections('1', '2', '3'), 'continuous')).toEqual([]);
    expect(order(sections('1', '1', '2'), 'continuous')).toEqual(['orderDoubled@r4/order']);
    expect(order(sections('1', '2', '3'), 'asIs')).toEqual([]);
  });
  it('sections out of order', () =>
    expect(
      order([
        ['#', 'I', 'Một'],
        ['1', 'a'],
        ['#', 'III', 'Ba'],
        ['1', 'b'],
      ]),
    ).toEqual(['orderBroken@r3/order']));
  it('repairs by renumbering', () => {
    const annex = annexOf({ roles: ['order', 'task'], rows: tasks('1', '2', '2', '3', '3') });
    const findings = checkAnnex(annex);
    expect(findings.map(({ fix }) => fix)).toEqual([{ repair: 'renumber' }, { repair: 'renumber' }]);
    expect(editsOfFixes(findings, annex)).toEqual([
      { rowId: 'r3', columnId: 'order', text: '3' },
      { rowId: 'r4', columnId: 'order', text: '4' },
      { rowId: 'r5', columnId: 'order', text: '5' },
    ]);
  });
  it('offers no renumbering where it would do nothing, or spoil numbers of two parts', () => {
    const fixes = (...numbers: readonly string[]) =>
      checkAnnex(annexOf({ roles: ['order', 'task'], rows: tasks(...numbers) })).map(({ fix }) => fix);
    expect(fixes('1.1', '1.2', '1.2')).toEqual([undefined]);
  });
});

describe('spaces and letters', () => {
  const fixOf = (task: string) => {
    const findings = checkAnnex(annexOf({ roles: ['order', 'task'], rows: [['1', task]] }));
    return findings.map((item) => [item.ruleId, firstText(item)]);
  };
  it.each([
    ['Rà soát  văn bản ', [['doubledSpaces', 'Rà soát văn bản']]],
    ['Rà soát , báo cáo ; gửi', [['spaceBeforeMark', 'Rà soát, báo cáo; gửi']]],
    ['Kế hoạch số /KH-UBND', []],
    ['Hai dòng\nmột ô', []],
  ])('%j', (text, expected) => expect(fixOf(text)).toEqual(expected));

  it('composes letters', () => expect(fixOf('Kế hoạch'.normalize('NFD'))).toEqual([['notComposed', 'Kế hoạch']]));
});

describe('what the user decides', () => {
  const annex = annexOf({ rows: [CLEAN.with(2, '')] });
  it('rules can be off', () => expect(checkAnnex(annex, { disabledRules: new Set(['blankLead']) })).toEqual([]));
  it('findings can be answered', () => {
    const ignored = new Set(checkAnnex(annex).map((item) => item.key));
    expect(checkAnnex(annex, { ignored })).toEqual([]);
  });
});

describe('a memo kept over checks', () => {
  const rows = [CLEAN, CLEAN.with(0, '2').with(1, 'Tổng kết năm').with(2, 'Nhóm ABC')];
  const annex = annexOf({ rows });
  const ids = (findings: readonly Finding[]) => findings.map((item) => `${item.ruleId}@${item.rowId ?? ''}`);

  it('sees an edit, a changed head, another date and another directory', () => {
    const memo = createMemo();
    const check = (document = annex, options: CheckOptions = { date: '2025-03-20' }) => ids(checkAnnex(document, options, memo));
    expect(check()).toEqual(['unknownUnit@r2']);
    expect(check({ ...annex, rows: [{ id: 'r1', kind: 'task', level: 1, cells: {} }, ...annex.rows.slice(1)] })).toContain('blankLead@r1');
    expect(check()).toEqual(['unknownUnit@r2']);
    expect(check({ ...annex, issuing: { ...annex.issuing, issuer: 'Sở Nội vụ' } })).toContain('ownIssuer@r1');
    expect(check(annex, { date: '2026-03-20' })).toContain('timePast@r1');
    const own = [{ id: 'abc', name: 'Nhóm ABC', kind: 'other', source: 'own' }] as const;
    expect(check(annex, { date: '2025-03-20', ownDirectory: own })).toEqual([]);
  });

  it('gives what a fresh check gives', () => {
    const memo = createMemo();
    checkAnnex(annex, {}, memo);
    expect(checkAnnex(annex, {}, memo)).toEqual(checkAnnex(annex));
  });
});
