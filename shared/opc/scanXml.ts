// A fast streaming reader for large machine-made parts (worksheets, shared strings): takes text piece by piece, holds only the
// unfinished token, checks that tags balance. Reads attributes only when asked. Knows no DTD and no entities but the five of XML.
import { ImportError } from '../source/importError.ts';

export interface XmlScanHandler {
  /** `name` comes without prefix; `attributes` is the raw inside of the tag, for `attributeOf`. `close` follows for empty elements too. */
  open(name: string, attributes: string): void;
  /** Character data or CDATA with references resolved; only called while `wantsText` is true. */
  text(text: string): void;
  close(name: string): void;
  wantsText: boolean;
}

interface XmlScanner {
  /** Throws ImportError 'corrupt-container' ('xml'), 'forbidden-xml' ('doctype'), 'too-large' ('xml-depth', 'xml-token'). */
  push(text: string): void;
  /** To be called after the last piece; throws ImportError 'corrupt-container' ('xml') if the document is not complete. */
  finish(): void;
}

const MAX_DEPTH = 256;
/** The longest cell Excel allows is 32,767 characters, each at most 10 characters as a reference. */
const MAX_TOKEN = 4 << 20;

const corrupt = (): ImportError => new ImportError('corrupt-container', 'xml');

export function createXmlScanner(handler: XmlScanHandler): XmlScanner {
  const names: string[] = [];
  let buffer = '';
  let at = 0;
  let sawRoot = false;

  /** Scans what is complete in `buffer`; what is left begins at `at`. */
  const scan = (): void => {
    for (;;) {
      const open = buffer.indexOf('<', at);
      const textEnd = open < 0 ? buffer.length : open;
      if (names.length > 0 && !handler.wantsText) at = textEnd;
      if (open < 0) return;
      if (open > at) takeText(buffer.slice(at, open));
      at = open;
      const next = scanMarkup(open);
      if (next < 0) return;
      at = next;
    }
  };

  const takeText = (raw: string): void => {
    if (names.length > 0) handler.text(resolveReferences(raw));
    else if (raw.trim() !== '' && raw.trim() !== '\ufeff') throw corrupt();
  };

  /** Where the markup that begins at `start` ends, or -1 if it is not complete yet. */
  const scanMarkup = (start: number): number => {
    switch (buffer.charCodeAt(start + 1)) {
      case 0x2f:
        return scanClose(start);
      case 0x21:
        return scanDeclaration(start);
      case 0x3f:
        return after('?>', start + 2);
      default:
        return Number.isNaN(buffer.charCodeAt(start + 1)) ? -1 : scanOpen(start);
    }
  };

  const after = (mark: string, from: number): number => {
    const end = buffer.indexOf(mark, from);
    return end < 0 ? -1 : end + mark.length;
  };

  const scanDeclaration = (start: number): number => {
    if (buffer.startsWith('<!--', start)) return after('-->', start + 4);
    if (buffer.startsWith('<![CDATA[', start)) {
      const end = after(']]>', start + 9);
      if (end > 0 && handler.wantsText) handler.text(buffer.slice(start + 9, end - 3));
      return end;
    }
    if (buffer.length < start + 9 && '<![CDATA['.startsWith(buffer.slice(start))) return -1;
    if (buffer.length < start + 4 && '<!--'.startsWith(buffer.slice(start))) return -1;
    throw /^<!(?:D|E)/i.test(buffer.slice(start, start + 3)) ? new ImportError('forbidden-xml', 'doctype') : corrupt();
  };

  const scanClose = (start: number): number => {
    const end = buffer.indexOf('>', start);
    if (end < 0) return -1;
    const name = names.pop();
    if (name === undefined || !buffer.startsWith(name, start + 2)) throw corrupt();
    if (end !== start + 2 + name.length && buffer.slice(start + 2 + name.length, end).trim() !== '') throw corrupt();
    handler.close(withoutPrefix(name));
    return end + 1;
  };

  const scanOpen = (start: number): number => {
    const end = tagEnd(buffer, start + 1);
    if (end < 0) return -1;
    if (sawRoot && names.length === 0) throw corrupt();
    const empty = buffer.charCodeAt(end - 1) === 0x2f;
    const inside = empty ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < inside && buffer.charCodeAt(nameEnd) > 0x20) nameEnd++;
    const name = buffer.slice(start + 1, nameEnd);
    if (name === '' || name.includes('=') || name.includes('"')) throw corrupt();
    const local = withoutPrefix(name);
    sawRoot = true;
    handler.open(local, nameEnd === inside ? '' : buffer.slice(nameEnd, inside));
    if (empty) handler.close(local);
    else if (names.push(name) > MAX_DEPTH) throw new ImportError('too-large', 'xml-depth');
    return end + 1;
  };

  return {
    push(text) {
      buffer = at >= buffer.length ? text : buffer.slice(at) + text;
      at = 0;
      scan();
      if (buffer.length - at > MAX_TOKEN) throw new ImportError('too-large', 'xml-token');
    },
    finish() {
      if (!sawRoot || names.length > 0 || buffer.slice(at).trim() !== '') throw corrupt();
    },
  };
}

/** The ">" that ends the tag, not one inside a quoted value; -1 if it has not come yet. */
function tagEnd(buffer: string, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
      else if (code === 0x3c) throw corrupt();
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
    else if (code === 0x3c) throw corrupt();
  }
  return -1;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * The value of the attribute with this local name, references resolved; undefined if the tag has none.
 * Throws ImportError 'corrupt-container' ('xml') if the tag is not well-formed.
 */
export function attributeOf(attributes: string, local: string): string | undefined {
  let at = 0;
  for (;;) {
    while (isSpace(attributes.charCodeAt(at))) at++;
    if (at >= attributes.length) return undefined;
    const equals = attributes.indexOf('=', at);
    if (equals < 0) throw corrupt();
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open++;
    const quote = attributes[open];
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) throw corrupt();
    if (attributes.startsWith(local, equals - local.length) || attributes[equals - 1] === ' ') {
      if (withoutPrefix(attributes.slice(at, equals).trim()) === local) return resolveReferences(attributes.slice(open + 1, close));
    }
    at = close + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([a-z]{2,4});)?/g, (_, hex, decimal, named) => {
    if (named !== undefined) return NAMED[named] ?? refuse();
    if (hex === undefined && decimal === undefined) return refuse();
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return refuse();
    return String.fromCodePoint(code);
  });
}

function refuse(): never {
  throw corrupt();
}
