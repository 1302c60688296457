// Under the table: the recipients at the left, the authority and name of the signer at the right, room for the signature
// between them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9).
import type { PaperCell, PaperClosing, PrintAnnex } from '../../paper/paper.ts';
import { plainStyle, type CellStyle } from './cellStyles.ts';
import { lineHeightPt, textHeightPt } from './rowHeight.ts';

/** Rows left for the signature and its stamp. */
const SIGNATURE_LINES = 3;

export interface ClosingRow {
  readonly heightPt: number;
  readonly cells: readonly { readonly cell: PaperCell; readonly style: CellStyle }[];
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type LinePair = readonly [left: Line | undefined, right: Line | undefined];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Number of columns at the left: about half of the width, at least one on either side. */
function leftColumns(widths: readonly number[]): number {
  const total = sum(widths);
  const half = widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) >= total * 0.45);
  return Math.min(Math.max(1, half + 1), Math.max(1, widths.length - 1));
}

function linePairs({ sizes }: PrintAnnex, closing: PaperClosing, sideBySide: boolean): LinePair[] {
  const left: Line[] = closing.recipients.map((text) => ({ text, size: sizes.recipients }));
  if (closing.recipientsTitle !== '') {
    left.unshift({ text: closing.recipientsTitle, size: sizes.recipientsTitle, bold: true, italic: true });
  }
  const right: (Line | undefined)[] = closing.authority.map((text) => ({ text, size: sizes.authority, bold: true }));
  if (closing.signer !== '') {
    const space = Array.from({ length: SIGNATURE_LINES }, () => undefined);
    right.push(...space, { text: closing.signer, size: sizes.signer, bold: true });
  }
  if (!sideBySide) return [...left.map((line): LinePair => [line, undefined]), ...right.map((line): LinePair => [undefined, line])];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): LinePair => [left[index], right[index]]);
}

/** The rows below the table, the first of them empty. A table of one column has recipients and signer below each other. */
export function closingRows(annex: PrintAnnex, closing: PaperClosing, widths: readonly number[]): ClosingRow[] {
  const sideBySide = widths.length > 1;
  const split = sideBySide ? leftColumns(widths) : 0;
  const placed = (line: Line, first: number, end: number, align: 'left' | 'center'): ClosingRow => {
    const { text, size, ...font } = line;
    const cell: PaperCell = { text, column: first, columnSpan: Math.max(1, end - first), rowSpan: 1, align };
    const heightPt = textHeightPt(text, 'bold', size, sum(widths.slice(first, end)));
    return { heightPt, cells: [{ cell, style: plainStyle(size, font, align) }] };
  };
  // As high as a line of the signer's side, so that the recipients stand evenly below each other.
  const least = textHeightPt('', 'bold', annex.sizes.authority, 1);
  const rows = linePairs(annex, closing, sideBySide).map(([left, right]): ClosingRow => {
    const sides = [
      ...(left ? [placed(left, 0, sideBySide ? split : widths.length, 'left')] : []),
      ...(right ? [placed(right, split, widths.length, 'center')] : []),
    ];
    return { heightPt: Math.max(least, ...sides.map((side) => side.heightPt)), cells: sides.flatMap((side) => side.cells) };
  });
  return [{ heightPt: lineHeightPt(annex.sizes.body), cells: [] }, ...rows];
}
