import { MAX_FILE_BYTES, MAX_WRITTEN_BYTES, MEBIBYTE } from '#shared/source/limits.ts';
import type { Text } from '../vi/index.ts';

export const errorsEn: Text['errors'] = {
  host: {
    cancelled: 'Cancelled.',
    notSupported: 'This edition cannot do that.',
    notFound: 'The file is no longer there. It may have been moved or renamed.',
    accessDenied: 'You may not open this file. Copy it to a folder of your own and try again.',
    readOnly: 'The file is read-only and cannot be written.',
    fileLocked: 'Another program holds the file. Close it in Excel and try again.',
    fileChanged: 'Someone else has changed the file since. Save under another name.',
    temporaryPlace: 'The file lies in a temporary folder that will be emptied. Save it elsewhere.',
    placeRefused: 'This is the very original that must not be written over. Choose another name.',
    diskFull: 'The disk is full. Free some space and try again.',
    tooLarge: `The file is too large. Files of up to ${MAX_FILE_BYTES / MEBIBYTE} MB are opened, of up to ${MAX_WRITTEN_BYTES / MEBIBYTE} MB written.`,
    nameInvalid: 'The file name is not valid.',
    typeRefused: 'This kind of file cannot be opened. Use Excel, Word, CSV or text.',
    linkRefused: 'This address is not opened.',
    backupBroken: 'The backup is damaged.',
    newerVersion: 'Written by a newer version. Please update.',
    printFailed: 'Printing failed. Check the printer and try again.',
    senderRefused: 'The request was refused.',
    badRequest: 'The request is not valid.',
    internal: 'The program has failed. Your data is unchanged.',
  },
  storage: {
    newerDatabase: 'The data on this computer was written by a newer version. Please update; nothing was changed.',
    cannotOpen: 'The database on this computer cannot be opened. Close other windows, leave private mode, and reload.',
    notFound: 'This annex is no longer on this computer.',
    damaged: 'Rows of this annex are missing. Restore it from a backup.',
    diskFull: 'Not saved: the disk is full. Free some space; it will be tried again.',
    writeFailed: 'Not saved. It will be tried again; do not close the window.',
  },
  settingNotStored: 'The setting could not be stored; it holds until the program is closed. Check the free disk space.',
  notAnAnnex: 'The file is no copy of an annex written by this program, or it is damaged.',
  withCode: (sentence, code) => `${sentence} (code: ${code})`,
};
