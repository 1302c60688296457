// The commands of `phuluc`, each loaded only when called: the list itself loads nothing.
import { cliVi } from '#shared/messages/vi/cli.ts';
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';
import type { Command } from './command.ts';

interface ListedCommand {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  inspect: { summary: cliVi.inspectSummary, load: async () => (await import('./inspect.ts')).inspectCommand },
  check: { summary: cliChecksVi.checkSummary, load: async () => (await import('./check.ts')).checkCommand },
  time: { summary: cliChecksVi.timeSummary, load: async () => (await import('./time.ts')).timeCommand },
  units: { summary: cliChecksVi.unitsSummary, load: async () => (await import('./units.ts')).unitsCommand },
  export: { summary: cliExportVi.summary, load: async () => (await import('./export.ts')).exportCommand },
};
