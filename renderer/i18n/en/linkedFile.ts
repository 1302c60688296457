import { MAX_KEPT_BYTES, MEBIBYTE } from '#shared/source/limits.ts';
import type { Text } from '../vi/index.ts';

export const linkedFileEn: Text['linkedFile'] = {
  none: 'Not linked with a file',
  notYet: 'Not saved into the file yet',
  changed: 'Edits not saved into the file',
  saving: 'Saving into the file…',
  savedAt: (when) => `Saved into the file at ${when}`,
  onDay: (time, day) => `${time} on ${day}`,
  saveTitle: 'Save into the file',
  elsewhereTitle: 'Save as another file',
  overLead: (name) =>
    `The annex is written over the table of “${name}”. Everything else in the file stays as it is. From then on Ctrl+S saves straight into this file.`,
  elsewhereLead: (name) => `The annex is written into the table of a copy of “${name}”. Everything else in the file stays as it is.`,
  fromThen: 'From then on Ctrl+S saves into that copy.',
  former: 'The content that is replaced is kept in Documents\\Phụ Lục\\Trước khi ghi đè.',
  formerLost: 'A browser cannot keep the content that is replaced. To keep it, choose “Save as another file…”.',
  others: (count) => `${count} more annexes of this file are in the program; what was saved of them stays.`,
  saveOver: 'Write over',
  saveElsewhere: 'Save as another file…',
  download: 'Download the file',
  again: 'Try again',
  overwrite: 'Write over all the same',
  writeAnew: 'Write it there anew',
  lookAtDisk: 'Look at the file on the disk',
  exportInstead: 'Export a new workbook',
  copyName: 'copy',
  openName: 'no password',
  savedAs: (name) => `Saved into “${name}”.`,
  fileType: 'Excel or Word file',
  why: {
    isProtected:
      'The original has a password and is not written over. The annex can only be saved as another file, which has no password; set one in Excel or Word if needed.',
    noPlace:
      'Where to save is not known: the annex was begun from an office template, or the original lies in a temporary folder (such as an attachment) or was dropped on the browser.',
    browser: 'This browser cannot write over files on this computer, so the file goes to the Downloads folder.',
  },
  faults: {
    heldBy: (name, holder) => `“${name}” is open in Excel or Word (user: ${holder}), so it was not saved. Close it there and try again.`,
    byCode: {
      fileLocked: (name) => `“${name}” is open in Excel, Word or another program, so it was not saved. Close it there and try again.`,
      fileChanged: (name) =>
        `“${name}” was changed on the disk since it was last opened or saved here. Nothing was written. Writing over it replaces those changes.`,
      notFound: (name) => `“${name}” is no longer where it was: it may have been moved, renamed or deleted. Nothing was written.`,
      readOnly: (name) =>
        `“${name}” is marked read-only. Take the mark away in the properties of the file and try again, or save as another file.`,
      accessDenied: (name) => `You may not write into “${name}”, or another program holds it. Try again, or save as another file.`,
      temporaryPlace: (name) => `“${name}” lies in a temporary folder and will be deleted. Save as another file.`,
      diskFull: (name) => `The disk is full, so “${name}” was not saved. Free some space and try again, or save to another disk.`,
      placeRefused: (name) => `“${name}” is the original with the password and is not written over. Choose another name.`,
    },
  },
  linkTitle: 'Linked file',
  noneLead: 'This annex is not linked with an Excel or Word file. Ctrl+S exports a new workbook.',
  placeKnown: 'Ctrl+S writes the annex into the table of this file.',
  writtenAt: (when) => `Last saved into the file: ${when}.`,
  neverWritten: 'Not saved into the file yet.',
  reveal: 'Show in its folder',
  unlink: 'Unlink',
  linkWith: 'Link with a file…',
  linkAnother: 'Link with another file…',
  linkHint: 'With another file, the first save puts the annex in place of the rows of its table; you are asked before it is written.',
  intoThis: (name) => `After the import Ctrl+S saves into “${name}” (you are asked the first time).`,
  intoCopy: (name) => `“${name}” cannot be written over from here. After the import Ctrl+S asks where to save a copy.`,
  intoOpenCopy: (name) =>
    `“${name}” has a password and is not written over. After the import Ctrl+S asks where to save a copy without one.`,
  intoNone: 'Files of this kind are not written back. After the import Ctrl+S exports a new workbook.',
  tooLarge: `Files above ${MAX_KEPT_BYTES / MEBIBYTE} MB are not written back. After the import Ctrl+S exports a new workbook.`,
  intoOld: (name) => `Ctrl+S goes on saving into “${name}”; what is appended are new rows there.`,
  intoOldNone: 'The open annex is not linked with a file; appending does not link it with this one.',
};
