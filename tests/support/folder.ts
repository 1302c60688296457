// A real folder for one test, with a name such as users have; thrown away after it.
import { mkdtempSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes the folder; call it inside a test. */
export function userFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'phuluc-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'Nguyễn Văn Á (kế hoạch)');
  mkdirSync(folder);
  return folder;
}
