// Words for what a host found about the computer. A check this version does not know keeps its own name.
import type { AppInfo, Diagnostic } from '#shared/host/host.ts';
import type { Text } from '../../i18n/index.ts';

const GIGABYTE = 1024 ** 3;

/** Name of a check and what stands beside it; advice where something is wrong. */
export function wordsOf({ check, state, detail }: Diagnostic, text: Text): { readonly name: string; readonly detail: string } {
  const names: Readonly<Record<string, string>> = text.machine.checks;
  const advice: Readonly<Record<string, string>> = text.machine.advice;
  const name = names[check] ?? check;
  const told = name.includes(detail) ? '' : shownDetail(check, detail, text);
  const parts = state === 'bad' ? [advice[check] ?? '', told] : [told];
  return { name, detail: parts.filter((part) => part !== '').join(' ') };
}

/** Hosts answer some checks with bytes or with a bare yes or no, which say nothing to a reader. */
function shownDetail(check: string, detail: string, text: Text): string {
  if (check === 'freeSpace') return Number.isNaN(Number(detail)) ? '' : text.machine.gigabytes((Number(detail) / GIGABYTE).toFixed(1));
  return /^(?:true|false|undefined)$/.test(detail) ? '' : detail;
}

/** The whole report as plain text, a check a line. */
export function machineReport(checks: readonly Diagnostic[], info: Pick<AppInfo, 'edition' | 'version'>, text: Text): string {
  const lines = checks.map((check) => {
    const { name, detail } = wordsOf(check, text);
    return `[${text.machine.states[check.state]}] ${name}${detail ? `: ${detail}` : ''}`;
  });
  return [`${text.app.name} ${info.version} (${text.machine.editions[info.edition]})`, ...lines].join('\n');
}
