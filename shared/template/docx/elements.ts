// XML of a Word document cut into balanced elements, as text, so that whatever is not edited keeps its very characters.
// "w:" is what every producer that Word accepts writes for this namespace; a part with another prefix has no tables for us.

import { pattern } from '../../opc/xmlText.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost elements of one name inside `xml`, those within `skip` elements left out. Elements of the same name that
 * stand inside one another are found as the outer one only.
 */
export const outerElements = (xml: string, name: string, skip: readonly string[] = []): Span[] => [...eachOuterElement(xml, name, skip)];

function* eachOuterElement(xml: string, name: string, skip: readonly string[]): Generator<Span> {
  const tags = pattern(`<(/?)(${[name, ...skip].join('|')})(?=[\\s/>])[^>]*?(/?)>`, 'g');
  let depth = 0;
  let skipping = 0;
  let start = 0;
  for (const match of xml.matchAll(tags)) {
    const [tag, closing, tagName, empty] = match;
    const step = closing ? -1 : empty ? 0 : 1;
    if (tagName !== name) {
      if (depth === 0) skipping += step;
      continue;
    }
    if (skipping > 0) continue;
    if (depth === 0 && !closing) start = match.index;
    depth += step;
    if (depth === 0) yield { start, end: match.index + tag.length };
  }
}

/** `xml` with each span replaced; spans in order, not overlapping. */
export function replaceSpans(xml: string, spans: readonly Span[], texts: readonly string[]): string {
  let out = '';
  let at = 0;
  spans.forEach((span, index) => {
    out += xml.slice(at, span.start) + (texts[index] ?? '');
    at = span.end;
  });
  return out + xml.slice(at);
}

export const slice = (xml: string, span: Span): string => xml.slice(span.start, span.end);

const CHANGES = /<w:(\w+Change)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g;

/** XML without the earlier properties that change tracking keeps beside the present ones (w:tcPrChange and the like). */
export const withoutChanges = (xml: string): string => (xml.includes('Change') ? xml.replace(CHANGES, '') : xml);

/** The properties that an element begins with (w:tcPr of a w:tc), as text; '' where it has none of its own. */
export function ownProperties(xml: string, name: string): string {
  const rest = xml.slice(/^<[^>]*>\s*/.exec(xml)?.[0].length ?? 0);
  if (!rest.startsWith(`<${name}`)) return '';
  const [first] = eachOuterElement(rest, name, []);
  return first?.start === 0 ? slice(rest, first) : '';
}

/** The element with other properties of its own, in their old place or as its first child. */
export function withProperties(xml: string, name: string, properties: string): string {
  const present = ownProperties(xml, name);
  const opening = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  if (present === '') return opening + properties + xml.slice(opening.length);
  const at = xml.indexOf(present, opening.length);
  return xml.slice(0, at) + properties + xml.slice(at + present.length);
}
