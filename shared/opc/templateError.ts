export type TemplateErrorCode =
  | 'noSheet'
  | 'noRows'
  | 'rowTwice'
  | 'missingPart'
  | 'badSheet'
  | 'textTooLong'
  /** What came out is not well-formed: refused, the template stays as it is. */
  | 'badResult';

/** Why a workbook could not be filled; nothing has been written. */
export class TemplateError extends Error {
  readonly code: TemplateErrorCode;
  constructor(code: TemplateErrorCode, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'TemplateError';
    this.code = code;
  }
}
