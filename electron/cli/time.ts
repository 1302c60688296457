// `phuluc time`: what a way of writing a time means; one line of JSON for each text (docs/formats/cli.md).
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import type { TimeValue } from '#shared/time/value.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command } from './command.ts';
import { readTextOptions } from './textOptions.ts';

export const timeCommand: Command = {
  usage: cliChecksVi.timeUsage,
  async run(args, io) {
    const options = readTextOptions(args, ['date', 'year', 'exclusive-before']);
    if (!options.ok) {
      io.say(options.error);
      return EXIT_WRONG_USE;
    }
    const { words, date, year, exclusiveBefore } = options.value;
    const context = { ...(date === undefined ? {} : { date }), ...(year === undefined ? {} : { year }), exclusiveBefore };
    for (const text of words) io.line(JSON.stringify(timeAnswer(parseTime(text, context))));
    return EXIT_DONE;
  },
};

/** The value in the shape of docs/formats/cli.md: what other programs read, and nothing that only this one does. */
function timeAnswer({ text, kind, start, end, bound, recurrence, dates, condition, clauses }: TimeValue): object {
  return {
    text,
    kind,
    start,
    end,
    bound,
    recurrence,
    ...(dates ? { dates } : {}),
    ...(condition === undefined ? {} : { condition }),
    ...(clauses ? { clauses: clauses.map(timeAnswer) } : {}),
  };
}
