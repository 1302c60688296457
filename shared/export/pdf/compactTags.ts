// The tags of a PDF (ISO 32000-1, 14.7), fewer of them: Chromium puts the text of every cell into an element without a meaning of its
// own, and states for every cell that it spans one row and one column.
import type { PdfObject } from './pdfFile.ts';

const WRAPPER = /^<<\/Type \/StructElem\n\/S \/NonStruct\n\/P (\d+) 0 R\n(\/Pg [^]*)>>$/;
const SPAN_OF_ONE = /<<\/O \/Table\n\/(?:Row|Col)Span 1>>\s*/g;

/** The objects with each cell holding its text itself. Screen readers find the same cells, texts and spans. */
export function compactTags(objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<number, PdfObject> {
  const holder = new Map<number, number>();
  const compacted = new Map<number, PdfObject>();
  const contents = new Map<number, string>();
  for (const [number, { text, stream }] of objects) {
    const [, parent, content] = stream === undefined ? (WRAPPER.exec(text) ?? []) : [];
    const outer = objects.get(Number(parent))?.text ?? '';
    if (content === undefined || !/^<<\/Type \/StructElem\n\/S \/(?:TD|TH|P)\n/.test(outer) || !outer.includes(`/K ${number} 0 R`))
      continue;
    holder.set(number, Number(parent));
    contents.set(Number(parent), content);
  }
  for (const [number, object] of objects) {
    if (holder.has(number)) continue;
    compacted.set(number, object.stream ? object : { text: changed(object.text, contents.get(number), holder) });
  }
  return compacted;
}

function changed(text: string, content: string | undefined, holder: ReadonlyMap<number, number>): string {
  if (text.startsWith('<</Type /StructElem\n')) {
    const spans = text.replace(SPAN_OF_ONE, '').replace(/\/A \[\s*\]\n?/, '');
    return content === undefined ? spans : spans.replace(/\/K \d+ 0 R/, () => content);
  }
  // The parent tree, in one object or several: which element each piece of a page's content belongs to.
  return text.replace(/(\d+) 0 R/g, (reference, number: string) => {
    const parent = holder.get(Number(number));
    return parent === undefined ? reference : `${parent} 0 R`;
  });
}
