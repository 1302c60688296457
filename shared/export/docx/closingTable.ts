// Recipients at the left, signature at the right, in a table without borders that stays on one page.
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { PaperClosing, PrintAnnex } from '../../paper/paper.ts';
import { paragraph } from './annexTable.ts';
import { twips } from './wordStyles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** The table below the annex's table. */
export function closingTable({ page }: PrintAnnex, closing: PaperClosing): Table {
  const half = twips(page.printableWidthMm / 2);
  const side = (children: readonly Paragraph[]): TableCell =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      borders: NO_BORDERS,
      children: children.length > 0 ? children : [paragraph('', 'recipients')],
    });
  const left = [
    ...(closing.recipientsTitle === '' ? [] : [paragraph(closing.recipientsTitle, 'recipientsTitle')]),
    ...closing.recipients.map((line) => paragraph(line, 'recipients')),
  ];
  const right = [
    ...closing.authority.map((line) => paragraph(line, 'authority')),
    ...(closing.signer === '' ? [] : [paragraph(closing.signer, 'signer')]),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: [side(left), side(right)] })],
  });
}
