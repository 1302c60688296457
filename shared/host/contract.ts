// The one table of what the page may ask of the outside: channel → shape of the question → shape of the answer.
// The type of Host, the router's validation, the preload object and the fakes are derived from it; a row added here
// without its service and its browser implementation does not compile.
import * as v from 'valibot';
import type { EventName, Group, Method } from './channels.ts';
import {
  annexIdSchema,
  appInfoSchema,
  backupContentSchema,
  backupEntrySchema,
  backupRequestSchema,
  bytesSchema,
  diagnosticSchema,
  extensionSchema,
  fileContentSchema,
  fileRefSchema,
  fileTypeSchema,
  printJobSchema,
  recentFileSchema,
  savedFileSchema,
  witnessNoteSchema,
  witnessSchema,
} from './values.ts';

interface Row {
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
}

const shortText = v.pipe(v.string(), v.maxLength(1024));
const nothing = v.undefined();
const done = v.null();
const oneFile = v.object({ file: fileRefSchema });

export const CONTRACT = {
  files: {
    /** Asks the user for files to open. At least one, or `cancelled`. */
    open: {
      input: v.object({ types: v.pipe(v.array(fileTypeSchema), v.maxLength(20)), multiple: v.boolean() }),
      output: v.array(fileRefSchema),
    },
    /** Reads a whole file, also one that Excel has open, and closes it at once. */
    read: { input: oneFile, output: fileContentSchema },
    /** The reference stays good when the program is started again: an annex goes back into this file. */
    keep: { input: oneFile, output: done },
    /**
     * Writes over a file, all or nothing. With `stamp` only over the content that it names (`fileChanged`, `notFound` otherwise);
     * without it over whatever is there, or anew.
     */
    save: { input: v.object({ file: fileRefSchema, bytes: bytesSchema, stamp: v.exactOptional(shortText) }), output: savedFileSchema },
    /** Asks the user for a place and writes there. `beside`: start in the folder of this file; `never`: not over this one. */
    saveAs: {
      input: v.object({
        suggestedName: v.pipe(v.string(), v.minLength(1), v.maxLength(260)),
        type: v.object({ label: shortText, extension: extensionSchema }),
        bytes: bytesSchema,
        beside: v.exactOptional(fileRefSchema),
        never: v.exactOptional(fileRefSchema),
      }),
      output: savedFileSchema,
    },
    /** Files opened or saved before that are still there, last one first. */
    recent: { input: nothing, output: v.array(recentFileSchema) },
    /** What was dropped on the window. On the wire: the paths that the preload script read from the File objects. */
    dropped: {
      input: v.object({ paths: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32_767))), v.maxLength(1000)) }),
      output: v.array(fileRefSchema),
    },
  },
  print: {
    /** The document as a PDF, exactly as it would be printed. */
    toPdf: { input: printJobSchema, output: v.object({ bytes: bytesSchema }) },
    /** Hands the document to the printer's dialog. */
    print: { input: printJobSchema, output: done },
  },
  backup: {
    /** Writes a snapshot outside the database, reads it back, and thins out old ones. */
    write: { input: backupRequestSchema, output: backupEntrySchema },
    /** Snapshots, newest first; of every annex where none is named. */
    list: { input: v.object({ annexId: v.exactOptional(annexIdSchema) }), output: v.array(backupEntrySchema) },
    read: { input: v.object({ id: v.pipe(v.string(), v.maxLength(128)) }), output: backupContentSchema },
  },
  witness: {
    /** What was saved last, as known outside the database; compare it with the database before greeting anyone. */
    read: { input: nothing, output: witnessSchema },
    note: { input: witnessNoteSchema, output: done },
    /** The user has deleted this annex. */
    forget: { input: v.object({ annexId: annexIdSchema }), output: done },
  },
  shell: {
    /** Opens an https or mailto address outside, after asking. */
    openLink: { input: v.object({ url: v.pipe(v.string(), v.maxLength(2048)) }), output: done },
    /** Shows the file in its folder. */
    reveal: { input: oneFile, output: done },
    /** Opens the file in the program that belongs to it. */
    openFile: { input: oneFile, output: done },
  },
  app: {
    info: { input: nothing, output: appInfoSchema },
    /** The page listens: files waiting to be opened are announced from now on. */
    ready: { input: nothing, output: done },
    /** Everything typed is durable; the window may close. */
    flushed: { input: nothing, output: done },
    /** Checks of this machine for support: storage, folders, fonts, free space. */
    diagnostics: { input: nothing, output: v.array(diagnosticSchema) },
  },
} as const satisfies { readonly [G in Group]: { readonly [M in Method<G>]: Row } };

/** What the outside tells the page without being asked. */
export const EVENT_CONTRACT = {
  /** Opened by double click, from the command line or from a second start. */
  openFile: v.object({ file: fileRefSchema }),
  /** Make everything durable, then call `app.flushed`. */
  beforeQuit: v.null(),
  /** Chosen in the window's menu: id of a command or of an application action. */
  command: v.object({ id: v.pipe(v.string(), v.maxLength(128)) }),
} as const satisfies { readonly [E in EventName]: v.GenericSchema };

export type Contract = typeof CONTRACT;
