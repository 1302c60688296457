// XML edited as text, so that whatever is not edited keeps its very characters. Assumes what every producer of worksheets writes:
// no comments or CDATA inside, no ">" in attribute values; the result is read again before it leaves (patchWorkbook.ts).

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_whole, hex?: string, decimal?: string, named?: string) =>
        named ? (NAMED[named.toLowerCase()] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
    : text;

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const escapeAttribute = (text: string): string => escapeXml(text).replace(/"/g, '&quot;');

/** Text of a cell: characters that XML 1.0 cannot carry are written as Excel does (_x0001_), and a literal _x0001_ is guarded. */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text
      .replace(/_x[0-9A-Fa-f]{4}_/g, (literal) => `_x005F${literal}`)
      .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
      .replace(/\r\n?/g, '\n'),
  );

const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const patterns = new Map<string, RegExp>();

/** A compiled pattern, made once; not for patterns with the flag g that are used by `exec`. */
export function pattern(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`;
  let compiled = patterns.get(key);
  if (!compiled) {
    compiled = new RegExp(source, flags);
    patterns.set(key, compiled);
  }
  compiled.lastIndex = 0;
  return compiled;
}

/** Patterns of attributes by name: asked for at every cell, so that not even the pattern's source is put together again. */
const readers = new Map<string, RegExp>();
const writers = new Map<string, RegExp>();

function madeOnce(made: Map<string, RegExp>, name: string, make: () => RegExp): RegExp {
  let compiled = made.get(name);
  if (!compiled) {
    compiled = make();
    made.set(name, compiled);
  }
  return compiled;
}

/** The value of an attribute in the inside of a tag; `name` may be a pattern ("(?:\\w+:)?id"). */
export function attribute(attributes: string, name: string): string | undefined {
  const reader = madeOnce(readers, name, () => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`));
  const found = reader.exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
}

/** The inside of a tag with one attribute set, in its old place where it had one. */
export function withAttribute(attributes: string, name: string, value: string): string {
  const present = madeOnce(writers, name, () => new RegExp(`(^|\\s)(${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`));
  return present.test(attributes)
    ? attributes.replace(present, (_whole, space: string, start: string) => `${space}${start}"${escapeAttribute(value)}"`)
    : `${attributes} ${name}="${escapeAttribute(value)}"`;
}

export const withoutAttributes = (attributes: string, ...names: readonly string[]): string =>
  attributes.replace(pattern(`\\s(?:${names.join('|')})="[^"]*"`, 'g'), '');

/** Escaped text passed through `change` as plain text; the very same characters where nothing changed. */
export function mapEscaped(escaped: string, change: (text: string) => string, escape: (text: string) => string = escapeXml): string {
  const before = unescapeXml(escaped);
  const after = change(before);
  return after === before ? escaped : escape(after);
}
