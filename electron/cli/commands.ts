// The commands of `phuluc`, loaded only when called.
import type { Command } from './command.ts';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  time: async () => (await import('./time.ts')).timeCommand,
  units: async () => (await import('./units.ts')).unitsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
};
