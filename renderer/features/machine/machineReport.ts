// Texts for the diagnostics of the host. An unknown check is shown with its id.
import type { AppInfo, Diagnostic } from '#shared/host/host.ts';
import type { Text } from '../../i18n/index.ts';

const GIGABYTE = 1024 ** 3;

/** Name and detail of a check; the detail starts with advice if the check failed. */
export function wordsOf({ check, state, detail }: Diagnostic, text: Text): { readonly name: string; readonly detail: string } {
  const names: Readonly<Record<string, string>> = text.machine.checks;
  const advice: Readonly<Record<string, string>> = text.machine.advice;
  const name = names[check] ?? check;
  const shown = name.includes(detail) ? '' : shownDetail(check, detail, text);
  const parts = state === 'bad' ? [advice[check] ?? '', shown] : [shown];
  return { name, detail: parts.filter((part) => part !== '').join(' ') };
}

/** Formats bytes as gigabytes and hides booleans, which users cannot interpret. */
function shownDetail(check: string, detail: string, text: Text): string {
  if (check === 'freeSpace') return Number.isNaN(Number(detail)) ? '' : text.machine.gigabytes((Number(detail) / GIGABYTE).toFixed(1));
  return /^(?:true|false|undefined)$/.test(detail) ? '' : detail;
}

/** The report as plain text, one check per line. */
export function machineReport(checks: readonly Diagnostic[], info: Pick<AppInfo, 'edition' | 'version'>, text: Text): string {
  const lines = checks.map((check) => {
    const { name, detail } = wordsOf(check, text);
    return `[${text.machine.states[check.state]}] ${name}${detail ? `: ${detail}` : ''}`;
  });
  return [`${text.app.name} ${info.version} (${text.machine.editions[info.edition]})`, ...lines].join('\n');
}
