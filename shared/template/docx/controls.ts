// Content controls around whole cells of a row. One that shows its prompt, or fetches its text from elsewhere in the file, would
// hide or undo what is written into its cell.
import { outerElements, ownProperties, slice, type Span } from './elements.ts';

/** The row with the controls around these cells (places in `row`) made plain holders of text. */
export function withPlainControls(row: string, cells: readonly Span[]): string {
  const inner = /^<w:tr[\s>]/.test(row) ? row.indexOf('>') + 1 : 0;
  return controlsIn(row, inner)
    .filter(({ start, end }) => cells.some((cell) => start < cell.start && cell.end < end))
    .toSorted((one, other) => other.start - one.start)
    .reduce((xml, span) => {
      const control = slice(row, span);
      const properties = ownProperties(control, 'w:sdtPr');
      const plain = properties.replace(/<(?:w:showingPlcHdr|w:dataBinding|w15:dataBinding)\b[^>]*?\/>/g, '');
      const at = span.start + control.indexOf(properties);
      return xml.slice(0, at) + plain + xml.slice(at + properties.length);
    }, row);
}

/** Every control, outer ones and those within them. */
function controlsIn(xml: string, from: number): Span[] {
  return outerElements(xml.slice(from), 'w:sdt').flatMap(({ start, end }) => {
    const span = { start: start + from, end: end + from };
    const inside = controlsIn(xml.slice(0, span.end), span.start + '<w:sdt>'.length);
    return [span, ...inside];
  });
}
