export type TemplateErrorCode =
  | 'noSheet'
  | 'noRows'
  | 'rowTwice'
  | 'missingPart'
  | 'badSheet'
  | 'textTooLong'
  /** A part of an array formula or data table over several rows would be changed. */
  | 'arrayFormula'
  /** A list object (Excel's Table) would be left without a row or without its header. */
  | 'tableEmptied'
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
