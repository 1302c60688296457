// The annex's table in Word: header rows that repeat, rows that never split, headings that stay with the row below.
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { CELL_PADDING_MM, type PaperCell, type PaperRow, type PrintAnnex } from '../../paper/paper.ts';
import { MIDDLE, twips, type StyleId } from './wordStyles.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/** What a paragraph has beside its style: how it pages, and a total's bold. */
type ParagraphLook = IParagraphOptions & { readonly bold?: boolean };

/** A paragraph of one style; line feeds become line breaks. */
export function paragraph(text: string, style: StyleId, { bold, ...more }: ParagraphLook = {}): Paragraph {
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...(bold === true ? { bold } : {}) }));
  return new Paragraph({ ...more, style: `annex-${style}`, children: runs });
}

interface CellLook {
  readonly style: StyleId;
  readonly fill: string | null;
  readonly paragraph?: ParagraphLook;
}

function cell(annex: PrintAnnex, { text, column, columnSpan, rowSpan }: PaperCell, look: CellLook): TableCell {
  const widthMm = annex.columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each.widthMm, 0);
  return new TableCell({
    width: { size: twips(widthMm), type: WidthType.DXA },
    columnSpan,
    rowSpan,
    borders: BOX,
    verticalAlign: MIDDLE,
    ...(look.fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } }),
    children: [paragraph(text, look.style, look.paragraph)],
  });
}

const bodyStyle = (row: PaperRow, { align }: PaperCell): StyleId => {
  if (row.kind === 'task' || row.kind === 'total') return align;
  return align === 'left' ? 'heading' : 'headingCenter';
};

function bodyRow(annex: PrintAnnex, row: PaperRow, staysWithNext: boolean): TableRow {
  const fill = row.kind === 'task' ? null : annex.settings.sectionFill;
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((each) =>
      cell(annex, each, {
        style: bodyStyle(row, each),
        fill,
        paragraph: {
          ...(staysWithNext ? { keepNext: true } : {}),
          ...(row.kind === 'total' ? { bold: true } : {}),
        },
      }),
    ),
  });
}

/** Rows that stand together in one table: a break inside a table is heeded by Word, but not by LibreOffice. */
function parts(rows: readonly PaperRow[]): PaperRow[][] {
  const all: PaperRow[][] = [[]];
  for (const row of rows) {
    if (row.breakBefore) all.push([]);
    all.at(-1)?.push(row);
  }
  return all;
}

/**
 * The table; where sections begin pages, one table a page with a paragraph that breaks the page before it.
 * `endKept`: the last row stays on one page with what follows the table.
 */
export function annexTables(annex: PrintAnnex, endKept: boolean): (Table | Paragraph)[] {
  const all = parts(annex.rows);
  return all.flatMap((rows, index) => {
    const withHead = index === 0 || annex.settings.repeatHeader;
    const table = partTable(annex, rows, withHead, endKept && index === all.length - 1);
    return index === 0 ? [table] : [paragraph('', 'mark', { pageBreakBefore: true, keepNext: true }), table];
  });
}

function partTable(annex: PrintAnnex, rows: readonly PaperRow[], withHead: boolean, endKept: boolean): Table {
  const { headerRows, settings } = annex;
  const head = headerRows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        tableHeader: settings.repeatHeader,
        // A row whose cells all hang down from the row above would have no height.
        height: { value: twips(5), rule: HeightRule.ATLEAST },
        children: cells.map((each) => cell(annex, each, { style: 'header', fill: settings.headerFill })),
      }),
  );
  const padding = twips(CELL_PADDING_MM);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(annex.page.printableWidthMm), type: WidthType.DXA },
    columnWidths: annex.columns.map((column) => twips(column.widthMm)),
    margins: { left: padding, right: padding, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...(withHead ? head : []), ...rows.map((row, index) => bodyRow(annex, row, endKept && index === rows.length - 1))],
  });
}
