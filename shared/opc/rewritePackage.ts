// A package with some parts changed: every other part keeps its compressed bytes as they are. Nothing is unpacked that need not be.
// Output is deterministic: the same input gives the same bytes.
import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { compressedBytes } from './inflatePart.ts';
import { PACKAGE_LIMITS } from '../source/limits.ts';
import { partKey } from './partNames.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980, midnight: the first moment that a zip can name. */
const NO_TIME = 0x0021_0000;
const DEFLATED = 8;

/**
 * `bytes` with the parts of `changes` put in place of the present ones; null removes a part, a new name adds one at the end.
 * Throws ImportError 'corrupt-container' as `readZipDirectory` does.
 */
export function rewritePackage(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const byKey = new Map([...changes].map(([name, data]) => [partKey(name), data]));
  const entries: Entry[] = [];
  for (const entry of readZipDirectory(bytes, PACKAGE_LIMITS.entries)) {
    const change = byKey.get(partKey(entry.name));
    byKey.delete(partKey(entry.name));
    if (change === undefined) entries.push(keptEntry(bytes, entry));
    else if (change !== null) entries.push(newEntry(entry.name, change));
  }
  for (const [name, data] of changes) if (data && byKey.has(partKey(name))) entries.push(newEntry(name, data));
  return writeZip(entries);
}

const keptEntry = (bytes: Uint8Array, entry: ZipEntry): Entry => ({
  name: new TextEncoder().encode(entry.name),
  method: entry.method,
  crc: entry.crc,
  size: entry.size,
  data: compressedBytes(bytes, entry),
});

const newEntry = (name: string, data: Uint8Array): Entry => ({
  name: new TextEncoder().encode(name),
  method: DEFLATED,
  crc: crc32(data),
  size: data.length,
  data: deflateSync(data, { level: 6 }),
});

function writeZip(entries: readonly Entry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.name.length + entry.data.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.name.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeFields(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  entries.forEach((entry, index) => {
    view.setUint32(at, ENTRY_SIGNATURE, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  });
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, central, true);
  view.setUint32(at + 16, local, true);
  return out;
}

/** The fields that the local header and the directory have in common: version, flags, method, time, sums, lengths. */
function writeFields(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
