// The values that cross between the page and the outside, each with its limits. No paths: a FileRef is an opaque name
// for a file that the user has chosen, so that a page gone wrong cannot read the disk.
import * as v from 'valibot';
import { FILE_EXTENSIONS } from '../source/fileKinds.ts';
import { MAX_TEXT_LENGTH, MAX_WRITTEN_BYTES } from '../source/limits.ts';

/** Anything else is refused, whatever a dialog or a caller says. */
export const extensionSchema = v.picklist(FILE_EXTENSIONS);

const shortText = v.pipe(v.string(), v.maxLength(1024));
const identifier = v.pipe(v.string(), v.regex(/^[\w.-]{1,128}$/));
/** Also the name of a folder of snapshots: no dots, so that it can never lead elsewhere. */
export const annexIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const longText = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH, 'tooLarge'));
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970, UTC. */
const instant = v.pipe(v.number(), v.safeInteger());

const isBytes = (value: unknown): value is Uint8Array => Object.prototype.toString.call(value) === '[object Uint8Array]';

export const bytesSchema = v.pipe(
  v.custom<Uint8Array>(isBytes, 'bytes'),
  v.check((bytes) => bytes.byteLength <= MAX_WRITTEN_BYTES, 'tooLarge'),
);

export const fileRefSchema = v.object({ id: identifier, name: v.pipe(v.string(), v.minLength(1), v.maxLength(260)) });
/** A file the user has chosen. `name` is for showing, with its extension and without a folder. */
export type FileRef = v.InferOutput<typeof fileRefSchema>;

/** One line of the type list in a file dialog. */
export const fileTypeSchema = v.object({
  label: shortText,
  extensions: v.pipe(v.array(extensionSchema), v.minLength(1), v.maxLength(FILE_EXTENSIONS.length)),
});
export type FileType = v.InferOutput<typeof fileTypeSchema>;

export const fileContentSchema = v.object({
  file: fileRefSchema,
  bytes: bytesSchema,
  /** Opaque; give it to `save`, which refuses when the file has changed since. */
  stamp: shortText,
  modified: instant,
  /** The file lies where it will vanish (mail attachment, Temp): `save` refuses it, ask for another place. */
  temporary: v.boolean(),
});
export type FileContent = v.InferOutput<typeof fileContentSchema>;

export const savedFileSchema = v.object({ file: fileRefSchema, stamp: shortText });
export type SavedFile = v.InferOutput<typeof savedFileSchema>;

export const recentFileSchema = v.object({
  file: fileRefSchema,
  /** Name of the folder it lies in, for telling two files of one name apart. */
  folder: shortText,
  opened: instant,
});
export type RecentFile = v.InferOutput<typeof recentFileSchema>;

export const BACKUP_REASONS = [
  'open',
  'interval',
  'close',
  'beforeImport',
  'beforeMerge',
  'beforeMigration',
  'beforeRestore',
  'asked',
] as const;

export const backupRequestSchema = v.object({
  annexId: annexIdSchema,
  title: shortText,
  revision,
  reason: v.picklist(BACKUP_REASONS),
  /** The annex as JSON; the host packs, checksums and verifies it. */
  content: longText,
});

export const backupEntrySchema = v.object({
  id: identifier,
  annexId: annexIdSchema,
  title: shortText,
  revision,
  reason: v.picklist(BACKUP_REASONS),
  written: instant,
  /** Bytes on the disk. */
  size: v.number(),
});
export type BackupEntry = v.InferOutput<typeof backupEntrySchema>;

export const backupContentSchema = v.object({ entry: backupEntrySchema, content: longText });

/** The last durable state of one annex, kept outside the database. */
export const witnessNoteSchema = v.object({ annexId: annexIdSchema, title: shortText, revision, saved: instant });
export type WitnessNote = v.InferOutput<typeof witnessNoteSchema>;

export const witnessSchema = v.object({
  /** The last session ended by itself. */
  cleanExit: v.boolean(),
  /** Version of the program that wrote this last; `newer` when it is newer than the one running. */
  version: shortText,
  newer: v.boolean(),
  annexes: v.array(witnessNoteSchema),
});
export type Witness = v.InferOutput<typeof witnessSchema>;

/** What this edition can do; the page hides what it cannot. */
export const capabilitiesSchema = v.object({
  /** `files.save` writes over the file that was opened. Without it every save is a download. */
  saveInPlace: v.boolean(),
  recentFiles: v.boolean(),
  /** `print.toPdf` gives bytes. Without it the print dialog of the browser makes the PDF. */
  pdf: v.boolean(),
  backups: v.boolean(),
  reveal: v.boolean(),
  /** The window has its own menu, and `onCommand` reports what is chosen there. */
  menu: v.boolean(),
});
export type Capabilities = v.InferOutput<typeof capabilitiesSchema>;

export const appInfoSchema = v.object({
  edition: v.picklist(['desktop', 'browser']),
  version: shortText,
  platform: shortText,
  capabilities: capabilitiesSchema,
  /** Where the program's own data should not lie; shown once as advice. */
  warnings: v.array(v.picklist(['dataOnNetwork', 'diskNearlyFull', 'storageNotPersistent'])),
});
export type AppInfo = v.InferOutput<typeof appInfoSchema>;

export const diagnosticSchema = v.object({
  check: shortText,
  state: v.picklist(['good', 'bad', 'unknown']),
  detail: v.pipe(v.string(), v.maxLength(4096)),
});
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;

export const printJobSchema = v.object({
  /** Name of the document, without extension: title of the job and proposed file name. */
  name: shortText,
  /** A whole HTML document that needs no script; its paper is said in `@page`, its styles in `<style>` elements. */
  html: longText,
});
export type PrintJob = v.InferOutput<typeof printJobSchema>;
