// The door of this folder: a cell to the units that it names. Cell text is never changed; near names are suggested,
// never taken. Bodies that no directory can list (rooms, schools, centres) pass as known by their kind, with id null,
// so that they raise no false alarm.
import { createTextCache, type TextCache } from '../text/textCache.ts';
import { cellParts, reachesOver } from './cellParts.ts';
import { directoryWith, type Directory } from './directory.ts';
import type { UnitEntry, UnitKind, UnitStatus } from './entry.ts';
import { readPieces, type Piece } from './pieces.ts';
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
  const units: ResolvedUnit[] = [];
  let at = 0;
  for (const part of cellParts(composed)) {
    for (const unit of partUnits(part, composed.slice(at, at + part.length), context)) {
      units.push(at === 0 ? unit : { ...unit, start: unit.start + at, end: unit.end + at });
    }
    at += part.length + 1;
  }
  if (composed === text) return units;
  const offset = offsetsOf(text);
  return units.map((unit) => {
    const [start, end] = [offset(unit.start), offset(unit.end)];
    return { ...unit, text: text.slice(start, end), start, end };
  });
}

/** The parts read before, by date. */
interface Kept {
  readonly absent: UnitContext['absent'];
  readonly parts: TextCache<readonly ResolvedUnit[]>;
}

const kept = new WeakMap<Directory, Map<string, Kept>>();
const MAX_PARTS = 20_000;

function keptParts({ date = '', absent }: UnitContext, directory: Directory): Kept['parts'] {
  let byDate = kept.get(directory);
  if (byDate === undefined) {
    byDate = new Map();
    kept.set(directory, byDate);
  }
  const cached = byDate.get(date);
  if (cached !== undefined && cached.absent === absent) return cached.parts;
  const parts = createTextCache<readonly ResolvedUnit[]>(MAX_PARTS);
  byDate.set(date, { absent, parts });
  return parts;
}

/** @param typed the same part with its list marks, which a remark in brackets may hold: then it is no part like others */
function partUnits(part: string, typed: string, context: UnitContext): readonly ResolvedUnit[] {
  const directory = directoryWith(context.ownDirectory);
  if (part !== typed && reachesOver(part)) return readUnits(part, typed, directory, context);
  return keptParts(context, directory).get(part, () => readUnits(part, typed, directory, context));
}

const readUnits = (part: string, typed: string, directory: Directory, context: UnitContext): readonly ResolvedUnit[] =>
  readPieces(part, directory).map((piece): ResolvedUnit => {
    const text = typed.slice(piece.start, piece.end);
    return { text, start: piece.start, end: piece.end, ...meaningOf(piece, text, context) };
  });

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
