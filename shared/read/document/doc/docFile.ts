// The outer shape of a binary Word document (Word 97 and later, [MS-DOC]): its streams, the table of contents in its head,
// and the pieces in which its text lies. Knows no formatting.
import { decodeWindows1252 } from '../../../text/windows1252.ts';
import { openCompoundFile } from '../../../opc/compoundFile.ts';
import { ImportError } from '../../../source/importError.ts';

export interface DocFile {
  /** Stream "WordDocument": text and the pages of properties. */
  readonly main: DataView;
  /** Stream "0Table" or "1Table". */
  readonly table: DataView;
  /** Stream "Data", for properties that are too long for their page. */
  readonly data: DataView;
  /** Length of the main text in characters; headers, notes and text boxes come after it. */
  readonly length: number;
}

/** A stretch of text that lies in one place of the main stream. */
interface DocPiece {
  readonly text: string;
  /** Position of the first character in the main stream. */
  readonly position: number;
  readonly bytesPerCharacter: 1 | 2;
}

const MAGIC = 0xa5ec;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const LENGTH_AT = 0x4c;
const CONTENTS_AT = 0x9a;
const PIECES = 33;
const COMPRESSED = 0x40000000;

/** Throws ImportError 'corrupt-container', 'encrypted', 'unsupported-format' ('doc') for Word before 97. */
export function openDocFile(bytes: Uint8Array): DocFile {
  const container = openCompoundFile(bytes);
  const main = container.stream('WordDocument');
  if (!main || main.length < CONTENTS_AT) throw new ImportError('corrupt-container', 'doc');
  const view = viewOf(main);
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < WORD_97) throw new ImportError('unsupported-format', 'doc');
  const flags = view.getUint16(10, true);
  if (flags & ENCRYPTED) throw new ImportError('encrypted');
  const table = container.stream(flags & TABLE_1 ? '1Table' : '0Table');
  if (!table) throw new ImportError('corrupt-container', 'doc');
  return {
    main: view,
    table: viewOf(table),
    data: viewOf(container.stream('Data') ?? new Uint8Array(0)),
    length: view.getUint32(LENGTH_AT, true),
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the structure with this number (FibRgFcLcb97, from 0) lies in the table stream. */
export function locate(file: DocFile, index: number): { readonly start: number; readonly length: number } {
  const at = CONTENTS_AT + index * 8;
  return { start: file.main.getUint32(at, true), length: file.main.getUint32(at + 4, true) };
}

/** The main text in order. */
export function readPieces(file: DocFile): DocPiece[] {
  const { table } = file;
  let at = locate(file, PIECES).start;
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new ImportError('corrupt-container', 'doc');
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  const bounds = at + 5;
  const descriptors = bounds + (count + 1) * 4;
  const pieces: DocPiece[] = [];
  for (let index = 0; index < count; index++) {
    const from = table.getUint32(bounds + index * 4, true);
    const to = Math.min(file.length, table.getUint32(bounds + (index + 1) * 4, true));
    if (to > from) pieces.push(readPiece(file.main, table.getUint32(descriptors + index * 8 + 2, true), to - from));
  }
  return pieces;
}

function readPiece(main: DataView, place: number, length: number): DocPiece {
  const compressed = (place & COMPRESSED) !== 0;
  const position = compressed ? (place & ~COMPRESSED) / 2 : place;
  const bytesPerCharacter = compressed ? 1 : 2;
  const end = position + length * bytesPerCharacter;
  if (end > main.byteLength) throw new ImportError('corrupt-container', 'doc');
  const bytes = new Uint8Array(main.buffer, main.byteOffset + position, end - position);
  return { text: compressed ? decodeWindows1252(bytes) : new TextDecoder('utf-16le').decode(bytes), position, bytesPerCharacter };
}
