// The reference documents: every fault that a reader named in them is found, and what else is said is counted here.
import { describe, expect, it } from 'vitest';
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import lamDong from '#shared/data/samples/lamDong.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import type { AnnexDocument } from '#shared/annex/model.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import type { Finding } from '#shared/check/finding.ts';
import { scoreAnnex } from '#shared/check/engine/score.ts';
import { firstText } from '../../../support/firstFix.ts';

type Sample = 'laiChau' | 'dongNai' | 'ministry' | 'lamDong';

const annexes = { laiChau, dongNai, ministry, lamDong } as unknown as Record<Sample, AnnexDocument>;

const check = (name: Sample): Finding[] => checkAnnex(annexes[name]);

function counts(findings: readonly Finding[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const item of findings) all[`${item.ruleId} ${item.severity}`] = (all[`${item.ruleId} ${item.severity}`] ?? 0) + 1;
  return all;
}

describe('the reference annexes', () => {
  it.each<[Sample, Record<string, number>]>([
    [
      'laiChau',
      {
        'spelling warning': 1,
        'collectiveLead hint': 2,
        'vagueUnit warning': 1,
        'vagueUnit hint': 11,
        'everyWord hint': 8,
        'blankCoordinate hint': 3,
        'mixedEveryWord warning': 1,
      },
    ],
    ['dongNai', { 'severalLeads warning': 1, 'reportOnce hint': 1, 'reportAgainstBody warning': 1 }],
    [
      'ministry',
      {
        'vagueUnit hint': 14,
        'doubledWord warning': 1,
        'rangeDash hint': 3,
        'leadCoordinates error': 1,
        'blankLead error': 1,
        'blankTime warning': 1,
        'blankCoordinate hint': 1,
      },
    ],
    [
      'lamDong',
      {
        'blankLead error': 18,
        'everyWord hint': 2,
        'severalLeads warning': 2,
        'collectiveLead hint': 18,
        'orderStart hint': 1,
        'duplicateTask hint': 2,
        'mixedEveryWord warning': 1,
      },
    ],
  ])('%s', (name, expected) => expect(counts(check(name))).toEqual(expected));

  it('004, row 14: one institute leads and coordinates, and the repair leaves the others', () => {
    const found = check('ministry').find((item) => item.ruleId === 'leadCoordinates');
    expect(found?.values).toEqual({ unit: 'Viện Khoa học Giáo dục Việt Nam' });
    expect(firstText(found)).toBe('Vụ GDTX, Cục Công nghệ thông tin; các đơn vị thuộc Bộ GDĐT có liên quan');
  });

  it('002: the annex asks once for what the plan asks for every year', () =>
    expect(check('dongNai').find((item) => item.ruleId === 'reportAgainstBody')?.values).toMatchObject({ asked: '15/12', same: 1 }));
});

describe('the score', () => {
  it('counts clear tasks in each respect', () => {
    const annex = annexes.ministry;
    const score = scoreAnnex(annex, checkAnnex(annex));
    expect(score.percent).toBe(95);
    expect(score.aspects.map(({ aspect, clear }) => [aspect, clear])).toEqual([
      ['person', 19],
      ['task', 20],
      ['responsibility', 18],
      ['time', 19],
      ['product', null],
      ['effect', null],
    ]);
  });
});
