// What the file system throws, as the codes that every host speaks.
import { basename } from 'node:path';
import type { HostError, HostErrorCode } from '#shared/host/host.ts';

const CODES: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EACCES: 'accessDenied',
  EPERM: 'accessDenied',
  EROFS: 'readOnly',
  EBUSY: 'fileLocked',
  ETXTBSY: 'fileLocked',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'tooLarge',
  ENAMETOOLONG: 'nameInvalid',
  EINVAL: 'nameInvalid',
  EISDIR: 'typeRefused',
};

/** The code of Node's file error ("EBUSY"); empty for anything else. */
export const errnoOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** The error value for something that a file operation threw. */
export function fileError(cause: unknown, path: string): HostError {
  const code = CODES[errnoOf(cause)] ?? 'internal';
  return { code, fileName: basename(path), ...(code === 'internal' ? { detail: errnoOf(cause) || 'unknown' } : {}) };
}
