// --self-test FILE: the checks of this PC written to a file, for release checklists and support. Gives the exit code.
import type { Diagnostic } from '#shared/host/host.ts';
import { writeJson } from './jsonFile.ts';

/** The file named after --self-test, if that is how the program was started. */
export function selfTestTarget(words: readonly string[]): string | undefined {
  const at = words.indexOf('--self-test');
  return at < 0 ? undefined : (words[at + 1] ?? 'self-test.json');
}

/** Writes the findings and gives 0 when none is bad, else 1. */
export async function runSelfTest(path: string, checks: readonly (() => Promise<readonly Diagnostic[]>)[]): Promise<number> {
  const findings = (await Promise.all(checks.map((check) => check()))).flat();
  await writeJson(path, findings);
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}
