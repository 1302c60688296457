// What a file really is, by its bytes: names and extensions lie. Opens containers only as far as needed to look inside.
import { type CompoundFile, isCompoundFile, openCompoundFile } from '../opc/compoundFile.ts';
import { findZipEnd } from '../opc/zipDirectory.ts';
import { type OfficePackage, openPackage } from '../opc/officePackage.ts';
import { xmlEncoding } from '../opc/decodeXml.ts';
import { ImportError } from '../source/importError.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';

export type Sniffed =
  | { readonly kind: 'xlsx' | 'xlsb' | 'docx' | 'ods' | 'odt'; readonly parts: OfficePackage }
  | { readonly kind: 'xls' | 'doc' | 'encrypted-package'; readonly compound?: CompoundFile }
  | { readonly kind: 'old-xls' | 'fods' | 'spreadsheetml' | 'rtf' | 'html' | 'text' };

const HEAD = 4096;

/**
 * Throws ImportError 'empty-file', 'too-large' ('file-size', 'zip-entries'), 'not-a-spreadsheet' ('pdf', 'image', 'archive', 'program',
 * 'zip', 'presentation', 'compound-file', 'xml', 'binary'), 'forbidden-xml' ('doctype'), 'unsupported-format' ('word-xml', 'flat-odt', 'mhtml', 'numbers'),
 * 'encrypted' ('password-needed') and 'corrupt-container'.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) throw new ImportError('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw new ImportError('too-large', 'file-size');
  if (isCompoundFile(bytes)) return sniffCompound(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return sniffPackage(bytes);
  if (isOldXls(bytes)) return { kind: 'old-xls' };
  const foreign = foreignKind(bytes);
  if (foreign) throw new ImportError('not-a-spreadsheet', foreign);
  const head = headText(bytes);
  const text = sniffText(head);
  if (text) return text;
  if (findZipEnd(bytes) >= 0) return sniffPackage(bytes);
  if (isBinary(bytes.subarray(0, HEAD))) throw new ImportError('not-a-spreadsheet', 'binary');
  return { kind: 'text' };
}

function sniffPackage(bytes: Uint8Array): Sniffed {
  const parts = openPackage(bytes);
  const type = parts.has('mimetype') ? new TextDecoder('latin1').decode(parts.bytes('mimetype')) : '';
  if (type.includes('opendocument.spreadsheet')) return { kind: 'ods', parts };
  if (type.includes('opendocument.text')) return { kind: 'odt', parts };
  const main = parts.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target ?? '';
  const contentType = parts.contentType(main) ?? '';
  if (/wordprocessingml|ms-word/.test(contentType) || parts.has('word/document.xml')) return { kind: 'docx', parts };
  if (/sheet\.binary/.test(contentType) || parts.has('xl/workbook.bin')) return { kind: 'xlsb', parts };
  if (/spreadsheetml|ms-excel/.test(contentType) || parts.has('xl/workbook.xml')) return { kind: 'xlsx', parts };
  if (/presentationml|ms-powerpoint/.test(contentType)) throw new ImportError('not-a-spreadsheet', 'presentation');
  if (main !== '' && parts.has(main)) return { kind: 'xlsx', parts };
  if (parts.names.some((name) => name.endsWith('.iwa') || name === 'Index.zip')) throw new ImportError('unsupported-format', 'numbers');
  if (parts.has('content.xml') && parts.text('content.xml').includes('office:spreadsheet')) return { kind: 'ods', parts };
  throw new ImportError('not-a-spreadsheet', 'zip');
}

function sniffCompound(bytes: Uint8Array): Sniffed {
  const compound = openCompoundFile(bytes);
  const names = new Set(compound.names.map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage')) return { kind: 'encrypted-package' };
  if (names.has('workbook') || names.has('book')) return { kind: 'xls', compound };
  if (names.has('worddocument')) return { kind: 'doc', compound };
  throw new ImportError('not-a-spreadsheet', names.has('powerpoint document') ? 'presentation' : 'compound-file');
}

/** A BOF record of Excel 2 to 5 without a container around it. */
function isOldXls(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 0xff) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0 && bytes.length > 12
  );
}

