import { describe, expect, it } from 'vitest';
import { countTests } from '../../../build/scripts/countTests.mjs';

const run = (files: string, tests: string, more = ''): string =>
  `\n Test Files  ${files}\n      Tests  ${tests}\n${more}   Start at  04:27:39\n   Duration  295.95s\n`;

describe('counts of a log', () => {
  it.each([
    ['one green run', run('22 passed (22)', '340 passed (340)'), { passed: 340, failed: 0, skipped: 0 }],
    [
      'two runs',
      run('9 passed (9)', '12 passed | 1 skipped (13)') + run('2 passed (2)', '5 passed (5)'),
      { passed: 17, failed: 0, skipped: 1 },
    ],
    ['failed tests', run('3 failed | 19 passed (22)', '13 failed | 327 passed (340)'), { passed: 327, failed: 13, skipped: 0 }],
    ['a file that cannot be loaded', run('1 failed | 2 passed (3)', '4 passed | 1 todo (5)'), { passed: 4, failed: 1, skipped: 1 }],
    ['an error outside tests', run('2 passed (2)', '4 passed (4)', '     Errors  1 error\n'), { passed: 4, failed: 1, skipped: 0 }],
    ['no run', 'npm ci\n', { passed: 0, failed: 0, skipped: 0 }],
  ])('%s', (_name, log, expected) => expect(countTests(log)).toEqual({ ...expected, retried: 0 }));

  it('reads through the colours of a terminal', () => {
    const log =
      '\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m3 passed\u001b[39m\u001b[22m\n\u001b[2m      Tests \u001b[22m \u001b[32m63 passed\u001b[39m';
    expect(countTests(log)).toMatchObject({ passed: 63 });
  });

  it('counts tests that passed when they were run again', () => {
    expect(countTests(` ✓ a flow [bound] (retry x1) 812ms\n${run('1 passed (1)', '1 passed (1)')}`)).toMatchObject({
      passed: 1,
      retried: 1,
    });
  });
});
