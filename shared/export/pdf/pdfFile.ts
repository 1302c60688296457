// A PDF file as Chromium prints it (PDF 1.4: numbered objects, one table of offsets), read into objects and written as PDF 1.5 with
// objects and offsets in compressed streams (ISO 32000-1, 7.5.7 and 7.5.8).
import { zlibSync } from 'fflate';
import { concatBytes, fromLatin1, toLatin1 } from './latin1.ts';

export interface PdfObject {
  /** The object without "n 0 obj" and "endobj"; of a stream its dictionary only. One byte is one character. */
  readonly text: string;
  readonly stream?: Uint8Array;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Entries of the trailer besides /Size. */
  readonly trailer: string;
}

const ENTRY_LENGTH = 20;
const OBJECTS_PER_STREAM = 200;

/** Null for a file of another shape: encrypted, updated in place, or already with compressed objects. */
export function parsePdf(bytes: Uint8Array): PdfFile | null {
  const end = toLatin1(bytes.subarray(-1024));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  const table = /^xref\n0 (\d+)\n/.exec(toLatin1(bytes.subarray(start, start + 40)));
  if (!table) return null;
  const count = Number(table[1]);
  const entries = start + table[0].length;
  const trailer = /^trailer\n<<\/Size \d+\n([^]*?)>>\s*startxref/.exec(toLatin1(bytes.subarray(entries + count * ENTRY_LENGTH)))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer)) return null;
  const objects = new Map<number, PdfObject>();
  for (let number = 1; number < count; number++) {
    const entry = toLatin1(bytes.subarray(entries + number * ENTRY_LENGTH, entries + (number + 1) * ENTRY_LENGTH));
    if (entry.at(17) !== 'n') continue;
    const object = objectAt(bytes, Number(entry.slice(0, 10)), number);
    if (object === null) return null;
    objects.set(number, object);
  }
  return { objects, trailer };
}

const END_OBJECT = fromLatin1('\nendobj');

function objectAt(bytes: Uint8Array, offset: number, number: number): PdfObject | null {
  const head = `${number} 0 obj\n`;
  if (toLatin1(bytes.subarray(offset, offset + head.length)) !== head) return null;
  const from = offset + head.length;
  const stream = /^(<<[^]{0,400}?>>) stream\n/.exec(toLatin1(bytes.subarray(from, from + 420)));
  if (stream?.[1] !== undefined && !/\nendobj/.test(stream[1])) {
    const length = Number(/\/Length (\d+)(?![^]*\/Length )/.exec(stream[1])?.[1]);
    const at = from + stream[0].length;
    return Number.isNaN(length) ? null : { text: stream[1], stream: bytes.subarray(at, at + length) };
  }
  const to = indexOf(bytes, END_OBJECT, from);
  return to === -1 ? null : { text: toLatin1(bytes.subarray(from, to)) };
}

function indexOf(bytes: Uint8Array, search: Uint8Array, from: number): number {
  const first = search[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (search.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** The file with all objects but streams packed into object streams. */
export function writePdf({ objects, trailer }: PdfFile): Uint8Array {
  const pieces: Uint8Array[] = [fromLatin1('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n')];
  let offset = pieces[0]?.length ?? 0;
  /** Type, then offset or containing stream, then index in it (ISO 32000-1, table 18). */
  const entries = new Map<number, readonly [number, number, number]>();
  const add = (number: number, dictionary: string, data: Uint8Array): void => {
    entries.set(number, [1, offset, 0]);
    const piece = concatBytes([fromLatin1(`${number} 0 obj\n${dictionary} stream\n`), data, fromLatin1('\nendstream\nendobj\n')]);
    pieces.push(piece);
    offset += piece.length;
  };
  const plain = [...objects].filter(([, { stream }]) => stream === undefined);
  for (const [number, { text, stream }] of objects)
    if (stream) add(number, text.replace(/\/Length \d+/, `/Length ${stream.length}`), stream);
  let next = Math.max(0, ...objects.keys()) + 1;
  for (let from = 0; from < plain.length; from += OBJECTS_PER_STREAM, next++) {
    const packed = plain.slice(from, from + OBJECTS_PER_STREAM);
    let at = 0;
    const index = packed.map(([number, { text }], position) => {
      entries.set(number, [2, next, position]);
      const place = `${number} ${at}`;
      at += text.length + 1;
      return place;
    });
    const head = `${index.join(' ')}\n`;
    const data = zlibSync(fromLatin1(head + packed.map(([, { text }]) => `${text}\n`).join('')), { level: 9 });
    add(next, `<</Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}>>`, data);
  }
  entries.set(next, [1, offset, 0]);
  const table = zlibSync(tableOf(entries, next + 1), { level: 9 });
  const filter = `/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${ROW_LENGTH}>>`;
  const dictionary = `<</Type /XRef /Size ${next + 1} /W [1 4 2] ${filter} /Length ${table.length}\n${trailer}>>`;
  pieces.push(fromLatin1(`${next} 0 obj\n${dictionary} stream\n`), table, fromLatin1(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`));
  return concatBytes(pieces);
}

/** Bytes of an entry in the table of offsets. */
const ROW_LENGTH = 7;
/** PNG's filter "up": each byte less the one above it, so that entries that follow each other are alike. */
const UP = 2;

function tableOf(entries: ReadonlyMap<number, readonly [number, number, number]>, size: number): Uint8Array {
  const bytes = new Uint8Array(size * ROW_LENGTH);
  const view = new DataView(bytes.buffer);
  for (let number = 0; number < size; number++) {
    const [type, second, third] = entries.get(number) ?? [0, 0, 0xffff];
    view.setUint8(number * ROW_LENGTH, type);
    view.setUint32(number * ROW_LENGTH + 1, second);
    view.setUint16(number * ROW_LENGTH + 5, third);
  }
  const filtered = new Uint8Array(size * (ROW_LENGTH + 1));
  for (let row = 0; row < size; row++) {
    filtered[row * (ROW_LENGTH + 1)] = UP;
    for (let column = 0; column < ROW_LENGTH; column++) {
      const at = row * ROW_LENGTH + column;
      filtered[row * (ROW_LENGTH + 1) + column + 1] = (bytes[at] ?? 0) - (bytes[at - ROW_LENGTH] ?? 0);
    }
  }
  return filtered;
}
