import { monotonicFactory } from 'ulid';

/** Makes identifiers that sort by the time they were made (ULID, 26 characters). */
export type NewId = () => string;

/** A generator of ULIDs that stay in order even within one millisecond. */
export const createNewId = (): NewId => {
  const next = monotonicFactory();
  return () => next();
};
