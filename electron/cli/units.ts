// `phuluc units`: the units that a cell names; one line of JSON for each text (docs/formats/cli.md).
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { resolveUnits, type ResolvedUnit } from '#shared/units/resolveUnits.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command } from './command.ts';
import { readTextOptions, todayInVietnam } from './textOptions.ts';

export const unitsCommand: Command = {
  usage: cliChecksVi.unitsUsage,
  async run(args, io) {
    const options = readTextOptions(args, ['date']);
    if (!options.ok) {
      io.say(options.error);
      return EXIT_WRONG_USE;
    }
    const { words, date = todayInVietnam() } = options.value;
    for (const text of words) io.line(JSON.stringify({ text, units: resolveUnits(text, { date }).map(unitAnswer) }));
    return EXIT_DONE;
  },
};

/** A unit in the shape of docs/formats/cli.md: what other programs read, and nothing that only this one does. */
const unitAnswer = ({ text, id, name, kind, status, successors }: ResolvedUnit): object => ({ text, id, name, kind, status, successors });
