// Entry of the command line `phuluc`: picks the command, passes it standard output, turns its result into the exit code.
import { cliVi } from '#shared/messages/vi/cli.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type CommandIo } from './command.ts';
import { COMMANDS } from './commands.ts';

const io: CommandIo = {
  line: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const lines = Object.entries(COMMANDS).map(([each, { summary }]) => `  ${each.padEnd(10)} ${summary}`);
    io.say([cliVi.usage, '', ...lines, '', cliVi.helpHint].join('\n'));
    return name === undefined ? EXIT_WRONG_USE : EXIT_DONE;
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!listed) {
    io.say(cliVi.unknownCommand(name));
    return EXIT_WRONG_USE;
  }
  const command = await listed.load();
  if (args.includes('--help') || args.includes('-h')) {
    io.say(command.usage);
    return EXIT_DONE;
  }
  return command.run(args, io);
}

// Someone who stops reading our output early (head, a closed pipe) is not an error.
process.stdout.on('error', () => process.exit(EXIT_DONE));
process.exitCode = await main(process.argv.slice(2));
