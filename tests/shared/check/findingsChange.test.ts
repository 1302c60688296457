import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/check/finding.ts';
import { changedFindings, changeOfFindings, stepsOfFindings } from '#shared/check/findingsChange.ts';

const named = (name: number): Finding => ({ ruleId: 'x', severity: 'hint', values: { name }, group: 'x', key: `x|${name}` });
const ALL = Array.from({ length: 12 }, (_unused, name) => named(name));
const list = fc.shuffledSubarray(ALL);

describe('a change of findings', () => {
  it('gives the findings after from those before, in any order', () =>
    fc.assert(
      fc.property(list, list, (before, after) => {
        const given = changedFindings(before, changeOfFindings(before, after));
        expect(given.length).toBe(after.length);
        for (const [at, finding] of after.entries()) expect(given[at]).toBe(finding);
      }),
    ));

  it('in steps, each with few new findings', () =>
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (before, after, largest) => {
        const steps = stepsOfFindings(before, after, largest);
        const fresh = steps.map((step) => step.reduce((sum, part) => sum + ('findings' in part ? part.findings.length : 0), 0));
        expect(Math.max(...fresh)).toBeLessThanOrEqual(largest);
        expect(steps.reduce<readonly Finding[]>(changedFindings, before)).toEqual(after);
      }),
    ));

  it.each([
    [[0, 1, 2], [0, 1, 2], [{ from: 0, count: 3 }]],
    [
      [0, 1, 2],
      [0, 2],
      [
        { from: 0, count: 1 },
        { from: 2, count: 1 },
      ],
    ],
    [
      [0, 1, 2],
      [0, 5, 6, 2],
      [{ from: 0, count: 1 }, { findings: [named(5), named(6)] }, { from: 2, count: 1 }],
    ],
    [[], [3], [{ findings: [named(3)] }]],
    [[3], [], []],
  ])('%j → %j', (before, after, parts) => {
    const pick = (names: readonly number[]) => names.flatMap((name) => ALL[name] ?? []);
    expect(changeOfFindings(pick(before), pick(after))).toEqual(parts);
  });
});
