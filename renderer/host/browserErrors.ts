// Maps errors thrown by a browser to the error codes that all hosts use.
import type { HostError, HostErrorCode } from '#shared/host/host.ts';

const CODES: Readonly<Record<string, HostErrorCode>> = {
  AbortError: 'cancelled',
  NotFoundError: 'notFound',
  NotAllowedError: 'accessDenied',
  SecurityError: 'accessDenied',
  // Another program has locked the file: on reading, and on writing.
  NotReadableError: 'fileLocked',
  NoModificationAllowedError: 'fileLocked',
  InvalidStateError: 'fileChanged',
  QuotaExceededError: 'diskFull',
};

/** The error value for an error thrown by a file call of the browser. */
export function hostErrorOf(cause: unknown, fileName?: string): HostError {
  const code = (cause instanceof DOMException ? CODES[cause.name] : undefined) ?? 'internal';
  return { code, ...(fileName === undefined ? {} : { fileName }), ...(code === 'internal' ? { detail: String(cause) } : {}) };
}
