// The English side of what the command line says; same keys by type.
import type { cliVi } from '../vi/cli.ts';

export const cliEn: typeof cliVi = {
  usage: 'Usage: phuluc <command> [options] [file…]',
  helpHint: 'How to use a command: phuluc <command> --help',
  unknownCommand: (name) => `There is no command “${name}”. List of commands: phuluc --help`,
  inspectSummary: 'Read files, find task tables and print JSON, one line a file',
  inspectUsage: [
    'Usage: phuluc inspect --jsonl [--password PASSWORD] FILE…',
    '',
    '  --jsonl              one line of JSON a file (default)',
    '  --password PASSWORD  opens protected files',
    '',
    'Exit code: 0 when every file was answered (errors in JSON included), 2 for wrong use.',
  ].join('\n'),
  noFiles: 'No file given. See: phuluc inspect --help',
  wrongOption: 'Unknown option. See: phuluc inspect --help',
};
