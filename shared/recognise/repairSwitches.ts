// Which repairs are made: most unless they are switched off, those that add what no cell says only when they are asked for.
import type { ImportOptions } from './importReport.ts';

export interface RepairSwitches {
  /** Switched off, by its id or with all of its kind. */
  readonly isOff: (id: string, code: string) => boolean;
  /** An offered repair that was asked for, by its id or with all of its kind, and not switched off alone. */
  readonly isAsked: (id: string, code: string) => boolean;
}

export function repairSwitches(options: ImportOptions): RepairSwitches {
  const disabled = new Set(options.disabledRepairs ?? []);
  const enabled = new Set(options.enabledRepairs ?? []);
  return {
    isOff: (id, code) => disabled.has(id) || disabled.has(code),
    isAsked: (id, code) => (enabled.has(id) || enabled.has(code)) && !disabled.has(id),
  };
}
