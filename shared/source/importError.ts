// Why a file cannot be taken in. The classes are those of the interchange (docs/formats/interchange.md).

export const IMPORT_ERROR_CLASSES = [
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
] as const;

export type ImportErrorClass = (typeof IMPORT_ERROR_CLASSES)[number];

/** Thrown by readers and turned into a value at `readSource`. `detail` chooses a more exact sentence in shared/messages. */
export class ImportError extends Error {
  readonly class: ImportErrorClass;
  readonly detail: string | undefined;
  constructor(errorClass: ImportErrorClass, detail?: string) {
    super(detail ? `${errorClass}: ${detail}` : errorClass);
    this.name = 'ImportError';
    this.class = errorClass;
    this.detail = detail;
  }
}
