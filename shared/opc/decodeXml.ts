// Turns the bytes of an XML part into text: UTF-8, UTF-16 (with or without byte order mark) or the declared encoding.
// Refuses a document type declaration, the door to entity bombs and to foreign files. Parses nothing.
import { ImportError } from '../source/importError.ts';

/** The name of the encoding that XML bytes are written in, from their first bytes. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that could be read byte by byte is not UTF-16, whatever it claims.
  return declared.startsWith('utf-16') || declared.startsWith('ucs') ? 'utf-8' : declared;
}

/** A decoder that refuses bytes which its encoding does not know. Throws ImportError 'corrupt-container' ('xml-encoding'). */
export function xmlDecoder(bytes: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(xmlEncoding(bytes), { fatal: true });
  } catch {
    throw new ImportError('corrupt-container', 'xml-encoding');
  }
}

/** The text of an XML part. Throws ImportError 'corrupt-container' ('xml-encoding') and 'forbidden-xml' ('doctype'). */
export function decodeXml(bytes: Uint8Array): string {
  const decoder = xmlDecoder(bytes);
  let xml: string;
  try {
    xml = decoder.decode(bytes);
  } catch {
    throw new ImportError('corrupt-container', 'xml-encoding');
  }
  if (declaresDoctype(xml)) throw new ImportError('forbidden-xml', 'doctype');
  return xml;
}

/** Whether a DTD stands before the root element, the only place where XML allows one. */
function declaresDoctype(xml: string): boolean {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return false;
    let close: string;
    if (xml.startsWith('<?', at)) close = '?>';
    else if (xml.startsWith('<!--', at)) close = '-->';
    else return xml.startsWith('<!', at);
    at = xml.indexOf(close, at + 2);
    if (at < 0) return false;
    at += close.length;
  }
}
