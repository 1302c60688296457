// What a command of `phuluc` is. One file a command, one line in the table of commands.ts.

export interface CommandIo {
  /** Writes one line to standard output; nothing else ever goes there. */
  readonly line: (text: string) => void;
  /** Says something to the person at standard error. */
  readonly say: (text: string) => void;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  /** Gives the exit code: 0 done, 2 wrong use. `args` are the words behind the command's name. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

export const EXIT_DONE = 0;
export const EXIT_WRONG_USE = 2;
