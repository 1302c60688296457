// Reads the central directory of a zip file: names, sizes and places of its entries. Inflates nothing.
// The directory is the only truth: local headers are used for their length alone, so hidden entries do not exist.
import { ImportError } from '../source/importError.ts';

export interface ZipEntry {
  /** As stored, with "/" for "\". */
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** Expanded size as declared; it may lie. */
  readonly size: number;
  /** Where its local header stands in the file, from 0. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const UNKNOWN_32 = 0xffffffff;

interface End {
  readonly count: number;
  readonly start: number;
  /** Bytes that stand before the zip proper; every stored offset is short by so much. */
  readonly lead: number;
}

/**
 * Where the end record of a zip stands, or -1. Looks at the last 65,557 bytes only, as the format demands.
 */
export function findZipEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/**
 * The entries of a zip in the order of its directory, folders included. Bytes before the zip are accepted.
 * Throws ImportError 'corrupt-container' ('zip-truncated' without an end record, else 'zip-directory') and
 * 'too-large' ('zip-entries').
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const end = findZipEnd(bytes);
  if (end < 0) throw new ImportError('corrupt-container', 'zip-truncated');
  try {
    const view = viewOf(bytes);
    const { count, start, lead } = readEnd(view, end);
    if (count > maxEntries) throw new ImportError('too-large', 'zip-entries');
    return readEntries(bytes, view, count, start, lead);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('corrupt-container', 'zip-directory');
  }
}

function readEnd(view: DataView, end: number): End {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR_SIGNATURE) {
    let end64 = locator - 56;
    if (view.getUint32(end64, true) !== END64_SIGNATURE) end64 = bigNumber(view, locator + 8);
    if (view.getUint32(end64, true) !== END64_SIGNATURE) throw new RangeError('no zip64 end record');
    count = bigNumber(view, end64 + 32);
    size = bigNumber(view, end64 + 40);
    offset = bigNumber(view, end64 + 48);
    directoryEnd = end64;
  }
  const start = directoryEnd - size;
  const lead = start - offset;
  if (start < 0 || lead < 0) throw new RangeError('directory outside the file');
  return { count, start, lead };
}

function readEntries(bytes: Uint8Array, view: DataView, count: number, start: number, lead: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('no entry here');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + 46;
    const sizes = {
      size: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    widenSizes(view, nameStart + nameLength, extraLength, sizes);
    entries.push({
      name: decodeName(bytes.subarray(nameStart, nameStart + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      compressedSize: sizes.compressedSize,
      size: sizes.size,
      offset: sizes.offset + lead,
    });
    at = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The zip64 extra field holds, in this order, only those values that are 0xFFFFFFFF in the entry itself. */
function widenSizes(view: DataView, start: number, length: number, sizes: { size: number; compressedSize: number; offset: number }): void {
  let at = start;
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true);
    let field = at + 4;
    at = field + view.getUint16(at + 2, true);
    if (id !== 1) continue;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (sizes[key] !== UNKNOWN_32) continue;
      sizes[key] = bigNumber(view, field);
      field += 8;
    }
  }
}

function bigNumber(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new RangeError('number too large');
  return value;
}

/** Producers set the UTF-8 flag or not as they please: what is valid UTF-8 is read as such. */
function decodeName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder('latin1').decode(bytes);
  }
  return name.replaceAll('\\', '/');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
