// `phuluc inspect`: one line of interchange JSON (docs/formats/interchange.md) for each file, whatever the file does to us.
// Each file is read in a worker that may be killed; a file that takes its worker down costs no other file its answer.
import { parseArgs } from 'node:util';
import { cliVi } from '#shared/messages/vi/cli.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command } from './command.ts';
import { createWorkerPool, seatsFor } from './workerPool.ts';

export const inspectCommand: Command = {
  usage: cliVi.inspectUsage,
  async run(args, io) {
    const options = optionsOf(args);
    if (typeof options === 'string') {
      io.say(options);
      return EXIT_WRONG_USE;
    }
    const { files, password } = options;
    const pool = createWorkerPool(seatsFor(files.length));
    try {
      const protectedBy = password === undefined ? {} : { password };
      await Promise.all(files.map(async (file) => io.line((await pool.answer({ command: 'inspect', file, ...protectedBy })).line)));
    } finally {
      await pool.close();
    }
    return EXIT_DONE;
  },
};

/** Files and password, or the sentence that says what is wrong with the words given. */
function optionsOf(args: readonly string[]): { readonly files: readonly string[]; readonly password: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, password: { type: 'string' } },
    });
    if (positionals.length === 0) return cliVi.noFiles;
    return { files: positionals, password: values.password };
  } catch {
    return cliVi.wrongOption;
  }
}
