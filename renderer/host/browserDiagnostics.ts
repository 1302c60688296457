// What a browser reports about its storage, for the warnings at start and for the support report.
import type { AppInfo, Diagnostic } from '#shared/host/host.ts';
import { canSaveInPlace } from './browserFiles.ts';

/** With less free space (bytes), large operations may fail. */
const LOW_SPACE = 500 * 1024 * 1024;

/** Warnings for `app.info`. */
export async function warningsOfBrowser(): Promise<AppInfo['warnings']> {
  const { persistent, free } = await storageState();
  return [...(persistent === false ? (['storageNotPersistent'] as const) : []), ...(free < LOW_SPACE ? (['diskNearlyFull'] as const) : [])];
}

/** The support report of the browser edition. */
export async function diagnoseBrowser(): Promise<Diagnostic[]> {
  const { persistent, free } = await storageState();
  return [
    { check: 'browser', state: 'unknown', detail: navigator.userAgent },
    { check: 'storagePersistent', state: persistent === undefined ? 'unknown' : persistent ? 'good' : 'bad', detail: String(persistent) },
    { check: 'freeSpace', state: free >= LOW_SPACE ? 'good' : 'bad', detail: Number.isFinite(free) ? String(free) : 'unknown' },
    { check: 'saveInPlace', state: canSaveInPlace() ? 'good' : 'unknown', detail: String(canSaveInPlace()) },
  ];
}

async function storageState(): Promise<{ persistent: boolean | undefined; free: number }> {
  // Absent without a secure context, such as an intranet server without https.
  if (!navigator.storage) return { persistent: undefined, free: Number.POSITIVE_INFINITY };
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  return { persistent: await navigator.storage.persisted(), free: quota - usage };
}
