// `phuluc time`: what a way of writing a time means; one line of JSON for each text (docs/formats/cli.md).
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import type { TimeValue } from '#shared/time/value.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command } from './command.ts';
import { readTextOptions } from './textOptions.ts';

export const timeCommand: Command = {
  summary: cliChecksVi.timeSummary,
  usage: cliChecksVi.timeUsage,
  async run(args, io) {
    const options = readTextOptions(args);
    if (!options.ok) {
      io.say(options.error);
      return EXIT_WRONG_USE;
    }
    const { words, date, year } = options.value;
    const context = { ...(date === undefined ? {} : { date }), ...(year === undefined ? {} : { year }) };
    for (const text of words) io.line(JSON.stringify(timeAnswer(parseTime(text, context))));
    return EXIT_DONE;
  },
};

/** The value without the parts that only this program reads. */
export function timeAnswer(value: TimeValue): object {
  const { text, kind, start, end, bound, recurrence, clauses, expression: _expression, ...rest } = value;
  return { text, kind, start, end, bound, recurrence, ...rest, ...(clauses ? { clauses: clauses.map(timeAnswer) } : {}) };
}
