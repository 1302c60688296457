// Reads back what stands on each page of a PDF, for tests.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Text in the order in which it was painted, blanks collapsed. */
  readonly text: string;
  /** Text within 18 mm of the upper edge. */
  readonly topMargin: string;
  /** Middle of that text and of the area between the margins (30 and 15 mm), in points from the left edge. */
  readonly topMarginCentre: number | undefined;
  readonly bodyCentre: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

const PT_PER_MM = 72 / 25.4;

/** Text without any blanks, for looking up what was broken over lines. */
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
    });
    page.cleanup();
  }
  await pdf.destroy();
  return pages;
}
