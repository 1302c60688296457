// Reads well-formed XML as a stream of events, without namespaces: names come without their prefix. For parts of normal size
// (Word documents, styles, relationships). Bounded in depth, knows no DTD, builds no tree.
import { SaxesParser } from 'saxes';
import { ImportError } from '../source/importError.ts';

/** The attributes of one element. */
export interface XmlAttributes {
  /**
   * The value of an attribute. `get('val')` finds `val`, or else the first one with that local name (`w:val`);
   * `get('r:id')` finds exactly this prefix.
   */
  get(name: string): string | undefined;
  /** All attributes by their full names. */
  readonly all: Readonly<Record<string, string>>;
}

/** What happens while reading. `local` is the name without prefix; `name` the full name ("w:tbl"). */
interface XmlHandler {
  open?(local: string, attributes: XmlAttributes, name: string): void;
  /** Character data and CDATA, entities resolved. One stretch of text may come in several calls. */
  text?(text: string): void;
  close?(local: string, name: string): void;
}

/** Word nests tables and content controls some 20 levels deep a table; nobody nests 10 tables. */
const MAX_DEPTH = 256;

/**
 * Calls `handler` for each element and text of `xml`, in document order. `mc:AlternateContent`, comments of Word and the like
 * are the caller's business. An error that the handler throws comes through unchanged.
 * Throws ImportError 'corrupt-container' ('xml'), 'forbidden-xml' ('doctype'), 'too-large' ('xml-depth').
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new ImportError('corrupt-container', 'xml');
  });
  parser.on('doctype', () => {
    throw new ImportError('forbidden-xml', 'doctype');
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new ImportError('too-large', 'xml-depth');
    handler.open?.(localName(tag.name), new Attributes(tag.attributes), tag.name);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name), tag.name);
  });
  parser.on('text', (text) => {
    if (depth > 0) handler.text?.(text);
  });
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(xml);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

class Attributes implements XmlAttributes {
  readonly all: Readonly<Record<string, string>>;

  constructor(all: Readonly<Record<string, string>>) {
    this.all = all;
  }

  get(name: string): string | undefined {
    if (Object.hasOwn(this.all, name)) return this.all[name];
    for (const key in this.all) if (localName(key) === name && !key.startsWith('xmlns:')) return this.all[key];
    return undefined;
  }
}
