// Content controls around cells, paragraphs and text. One that shows its prompt, or fetches its text from elsewhere in the file,
// would hide or undo what is written into it.
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
      const plain = plainProperties(properties);
      const at = span.start + control.indexOf(properties);
      return xml.slice(0, at) + plain + xml.slice(at + properties.length);
    }, row);
}

/** Without what would hide or undo another text: prompt, source of the text, and the date that a chosen day stands for. */
const plainProperties = (properties: string): string =>
  properties.replace(/<(?:w:showingPlcHdr|w:dataBinding|w15:dataBinding)\b[^>]*?\/>/g, '').replace(/(<w:date)\s+w:fullDate="[^"]*"/, '$1');

/** Pictures, check boxes, parts of documents and the like hold no text that a person writes. */
const HOLDS_NO_TEXT =
  /<(?:w:(?:docPartObj|docPartList|picture|equation|citation|bibliography|group)|w14:checkbox|w15:repeatingSection\w*)\b/;

/** The tags with which a control of text begins, down to its content; '' for one of another kind. */
export function openingOfControl(control: string): string {
  const properties = ownProperties(control, 'w:sdtPr');
  const opening = control.slice(0, control.indexOf('<w:sdtContent>') + '<w:sdtContent>'.length);
  return HOLDS_NO_TEXT.test(properties) ? '' : opening.replace(properties, () => plainProperties(properties));
}

export const CONTROL_END = '</w:sdtContent></w:sdt>';

/** The tags of one text control that holds all of a cell's content; undefined where there is none. */
export function controlAround(content: string): string | undefined {
  const [control] = outerElements(content, 'w:sdt', ['w:p', 'w:tbl']);
  if (!control || content.slice(0, control.start).trim() !== '' || content.slice(control.end).trim() !== '') return undefined;
  return openingOfControl(slice(content, control)) || undefined;
}

/** Every control, outer ones and those within them. */
function controlsIn(xml: string, from: number): Span[] {
  return outerElements(xml.slice(from), 'w:sdt').flatMap(({ start, end }) => {
    const span = { start: start + from, end: end + from };
    const inside = controlsIn(xml.slice(0, span.end), span.start + '<w:sdt>'.length);
    return [span, ...inside];
  });
}
