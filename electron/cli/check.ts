// `phuluc check`: the findings in each annex of each file; one line of JSON a file, whatever the file (docs/formats/cli.md).
import { EXIT_WRONG_USE, type Command } from './command.ts';
import { checkFile } from './checkFile.ts';
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { readTextOptions, todayInVietnam } from './textOptions.ts';

const EXIT_CLEAN = 0;
const EXIT_ERRORS = 1;

export const checkCommand: Command = {
  summary: cliChecksVi.checkSummary,
  usage: cliChecksVi.checkUsage,
  async run(args, io) {
    const options = readTextOptions(args);
    if (!options.ok) {
      io.say(options.error);
      return EXIT_WRONG_USE;
    }
    const { words, date, disabled } = options.value;
    const judged = { ...(date === undefined ? {} : { date }), today: todayInVietnam(), disabledRules: disabled };
    let errors = 0;
    for (const file of words) {
      const answer = await checkFile(file, judged);
      io.line(JSON.stringify(answer));
      errors += answer.outcome === 'error' ? 1 : answer.counts.error;
    }
    return errors > 0 ? EXIT_ERRORS : EXIT_CLEAN;
  },
};
