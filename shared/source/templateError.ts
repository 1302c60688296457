// Why an annex cannot be written into a template: the file cannot be read, holds no table for it, or would not stay intact.
import type { ImportError, ImportErrorClass } from './importError.ts';

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

/** The classes of an import error that a template has: those of text files and of a reading that was ended are not among them. */
type UnreadTemplate = Exclude<ImportErrorClass, 'no-table-found' | 'encoding' | 'malformed-csv' | 'cancelled'>;

/** 'gone': the kept bytes of the template are no longer in storage. */
export type FillFailure = TemplateErrorCode | UnreadTemplate | 'noTable' | 'noSharedColumn' | 'gone';

/** What a reader's refusal means for a template, which is a workbook or a Word file whatever its name says. */
export function fillFailureOf({ class: errorClass }: Pick<ImportError, 'class'>): FillFailure {
  switch (errorClass) {
    case 'no-table-found':
      return 'noTable';
    case 'encoding':
    case 'malformed-csv':
      return 'format-mismatch';
    case 'cancelled':
      return 'internal';
    default:
      return errorClass;
  }
}
