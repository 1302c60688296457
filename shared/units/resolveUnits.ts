// The door of this folder: a cell to the units that it names. Cell text is never changed; near names are suggested,
// never taken. Bodies that no directory can list (rooms, schools, centres) pass as known by their kind, with id null,
// so that they raise no false alarm.
import { directoryWith } from './directory.ts';
import type { UnitEntry, UnitKind, UnitStatus } from './entry.ts';
import { cellPieces } from './cellPieces.ts';
import type { Piece } from './pieces.ts';
import { entryAt, statusOf, successorsOf, type NamedSuccessor } from './status.ts';
import { nearestName } from './suggest.ts';

export interface ResolvedUnit {
  /** As it stands in the cell. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: UnitKind;
  readonly status: UnitStatus;
  readonly successors: readonly NamedSuccessor[];
  /** A phrase for whoever is concerned: "các đơn vị liên quan". */
  readonly vague?: true;
  /** The nearest name, where this one is not in the directory. */
  readonly suggestion?: string;
}

export interface UnitContext {
  /** Date at which names are judged, ISO; without one, by all that is recorded. */
  readonly date?: string;
  /** The user's own units, preferred over the standard ones. Pass the same array again: it is compiled once. */
  readonly ownDirectory?: readonly UnitEntry[];
  /** Ids of optional departments that this province has not. */
  readonly absent?: ReadonlySet<string>;
}

/**
 * The units of one cell in the order in which they stand.
 * Offsets are UTF-16 in `text` as given, whatever its Unicode form.
 */
export function resolveUnits(text: string, context: UnitContext = {}): ResolvedUnit[] {
  const composed = text.normalize('NFC');
  const directory = directoryWith(context.ownDirectory);
  const offset = composed === text ? (at: number): number => at : offsetsOf(text);
  return cellPieces(composed, directory).map((piece) => {
    const start = offset(piece.start);
    const end = offset(piece.end);
    const place = { text: text.slice(start, end), start, end };
    return { ...place, ...meaningOf(piece, composed.slice(piece.start, piece.end), context) };
  });
}

function meaningOf(piece: Piece, text: string, context: UnitContext): Omit<ResolvedUnit, 'text' | 'start' | 'end'> {
  const directory = directoryWith(context.ownDirectory);
  const { date, absent } = context;
  const vague = piece.vague ? ({ vague: true } as const) : {};
  const entry = entryAt(piece.entries, date, absent);
  if (entry === undefined) {
    const status = piece.kind === 'phrase' ? 'phrase' : piece.known ? 'current' : 'unknown';
    const near = piece.kind === 'phrase' ? null : nearestName(directory, text, piece.prefix);
    return { id: null, name: null, kind: piece.kind, status, successors: [], ...vague, ...(near === null ? {} : { suggestion: near }) };
  }
  const judged = statusOf(entry, date, absent);
  const gone = judged === 'ceased' || judged === 'notYet';
  const status = gone ? judged : piece.kind === 'phrase' ? 'phrase' : judged;
  const successors = judged === 'ceased' ? successorsOf(entry, directory, date) : [];
  if (piece.byKind) return { id: null, name: null, kind: piece.kind, status: gone ? judged : 'current', successors, ...vague };
  const moved = status === 'current' && piece.place ? movedPlace(entry, piece.place, context) : null;
  if (moved) return { id: entry.id, name: entry.name, kind: entry.kind, status: 'ceased', successors: moved };
  const wide = entry.vague ? ({ vague: true } as const) : vague;
  return { id: entry.id, name: entry.name, kind: piece.kind === 'phrase' ? 'phrase' : entry.kind, status, successors, ...wide };
}

/** "Sở Tài chính tỉnh Hà Giang": the department goes on, its province does not. Null when the province is in being. */
function movedPlace(entry: UnitEntry, places: readonly UnitEntry[], context: UnitContext): readonly NamedSuccessor[] | null {
  const place = entryAt(places, context.date, context.absent);
  if (place === undefined || statusOf(place, context.date, context.absent) !== 'ceased') return null;
  return successorsOf(place, directoryWith(context.ownDirectory), context.date).map(({ name, scope }) => ({
    id: entry.id,
    name: `${entry.name} ${name}`,
    scope,
  }));
}

/** Maps offsets in the composed text back to the text as given. */
function offsetsOf(text: string): (at: number) => number {
  const given: number[] = [];
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster[0].normalize('NFC').length;
    for (let part = 0; part < composed; part++) given.push(cluster.index + Math.min(part, cluster[0].length - 1));
  }
  given.push(text.length);
  return (at) => given[at] ?? text.length;
}