function sniffText(head: string): Sniffed | undefined {
  const start = head.trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (/^version:\d\.\d\s+start/.test(start)) return { kind: 'html' };
  if (/^(?:mime-version|from|content-type):/.test(start) && start.includes('multipart/'))
    throw new ImportError('unsupported-format', 'mhtml');
  if (!start.startsWith('<')) return undefined;
  if (/<!doctype\s+html/.test(start)) return { kind: 'html' };
  if (start.includes('<!doctype')) throw new ImportError('forbidden-xml', 'doctype');
  const root = rootElement(start);
  switch (root) {
    case undefined:
      return undefined;
    case 'workbook':
      return start.includes('urn:schemas-microsoft-com:office:spreadsheet') ? { kind: 'spreadsheetml' } : undefined;
    case 'document':
      if (start.includes('opendocument.text')) throw new ImportError('unsupported-format', 'flat-odt');
      return { kind: 'fods' };
    case 'package':
    case 'worddocument':
      throw new ImportError('unsupported-format', 'word-xml');
    default:
      if (HTML_ROOT.test(root)) return { kind: 'html' };
      if (start.startsWith('<?xml')) throw new ImportError('not-a-spreadsheet', 'xml');
      return undefined;
  }
}

const HTML_ROOT =
  /^(?:html|head|body|meta|title|link|base|style|script|table|thead|tbody|tr|td|th|div|p|span|font|center|b|i|u|a|ul|ol|br|h[1-6])$/;

/** The local name of the first element, in small letters; of text that begins like markup. HTML may hold islands of other XML. */
function rootElement(start: string): string | undefined {
  let at = 0;
  while (/^<[?!]/.test(start.slice(at, at + 2))) {
    const close = start.startsWith('<!--', at) ? '-->' : '>';
    const end = start.indexOf(close, at);
    if (end < 0) return undefined;
    at = end + close.length;
    while (/\s/.test(start[at] ?? '')) at++;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(start.slice(at, at + 200))?.[1];
}

function headText(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  const wide = encoding.startsWith('utf-16');
  return new TextDecoder(wide ? encoding : 'latin1').decode(bytes.subarray(0, HEAD * (wide ? 2 : 1))).replace(/^(?:\ufeff|ï»¿)/, '');
}

const FOREIGN: readonly (readonly [kind: string, ...magic: number[]])[] = [
  ['pdf', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['image', 0x89, 0x50, 0x4e, 0x47],
  ['image', 0xff, 0xd8, 0xff],
  ['image', 0x47, 0x49, 0x46, 0x38],
  ['image', 0x49, 0x49, 0x2a, 0x00],
  ['image', 0x4d, 0x4d, 0x00, 0x2a],
  ['archive', 0x52, 0x61, 0x72, 0x21],
  ['archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['archive', 0x1f, 0x8b],
  ['program', 0x7f, 0x45, 0x4c, 0x46],
];

function foreignKind(bytes: Uint8Array): string | undefined {
  return FOREIGN.find(([, ...magic]) => startsWith(bytes, magic))?.[0];
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

/** Text holds few control characters; UTF-16 text has many zero bytes, but all in one half of its pairs. */
function isBinary(head: Uint8Array): boolean {
  const zeros = [0, 0];
  const controls = [0, 0];
  head.forEach((value, index) => {
    if (value === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
    else if (value < 9 || (value > 13 && value < 32 && value !== 27)) controls[index & 1] = (controls[index & 1] ?? 0) + 1;
  });
  const [evenZeros = 0, oddZeros = 0] = zeros;
  const half = head.length / 2;
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const wide = marked || (Math.max(evenZeros, oddZeros) > half * 0.4 && Math.min(evenZeros, oddZeros) < half * 0.05);
  if (wide) return (controls[evenZeros > oddZeros ? 1 : 0] ?? 0) > half * 0.1;
  const [evenControls = 0, oddControls = 0] = controls;
  return evenZeros + oddZeros > head.length * 0.3 || evenControls + oddControls > head.length * 0.05;
}
