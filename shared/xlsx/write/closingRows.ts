// Under the table: the recipients at the left, the authority and name of the signer at the right, room for the signature
// between them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9).
import type { PaperCell, PaperClosing, PrintAnnex } from '../../print/paper.ts';
import { plainStyle, type CellStyle } from './cellStyles.ts';
import { lineHeightPt, textHeightPt, type CountLines } from './rowHeight.ts';

/** Lines left for the signature and its stamp. */
const SIGNATURE_LINES = 4;

export interface RowWriter {
  readonly nextRow: (heightPt: number) => number;
  readonly put: (row: number, cell: PaperCell, style: CellStyle) => void;
  readonly count?: CountLines;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Number of columns at the left: about half of the width, at least one on either side. */
function leftColumns(widths: readonly number[]): number {
  const total = sum(widths);
  const half = widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) >= total * 0.45);
  return Math.min(Math.max(1, half + 1), Math.max(1, widths.length - 1));
}

/** Writes the closing below the last row written. */
export function writeClosing(
  { sizes }: PrintAnnex,
  closing: PaperClosing,
  widths: readonly number[],
  { nextRow, put, count }: RowWriter,
): void {
  const split = leftColumns(widths);
  const left: Line[] = closing.recipients.map((text) => ({ text, size: sizes.recipients }));
  if (closing.recipientsTitle !== '')
    left.unshift({ text: closing.recipientsTitle, size: sizes.recipientsTitle, bold: true, italic: true });
  const right: (Line | undefined)[] = closing.authority.map((text) => ({ text, size: sizes.authority, bold: true }));
  if (closing.signer !== '') {
    right.push(...Array.from({ length: SIGNATURE_LINES }, () => undefined), { text: closing.signer, size: sizes.signer, bold: true });
  }
  const narrow = widths.length < 2;
  const rows = narrow
    ? [...left.map((line) => [line, undefined] as const), ...right.map((line) => [undefined, line] as const)]
    : paired(left, right);
  for (const [recipient, signed] of rows) {
    const leftHeight = recipient ? textHeightPt(recipient.text, 'bold', recipient.size, sum(widths.slice(0, split)), count) : 0;
    const rightHeight = signed ? textHeightPt(signed.text, 'bold', signed.size, sum(widths.slice(narrow ? 0 : split)), count) : 0;
    const row = nextRow(Math.max(lineHeightPt(sizes.recipients), leftHeight, rightHeight));
    const cell = { rowSpan: 1, align: 'left' } as const;
    if (recipient) {
      const { text, size, ...font } = recipient;
      put(row, { ...cell, text, column: 0, columnSpan: split }, plainStyle(size, font, 'left'));
    }
    if (signed) {
      const { text, size, ...font } = signed;
      const column = narrow ? 0 : split;
      put(row, { ...cell, text, column, columnSpan: widths.length - column }, plainStyle(size, font, 'center'));
    }
  }
}

const paired = (left: readonly Line[], right: readonly (Line | undefined)[]): (readonly [Line | undefined, Line | undefined])[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [left[index], right[index]] as const);
