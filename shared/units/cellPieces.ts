// A cell's pieces, part by part: what stands between semicolons is read by itself and remembered, because cells are made
// of the same few parts ten thousand times. Gives what reading the whole cell at once would give.
import type { Directory } from './directory.ts';
import { withoutListMarks } from './listMarks.ts';
import { readPieces, type Piece } from './pieces.ts';

/** Marks that reach over a semicolon: brackets, quoted titles, and the colon of a list that shares its first word. */
const REACHES_OVER = /[()"“”«»:]/;

const known = new WeakMap<Directory, Map<string, readonly Piece[]>>();
const KNOWN_LIMIT = 20_000;

/** The pieces of a composed text, in order. */
export function cellPieces(typed: string, directory: Directory): readonly Piece[] {
  const text = withoutListMarks(typed);
  if (!text.includes(';') || REACHES_OVER.test(text)) return partPieces(text, directory);
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(';')) {
    for (const piece of partPieces(part, directory)) {
      pieces.push(at === 0 ? piece : { ...piece, start: piece.start + at, end: piece.end + at });
    }
    at += part.length + 1;
  }
  return pieces;
}

function partPieces(part: string, directory: Directory): readonly Piece[] {
  let parts = known.get(directory);
  if (parts === undefined) {
    parts = new Map();
    known.set(directory, parts);
  }
  const before = parts.get(part);
  if (before !== undefined) return before;
  if (parts.size >= KNOWN_LIMIT) parts.clear();
  const pieces = readPieces(part, directory);
  parts.set(part, pieces);
  return pieces;
}
