// The log for support, in the program's own folder. Paths are cut to their last part, and it never grows without end.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../services/ports.ts';
import { redact } from '../services/redact.ts';

const LARGEST = 1_000_000;

/** A report that writes lines into `folder`; failing to log never disturbs the program. */
export function createReport(folder: string): Report {
  const file = join(folder, 'phuluc.log');
  return (what, detail) => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, `${new Date().toISOString()} ${what} ${redact(detail)}\n`);
    } catch {
      // Nothing is left to tell it to.
    }
  };
}
