// Everything that can go wrong outside the page and that a user can be told about. Codes only: the sentences stand in
// shared/messages, because they belong to a language and the shell must not choose one.
import * as v from 'valibot';

export const HOST_ERROR_CODES = [
  /** The user closed the dialog. Nothing to report. */
  'cancelled',
  /** This edition has no such thing; `capabilities` said so before. */
  'notSupported',
  'notFound',
  'accessDenied',
  /** The file may be read but not written: marked so, or without the right. */
  'readOnly',
  /** Another program holds the file; `holder` is the person, where the owner file of Office names one. */
  'fileLocked',
  /** The file is no longer the one that was read: someone else has saved it since. */
  'fileChanged',
  /** A place that is emptied by itself (attachments opened from mail, Temp): save somewhere else. */
  'temporaryPlace',
  /** The chosen place is the one file that this must not be written over. */
  'placeRefused',
  'diskFull',
  'tooLarge',
  'nameInvalid',
  /** A kind of file that this program neither opens nor writes. */
  'typeRefused',
  'linkRefused',
  /** The snapshot does not agree with its own checksum. */
  'backupBroken',
  /** Written by a newer version of the program. */
  'newerVersion',
  'printFailed',
  /** The call did not come from our own page. */
  'senderRefused',
  /** The call does not have the shape of the contract. */
  'badRequest',
  'internal',
] as const;

export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/** `fileName` never holds a folder. `detail` is for a support report, not for the sentence. */
export const hostErrorSchema = v.object({
  code: v.picklist(HOST_ERROR_CODES),
  fileName: v.exactOptional(v.string()),
  holder: v.exactOptional(v.string()),
  detail: v.exactOptional(v.string()),
});

export type HostError = v.InferOutput<typeof hostErrorSchema>;
