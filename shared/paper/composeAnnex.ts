// Puts an annex on paper: the one place where a document and its print settings meet. Knows no HTML, Excel or Word.
import type { AnnexDocument } from '../annex/model.ts';
import { assert } from '../util/assert.ts';
import { bodyRows } from './bodyRows.ts';
import { paperColumns } from './columns.ts';
import { columnsOnPaper } from './columnsOnPaper.ts';
import { headerRows } from './headerRows.ts';
import { FREE_CORNER, headingLines, headingRule, headingTop } from './heading.ts';
import type { PaperClosing, PaperPage, PrintAnnex } from './paper.ts';
import { printableText } from './printableText.ts';
import { LANDSCAPE_FROM, type PrintSettings } from './settings.ts';
import { RECIPIENTS_TITLE, UNNAMED_ANNEX } from './words.ts';

/** A4, the only paper of the decree (Phụ lục I, I.1). */
const SHORT_MM = 210;
const LONG_MM = 297;

function paperPage({ orientation, margins }: PrintSettings, columnCount: number): PaperPage {
  const chosen = orientation === 'auto' ? (columnCount >= LANDSCAPE_FROM ? 'landscape' : 'portrait') : orientation;
  const [widthMm, heightMm] = chosen === 'landscape' ? [LONG_MM, SHORT_MM] : [SHORT_MM, LONG_MM];
  return {
    orientation: chosen,
    widthMm,
    heightMm,
    margins,
    printableWidthMm: widthMm - margins.left - margins.right,
    printableHeightMm: heightMm - margins.top - margins.bottom,
  };
}

function closingOf({ signature, recipients = [] }: AnnexDocument): PaperClosing | undefined {
  const filled = (texts: readonly string[]): string[] => texts.map((text) => printableText(text).trim()).filter((text) => text !== '');
  const authority = filled(signature?.authority ?? []);
  const signer = printableText(signature?.signer ?? '').trim();
  const lines = filled(recipients);
  if (authority.length === 0 && signer === '' && lines.length === 0) return undefined;
  return { authority, signer, recipients: lines, recipientsTitle: lines.length === 0 ? '' : RECIPIENTS_TITLE };
}

/**
 * The annex as paper. Lengths in millimetres, sizes in points. An issued copy (`purpose: 'issue'`) has no internal and no
 * hidden columns; the rows are always all rows of the document, in order.
 */
export function composeAnnex(document: AnnexDocument, settings: PrintSettings): PrintAnnex {
  const columns = columnsOnPaper(document.columns, settings.purpose);
  const page = paperPage(settings, columns.length);
  const heading = headingLines(document, settings);
  const rows = bodyRows(document, columns, settings);
  assert(rows.length === document.rows.length, 'every row reaches the paper once');
  const names = heading.filter((line) => line.kind !== 'attachedTo').map((line) => line.text);
  return {
    documentId: document.id,
    name: names.join('. ').replace(/\s+/gu, ' ') || UNNAMED_ANNEX,
    label: printableText(document.label).trim() || UNNAMED_ANNEX,
    page,
    freeCorner: FREE_CORNER,
    headingTopMm: headingTop(heading, page.printableWidthMm),
    heading,
    headingRuleMm: headingRule(heading, page.printableWidthMm),
    columns: paperColumns(document, settings, page.printableWidthMm),
    headerRows: headerRows(columns),
    rows,
    closing: closingOf(document),
    sizes: settings.sizes,
    settings,
  };
}
