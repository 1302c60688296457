// Compound files (MS-CFB), the containers of .xls and .doc and of password-protected office files: streams by name.
// Bounded: a chain of sectors never runs longer than the file has sectors, so damaged files end in an error, not in a loop.
import { ImportError } from '../source/importError.ts';

export interface CompoundFile {
  /** Names of the streams and storages at the top level, as written. Those inside embedded objects are not seen. */
  readonly names: readonly string[];
  /** The bytes of a top-level stream by its name, in any case; undefined if there is none. Throws as `openCompoundFile`. */
  stream(name: string): Uint8Array | undefined;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAST_REGULAR_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_LENGTH = 128;
const HEADER_SECTORS = 109;
const STREAM = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Throws ImportError 'corrupt-container' ('compound-file'), at once or when a damaged stream is asked for. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  try {
    return open(bytes);
  } catch (error) {
    throw asImportError(error);
  }
}

function asImportError(error: unknown): unknown {
  return error instanceof RangeError ? new ImportError('corrupt-container', 'compound-file') : error;
}

function open(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (sectorShift < 7 || sectorShift > 16 || miniShift < 4 || miniShift >= sectorShift) throw new RangeError('sector size');
  const sectorSize = 2 ** sectorShift;
  const sectors = Math.ceil((bytes.length - sectorSize) / sectorSize);
  const sectorAt = (sector: number): Uint8Array => {
    const start = (sector + 1) * sectorSize;
    if (start >= bytes.length) throw new RangeError('sector outside the file');
    return bytes.subarray(start, start + sectorSize);
  };
  const table = allocationTable(view, sectorAt, sectors);
  const readChain = (start: number, next: Uint32Array, piece: (sector: number) => Uint8Array): Uint8Array => {
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < LAST_REGULAR_SECTOR; sector = next[sector] ?? NO_ENTRY) {
      pieces.push(piece(sector));
      if (pieces.length > next.length) throw new RangeError('chain runs in a circle');
    }
    return join(pieces);
  };
  const directory = readChain(view.getUint32(48, true), table, sectorAt);
  const entries = readEntries(directory);
  const root = entries[0];
  if (!root) throw new RangeError('no root entry');
  const miniTable = numbers(readChain(view.getUint32(60, true), table, sectorAt));
  const miniStream = readChain(root.start, table, sectorAt);
  const miniAt = (sector: number): Uint8Array => {
    const start = sector * 2 ** miniShift;
    if (start >= miniStream.length) throw new RangeError('sector outside the stream');
    return miniStream.subarray(start, start + 2 ** miniShift);
  };
  const cutoff = view.getUint32(56, true);
  const top = siblings(entries, root.child);
  return {
    names: top.map((entry) => entry.name),
    stream(name) {
      const entry = top.find((one) => one.type === STREAM && one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return undefined;
      try {
        const small = entry.size < cutoff;
        const whole = readChain(entry.start, small ? miniTable : table, small ? miniAt : sectorAt);
        if (whole.length < entry.size) throw new RangeError('stream cut off');
        return whole.subarray(0, entry.size);
      } catch (error) {
        throw asImportError(error);
      }
    },
  };
}

function allocationTable(view: DataView, sectorAt: (sector: number) => Uint8Array, sectors: number): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < HEADER_SECTORS; index++) places.push(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < LAST_REGULAR_SECTOR; count++) {
    if (count > sectors) throw new RangeError('table runs in a circle');
    const list = numbers(sectorAt(more));
    places.push(...list.subarray(0, -1));
    more = list.at(-1) ?? NO_ENTRY;
  }
  // Places behind the counted ones may hold anything.
  const used = places.slice(0, view.getUint32(44, true)).filter((sector) => sector < LAST_REGULAR_SECTOR);
  if (used.length > sectors) throw new RangeError('table larger than the file');
  return numbers(join(used.map(sectorAt)));
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  const utf16 = new TextDecoder('utf-16le');
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const nameLength = Math.min(64, Math.max(2, view.getUint16(at + 64, true)));
    entries.push({
      name: utf16.decode(directory.subarray(at, at + nameLength - 2)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of one storage: a binary tree hung on its first child. */
function siblings(entries: readonly Entry[], first: number): Entry[] {
  const found = new Map<number, Entry>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || found.has(index)) continue;
    found.set(index, entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found.values()];
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
