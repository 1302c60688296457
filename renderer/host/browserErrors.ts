// What a browser throws, as the codes that every host speaks.
import type { HostError, HostErrorCode } from '#shared/host/host.ts';

const CODES: Readonly<Record<string, HostErrorCode>> = {
  AbortError: 'cancelled',
  NotFoundError: 'notFound',
  NotAllowedError: 'accessDenied',
  SecurityError: 'accessDenied',
  // Another program holds the file: on reading, and on writing.
  NotReadableError: 'fileLocked',
  NoModificationAllowedError: 'fileLocked',
  InvalidStateError: 'fileChanged',
  QuotaExceededError: 'diskFull',
};

/** The error value for something thrown by a browser's file call. */
export function hostErrorOf(cause: unknown, fileName?: string): HostError {
  const code = (cause instanceof DOMException ? CODES[cause.name] : undefined) ?? 'internal';
  return { code, ...(fileName === undefined ? {} : { fileName }), ...(code === 'internal' ? { detail: String(cause) } : {}) };
}
