// What a command of `phuluc` is. One file a command, one line in the table of commands.ts.

export interface CommandIo {
  /** Writes one line to standard output; nothing else ever goes there. */
  readonly line: (text: string) => void;
  /** Writes a message for the person to standard error. */
  readonly say: (text: string) => void;
}

export interface Command {
  readonly usage: string;
  /** Returns the exit code: 0 done, 2 wrong use. `args` are the words after the command's name. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

export const EXIT_DONE = 0;
export const EXIT_WRONG_USE = 2;
