// Reads the text on each page of a PDF, for tests.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Text in the order of painting, whitespace collapsed. */
  readonly text: string;
  /** Text within 18 mm of the upper edge. */
  readonly topMargin: string;
  /** Middle of that text and of the area between the margins (30 and 15 mm), in points from the left edge. */
  readonly topMarginCentre: number | undefined;
  readonly bodyCentre: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Stretches of text on one line, from top to bottom. */
  readonly lines: readonly PdfLine[];
}

/** Lengths in points, from the left and upper edge; `top` is the baseline. */
export interface PdfLine {
  readonly text: string;
  readonly sizePt: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Pieces farther apart than this are in different cells. */
const CELL_GAP_PT = 9;

const PT_PER_MM = 72 / 25.4;

/** Text without any whitespace, to find text that is broken over lines. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , widthPt = 0, heightPt = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const inMargin = pieces.filter((piece) => heightPt - Number(piece.transform[5]) < 18 * PT_PER_MM);
    const body = pieces.filter((piece) => !inMargin.includes(piece));
    const first = inMargin[0];
    pages.push({
      text: body
        .map((piece) => piece.str)
        .join(' ')
        .normalize('NFC')
        .replace(/\s+/gu, ' '),
      topMargin: inMargin
        .map((piece) => piece.str)
        .join('')
        .trim(),
      topMarginCentre: first && Number(first.transform[4]) + first.width / 2,
      bodyCentre: (30 * PT_PER_MM + widthPt - 15 * PT_PER_MM) / 2,
      widthPt,
      heightPt,
      lines: linesOf(
        pieces.map(({ str, transform, width }) => {
          const [, , down, across, left, bottom] = transform.map(Number);
          return {
            text: str,
            sizePt: Math.hypot(down ?? 0, across ?? 0),
            left: left ?? 0,
            right: (left ?? 0) + width,
            top: heightPt - (bottom ?? 0),
          };
        }),
      ),
    });
    page.cleanup();
  }
  await pdf.destroy();
  return pages;
}

function linesOf(pieces: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const line = lines.findLast(
      (each) => Math.abs(each.top - piece.top) < 1 && piece.left - each.right < CELL_GAP_PT && piece.left > each.left,
    );
    if (line === undefined) lines.push(piece);
    else {
      const gap = piece.left - line.right > piece.sizePt / 8 ? ' ' : '';
      lines[lines.indexOf(line)] = { ...line, text: (line.text + gap + piece.text).normalize('NFC'), right: piece.right };
    }
  }
  return lines;
}

/** How many elements of each kind with a meaning the tags of a PDF hold, over all pages; rows that a page break cuts count on both. */
export async function tagsIn(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const counts: Record<string, number> = {};
  const visit = (node: { readonly role?: string; readonly children?: readonly object[] }): void => {
    if (node.role !== undefined && node.role !== 'NonStruct') counts[node.role] = (counts[node.role] ?? 0) + 1;
    node.children?.forEach(visit);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) visit(await (await pdf.getPage(number)).getStructTree());
  await pdf.loadingTask.destroy();
  return counts;
}
