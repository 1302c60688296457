// Walks the records of an .xls stream (MS-XLS 2.1.4). A record's data may go on in CONTINUE records; they come as further segments.
import { ImportError } from '../../../source/importError.ts';

export interface BiffRecord {
  readonly type: number;
  /** The record's data and that of the CONTINUE records behind it; at least one. */
  readonly segments: readonly [Uint8Array, ...Uint8Array[]];
  /** Data of the record itself. */
  readonly view: DataView;
}

const CONTINUE = 0x3c;
export const BOF = 0x0809;
const EOF = 0x0a;

/**
 * The records from `offset` up to the end of that substream (its EOF included); charts embedded in a sheet are skipped.
 * Throws ImportError 'corrupt-container' ('biff') where the stream ends in the middle.
 */
export function* biffRecords(stream: Uint8Array, offset: number): Generator<BiffRecord> {
  let depth = 0;
  let at = offset;
  while (at + 4 <= stream.length) {
    const type = wordAt(stream, at);
    const [data, next] = dataAt(stream, at);
    at = next;
    const segments: [Uint8Array, ...Uint8Array[]] = [data];
    while (at + 4 <= stream.length && wordAt(stream, at) === CONTINUE) {
      const [more, after] = dataAt(stream, at);
      segments.push(more);
      at = after;
    }
    if (type === BOF) depth++;
    if (depth <= 1) yield { type, segments, view: new DataView(data.buffer, data.byteOffset, data.byteLength) };
    if (type === EOF && --depth <= 0) return;
  }
  throw new ImportError('corrupt-container', 'biff');
}

function wordAt(stream: Uint8Array, at: number): number {
  return (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
}

function dataAt(stream: Uint8Array, at: number): [data: Uint8Array, next: number] {
  const end = at + 4 + wordAt(stream, at + 2);
  if (end > stream.length) throw new ImportError('corrupt-container', 'biff');
  return [stream.subarray(at + 4, end), end];
}
