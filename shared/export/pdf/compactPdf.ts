// Makes a PDF that Chromium has printed about a quarter of its size: 2,000 rows were 4 MB, of which two thirds were the tags, stored
// uncompressed, and most of the rest one instruction for each letter. Pages, text, tags and fonts stay (decision 25).
import { unzlibSync, zlibSync } from 'fflate';
import { compactContent, type GlyphWidth } from './compactContent.ts';
import { compactTags } from './compactTags.ts';
import { glyphWidths } from './fontWidths.ts';
import { fromLatin1, toLatin1 } from './latin1.ts';
import { parsePdf, writePdf, type PdfObject } from './pdfFile.ts';

/** The smaller file; the given bytes where they are of another shape, cannot be read, or nothing is won. Never throws. */
export function compactPdf(bytes: Uint8Array): Uint8Array {
  try {
    return rewritten(bytes);
  } catch {
    // The printed file is good as it is; a stream that cannot be inflated must not cost it.
    return bytes;
  }
}

function rewritten(bytes: Uint8Array): Uint8Array {
  const file = parsePdf(bytes);
  const widthOf = file ? glyphWidths(file) : null;
  if (!file || !widthOf) return bytes;
  const pages = pageContents(file.objects);
  const objects = new Map(
    [...compactTags(file.objects)].map(([number, object]) => [number, pages.has(number) ? compactPage(object, widthOf) : object]),
  );
  const written = writePdf({ objects, trailer: file.trailer });
  return written.length < bytes.length ? written : bytes;
}

const pageContents = (objects: ReadonlyMap<number, PdfObject>): ReadonlySet<number> =>
  new Set([...objects.values()].flatMap(({ text }) => [...text.matchAll(/\/Contents (\d+) 0 R/g)].map((match) => Number(match[1]))));

function compactPage(page: PdfObject, widthOf: GlyphWidth): PdfObject {
  if (!page.stream || !page.text.includes('/Filter /FlateDecode')) return page;
  const content = compactContent(toLatin1(unzlibSync(page.stream)), widthOf);
  return { text: page.text, stream: zlibSync(fromLatin1(content), { level: 9 }) };
}
