// Inflates one zip entry piece by piece. Never gives out more bytes than the directory declared, and never ends
// without an error unless length and CRC-32 are right.
import { Inflate } from 'fflate';
import { ImportError } from '../source/importError.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zipDirectory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Deflate expands at most about 1,030-fold, so one piece never becomes more than some 16 MB. */
const PIECE = 16_384;

/**
 * Calls `take` with each stretch of expanded bytes, in order; stops when `take` gives false (then nothing is checked).
 * Throws ImportError 'encrypted' ('zip-entry') and 'corrupt-container' ('zip-method', 'zip-entry', 'zip-size', 'zip-crc').
 */
export function inflatePart(file: Uint8Array, entry: ZipEntry, take: (bytes: Uint8Array) => boolean | void): void {
  if (entry.encrypted) throw new ImportError('encrypted', 'zip-entry');
  const data = compressedBytes(file, entry);
  const sink = new CheckedSink(entry, take);
  if (entry.method === 0) {
    for (let at = 0; at < data.length && !sink.stopped; at += PIECE * 16) sink.accept(data.subarray(at, at + PIECE * 16));
  } else if (entry.method === 8) {
    inflatePieces(data, sink);
  } else {
    throw new ImportError('corrupt-container', 'zip-method');
  }
  sink.finish();
}

function inflatePieces(data: Uint8Array, sink: CheckedSink): void {
  const inflate = new Inflate((bytes) => sink.accept(bytes));
  for (let at = 0; at === 0 || at < data.length; at += PIECE) {
    if (sink.stopped) return;
    try {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    } catch (error) {
      // fflate's own errors carry a number as code; anything else comes from the taker and is not about the zip.
      if (error instanceof Error && typeof (error as { code?: unknown }).code === 'number') {
        throw new ImportError('corrupt-container', 'zip-entry');
      }
      throw error;
    }
  }
}

/** The entry's bytes as they stand in the file, not inflated. Throws ImportError 'corrupt-container' ('zip-entry', 'zip-truncated'). */
export function compressedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (entry.offset + LOCAL_LENGTH > file.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw new ImportError('corrupt-container', 'zip-entry');
  }
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_LENGTH + nameLength + extraLength;
  const end = start + entry.compressedSize;
  if (end > file.length) throw new ImportError('corrupt-container', 'zip-truncated');
  return file.subarray(start, end);
}

class CheckedSink {
  stopped = false;
  private length = 0;
  private crc = 0;
  private readonly entry: ZipEntry;
  private readonly take: (bytes: Uint8Array) => boolean | void;

  constructor(entry: ZipEntry, take: (bytes: Uint8Array) => boolean | void) {
    this.entry = entry;
    this.take = take;
  }

  accept(bytes: Uint8Array): void {
    if (this.stopped || bytes.length === 0) return;
    this.length += bytes.length;
    if (this.length > this.entry.size) throw new ImportError('corrupt-container', 'zip-size');
    this.crc = crc32(bytes, this.crc);
    if (this.take(bytes) === false) this.stopped = true;
  }

  finish(): void {
    if (this.stopped) return;
    if (this.length !== this.entry.size) throw new ImportError('corrupt-container', 'zip-size');
    if (this.crc !== this.entry.crc) throw new ImportError('corrupt-container', 'zip-crc');
  }
}
