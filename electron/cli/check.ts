// `phuluc check`: the findings in each annex of each file; one line of JSON a file in the order given
// (docs/formats/cli.md). Each file is read in a worker that may be killed, as by `phuluc inspect`.
import { EXIT_WRONG_USE, type Command } from './command.ts';
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { readTextOptions, todayInVietnam } from './textOptions.ts';
import { createWorkerPool, seatsFor, type WorkerPool } from './workerPool.ts';

const EXIT_CLEAN = 0;
const EXIT_ERRORS = 1;

/** The command over workers opened as told; tests read the files in their own thread. */
export const checkCommandWith = (openPool: (files: number) => WorkerPool): Command => ({
  usage: cliChecksVi.checkUsage,
  async run(args, io) {
    const read = readTextOptions(args, ['date', 'disable', 'exclusive-before', 'password']);
    if (!read.ok) {
      io.say(read.error);
      return EXIT_WRONG_USE;
    }
    const { words, date, password, disabled, exclusiveBefore } = read.value;
    const options = { ...(date === undefined ? {} : { date }), today: todayInVietnam(), disabledRules: disabled, exclusiveBefore };
    const pool = openPool(words.length);
    try {
      const protectedBy = password === undefined ? {} : { password };
      const answers = words.map((file) => pool.answer({ command: 'check', file, options, ...protectedBy }));
      let errors = 0;
      for (const pending of answers) {
        const answer = await pending;
        io.line(answer.line);
        errors += answer.errors;
      }
      return errors > 0 ? EXIT_ERRORS : EXIT_CLEAN;
    } finally {
      await pool.close();
    }
  },
});

export const checkCommand = checkCommandWith((files) => createWorkerPool(seatsFor(files)));
