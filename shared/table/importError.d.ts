export declare const IMPORT_ERROR_CLASSES: readonly [
  'corrupt-container',
  'encrypted',
  'too-large',
  'forbidden-xml',
  'not-a-spreadsheet',
  'format-mismatch',
  'unsupported-format',
  'no-table-found',
  'empty-file',
  'encoding',
  'malformed-csv',
  'cancelled',
  'internal',
];
export type ImportErrorClass = (typeof IMPORT_ERROR_CLASSES)[number];
/** Thrown by readers and turned into a value at `readSource`. `detail` chooses a more exact sentence in shared/messages. */
export declare class ImportError extends Error {
  readonly class: ImportErrorClass;
  readonly detail: string | undefined;
  constructor(errorClass: ImportErrorClass, detail?: string);
}
