// An annex as it stands on paper, before anyone knows of HTML, Excel or Word: lines, columns in millimetres,
// rows with their spans. Every way out (print, xlsx, docx) is made from this, so that they can't disagree.
import type { Alignment, Role } from '../annex/roles.ts';
import type { RowKind } from '../annex/model.ts';
import type { Margins, PrintSettings, Sizes } from './settings.ts';

export const FONT_FAMILY = 'Times New Roman';

export interface PaperPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly margins: Margins;
  /** Between the margins. */
  readonly printableWidthMm: number;
  readonly printableHeightMm: number;
}

/** A centred line of the heading. A title may hold line breaks. */
export interface HeadingLine {
  readonly kind: 'label' | 'title' | 'attachedTo';
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface PaperColumn {
  readonly id: string;
  readonly role: Role;
  readonly widthMm: number;
  /** As narrow and as wide as it may be made on this paper. */
  readonly leastMm: number;
  readonly mostMm: number;
}

/** A cell of the table's head or body; `column` is the index of its first column, spans count columns and rows. */
export interface PaperCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: Alignment;
}

export interface PaperRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly level: number;
  readonly bold: boolean;
  /** From left to right; together the cells cover every column once. */
  readonly cells: readonly PaperCell[];
  readonly breakBefore: boolean;
  readonly keepWithNext: boolean;
}

export interface PaperClosing {
  readonly authority: readonly string[];
  readonly signer: string;
  /** Empty where there are none; `recipientsTitle` then is not shown. */
  readonly recipients: readonly string[];
  readonly recipientsTitle: string;
}

/** What must stay empty at the top right of page 1 for the records office's signature line (Mẫu 2.2, size 10). */
export interface FreeCorner {
  readonly widthMm: number;
  /** How far the corner reaches from the paper's edge into the printable area. */
  readonly depthMm: number;
}

export interface PrintAnnex {
  readonly documentId: string;
  /** Label and title in one line: for properties, file names and sheets. */
  readonly name: string;
  readonly label: string;
  readonly page: PaperPage;
  readonly freeCorner: FreeCorner;
  /** Empty space over the first heading line, so that a wide line does not run into the free corner. */
  readonly headingTopMm: number;
  readonly heading: readonly HeadingLine[];
  /** The drawn line that closes the heading; 0 where there is no heading. */
  readonly headingRuleMm: number;
  readonly columns: readonly PaperColumn[];
  readonly headerRows: readonly (readonly PaperCell[])[];
  readonly rows: readonly PaperRow[];
  readonly closing: PaperClosing | undefined;
  readonly sizes: Sizes;
  readonly settings: PrintSettings;
}

/** Height of a line of Times New Roman, as a multiple of its size. */
export const LINE_SPACING = 1.15;

/** Space between a cell's border and its text, left and right, in millimetres. */
export const CELL_PADDING_MM = 1.5;
