// Parts a cell into the pieces that each name one unit or one collective: the directory's longest name first, then a
// word shared by a list ("Các Bộ: A, B"), then the kind of body, then what is left.
import { collectiveEnd, isVague } from './collective.ts';
import { longestName, nodeOf, type Directory, type NameMatch } from './directory.ts';
import type { UnitEntry, UnitKind } from './entry.ts';
import { foldWord } from '../text/foldWord.ts';
import { isBreak, isCollectiveAt, typedOpenerAt } from './openers.ts';
import { unitText, type UnitText } from './unitText.ts';
import type { UnitToken } from './unitTokens.ts';
import { CLOSED_KINDS, HARMLESS_TAIL, OWN_BODY } from './words.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: UnitKind;
  /** Directory entries of this name; empty when it is not listed. */
  readonly entries: readonly UnitEntry[];
  /** A body of a kind that exists, though the directory cannot list it. */
  readonly known?: boolean;
  /** `entries` tell only whether bodies of this kind are in being. */
  readonly byKind?: boolean;
  readonly vague?: boolean;
  /** The word that a list shares, as typed. */
  readonly prefix?: string;
  /** The province that the name ends with. */
  readonly place?: readonly UnitEntry[];
}

interface Reader extends UnitText {
  /** Typed without marks: separators part names there, because none is known. */
  readonly bare: boolean;
  at: number;
  /** The last search for a break: from where, and where it was found. */
  searchedFrom: number;
  breakAt: number;
  /** Folded word that the items of a list share, and how it was typed. */
  prefix: { readonly form: string; readonly text: string; readonly kind: UnitKind; readonly stated: boolean } | null;
}

const SEPARATORS: ReadonlySet<UnitToken['type']> = new Set(['comma', 'and', 'soft', 'hard', 'colon', 'close', 'open']);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** The pieces of a composed text, in order. */
export function readPieces(text: string, directory: Directory): Piece[] {
  const bare = /^[\0-\x7f]*$/.test(text);
  const reader: Reader = { ...unitText(text, directory), bare, at: 0, searchedFrom: 0, breakAt: -1, prefix: null };
  const pieces: Piece[] = [];
  for (;;) {
    skipSeparators(reader);
    const token = reader.tokens[reader.at];
    if (token === undefined) return pieces;
    const from = reader.at;
    if (takeListHeader(reader)) continue;
    const piece = readNamed(reader) ?? readCollective(reader) ?? readShared(reader) ?? readTyped(reader) ?? readRest(reader);
    if (reader.at <= from) reader.at = from + 1;
    pieces.push(piece);
  }
}

function skipSeparators(reader: Reader): void {
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || !SEPARATORS.has(token.type)) return;
    if (token.type === 'hard' && !reader.prefix?.stated) reader.prefix = null;
    reader.at += 1;
  }
}

/** "Các Bộ:", "các Sở:", "Các Phòng:" — what the items behind it share. */
function takeListHeader(reader: Reader): boolean {
  const { tokens } = reader;
  const plural = isCollectiveAt(tokens, reader.at);
  const at = reader.at + (plural ? 1 : 0);
  const word = tokens[at];
  if (word?.type !== 'word') return false;
  const kind = CLOSED_KINDS.get(word.form) ?? typedOpenerAt(tokens, at)?.opener.kind;
  if (kind === undefined) return false;
  const typedWords = CLOSED_KINDS.has(word.form) ? 1 : (typedOpenerAt(tokens, at)?.opener.words.length ?? 1);
  const next = tokens[at + typedWords];
  const colon = next?.type === 'colon';
  const names = plural && CLOSED_KINDS.has(word.form) && isSharedList(reader, at);
  if (!colon && !names) return false;
  reader.prefix = { form: word.form, text: textOf(reader, at, at + typedWords), kind, stated: colon };
  reader.at = colon ? at + typedWords + 1 : at;
  return true;
}

/** "các Sở Tài chính, Nội vụ": a name behind the shared word and another item behind a comma. */
function isSharedList(reader: Reader, at: number): boolean {
  const first = longestName(reader.directory.root, reader.tokens, at);
  const shared = nodeOf(reader.directory.root, [reader.tokens[at]?.form ?? '']);
  const separator = first ? reader.tokens[first.end] : undefined;
  if (!first || !shared || (separator?.type !== 'comma' && separator?.type !== 'and')) return false;
  return longestName(shared, reader.tokens, first.end + 1) !== null;
}

const textOf = (reader: Reader, from: number, to: number): string =>
  reader.text.slice(reader.tokens[from]?.start ?? 0, reader.tokens[to - 1]?.end ?? 0);

/** Moves behind a piece that ends before token `end`, taking a remark in brackets with it. */
function finish(reader: Reader, from: number, end: number): { readonly start: number; readonly end: number } {
  const opens = reader.tokens[end]?.type === 'soft' && reader.tokens[end + 1]?.type === 'open' ? end + 1 : end;
  let last = reader.tokens[opens]?.type === 'open' ? opens : end;
  if (reader.tokens[last]?.type === 'open') {
    while (last < reader.tokens.length && reader.tokens[last]?.type !== 'close') last += 1;
    last = Math.min(last + 1, reader.tokens.length);
  }
  reader.at = last;
  return { start: reader.tokens[from]?.start ?? 0, end: reader.tokens[last - 1]?.end ?? reader.text.length };
}

/** Index of the first token behind the piece that begins at `from`, by its separators alone. Up to a break that is known nothing is searched again. */
function pieceEnd(reader: Reader, from: number): number {
  if (from >= reader.searchedFrom && from <= reader.breakAt) return reader.breakAt;
  let index = from;
  while (index < reader.tokens.length && !isBreak(reader, index)) index += 1;
  reader.searchedFrom = from;
  reader.breakAt = index;
  return index;
}

interface Tail {
  readonly end: number;
  /** The province named behind the unit, if one is. */
  readonly place: readonly UnitEntry[];
}

/** The province whose name stands at a token; behind "thành phố" only one that is or was a city of its own. */
function placeAt(reader: Reader, from: number): NameMatch | null {
  const match = longestName(reader.directory.root, reader.tokens, from);
  const city = reader.tokens[from - 1]?.form === CITY_WORD;
  const entries = match?.entries.filter((entry) => entry.kind === 'tinh' && (!city || entry.id.startsWith('tp-'))) ?? [];
  return match && entries.length > 0 ? { end: match.end, entries } : null;
}

/** What may stand behind a whole name: nothing, a place ("tỉnh Lai Châu"), or words that add nothing. */
function readTail(reader: Reader, from: number): Tail | null {
  const end = pieceEnd(reader, from);
  const place = placeAt(reader, from);
  let index = place?.end ?? from;
  if (isCollectiveAt(reader.tokens, index)) return { end: collectiveEnd(reader, index), place: [] };
  while (index < end && HARMLESS_TAIL.has(reader.tokens[index]?.form ?? '')) index += 1;
  const separator = reader.tokens[index];
  const cut = index < end && separator !== undefined && SEPARATORS.has(separator.type);
  return index >= end || cut ? { end: index, place: place?.entries ?? [] } : null;
}

const CITY_WORD = foldWord('phố');

function readNamed(reader: Reader): Piece | null {
  const from = reader.at;
  const match = longestName(reader.directory.root, reader.tokens, from);
  if (match === null) return null;
  const phrase = match.entries.some((entry) => entry.kind === 'phrase');
  if (phrase) return readPhrase(reader, from, match);
  const tail = readTail(reader, match.end);
  if (tail === null) return null;
  const [entry] = match.entries;
  const word = reader.tokens[from];
  if (entry && word && (entry.kind === 'so' || entry.kind === 'bo') && CLOSED_KINDS.has(word.form)) {
    reader.prefix = { form: word.form, text: textOf(reader, from, from + 1), kind: entry.kind, stated: reader.prefix?.stated ?? false };
  } else if (!reader.prefix?.stated) reader.prefix = null;
  return { ...finish(reader, from, tail.end), kind: entry?.kind ?? 'other', entries: match.entries, place: tail.place };
}

function readPhrase(reader: Reader, from: number, match: NameMatch): Piece {
  reader.prefix = null;
  const end = Math.max(match.end, collectiveEnd(reader, from));
  const whole = end === match.end || tailOfPhrase(reader, match.end, end);
  const inner = whole ? match : longestName(reader.directory.root, reader.tokens, from + 1);
  const vague = isVague(reader.tokens, from, end);
  return {
    ...finish(reader, from, end),
    kind: 'phrase',
    entries: whole || inner?.end === end ? (inner?.entries ?? []) : [],
    ...(vague ? { vague } : {}),
  };
}

/** A place or "liên quan" behind a phrase leaves it the same phrase. */
const tailOfPhrase = (reader: Reader, from: number, to: number): boolean => {
  const start = placeAt(reader, from)?.end ?? from;
  return reader.tokens.slice(start, to).every((token) => HARMLESS_TAIL.has(token.form));
};

/** "Các …": up to where something else is named. */
function readCollective(reader: Reader): Piece | null {
  const from = reader.at;
  if (!isCollectiveAt(reader.tokens, from)) return null;
  reader.prefix = null;
  const end = collectiveEnd(reader, from);
  const inner = longestName(reader.directory.root, reader.tokens, from + 1);
  const entries = inner?.end === end ? inner.entries : [];
  const vague = isVague(reader.tokens, from, end);
  return { ...finish(reader, from, end), kind: 'phrase', entries, ...(vague ? { vague } : {}) };
}

/** An item of a list whose first word stands before it: "Nội vụ" behind "Sở Tài chính,". */
function readShared(reader: Reader): Piece | null {
  const { prefix } = reader;
  if (prefix === null) return null;
  const from = reader.at;
  const shared = nodeOf(reader.directory.root, [prefix.form]);
  const match = shared ? longestName(shared, reader.tokens, from) : null;
  const tail = match ? readTail(reader, match.end) : null;
  if (match && tail)
    return { ...finish(reader, from, tail.end), kind: prefix.kind, entries: match.entries, place: tail.place, prefix: prefix.text };
  const openKind = !CLOSED_KINDS.has(prefix.form);
  if (!prefix.stated && !openKind) return null;
  const short = reader.tokens[from]?.short === true;
  if (!short && typedOpenerAt(reader.tokens, from)) return null;
  if (!prefix.stated && !short) return null;
  return { ...finish(reader, from, itemEnd(reader, from)), kind: prefix.kind, entries: [], known: openKind, prefix: prefix.text };
}

/** Items of a stated list end at every comma and "và". */
function itemEnd(reader: Reader, from: number): number {
  let index = from;
  while (index < reader.tokens.length && endsNoItem(reader.tokens[index])) index += 1;
  return index;
}

/** A word, or a dash within a name: "Kế hoạch - Tài chính". */
const endsNoItem = (token: UnitToken | undefined): boolean =>
  token !== undefined && (!SEPARATORS.has(token.type) || DASHES.has(token.form));

/** A body told by its kind: "Phòng …", "Trường …". */
function readTyped(reader: Reader): Piece | null {
  const from = reader.at;
  const found = typedOpenerAt(reader.tokens, from);
  if (found === null) return null;
  const end = found.opener.joins ? hardEnd(reader, found.end) : typedEnd(reader, from, found.end);
  const first = reader.tokens[from];
  const { kind, entryId } = found.opener;
  const entry = entryId === undefined ? undefined : reader.directory.byId.get(entryId);
  const stated = reader.prefix?.stated ?? false;
  if (!stated)
    reader.prefix =
      first && found.opener.words.length === 1 ? { form: first.form, text: textOf(reader, from, from + 1), kind, stated } : null;
  const place = finish(reader, from, end);
  if (kind === 'other' && isVague(reader.tokens, from, end)) return { ...place, kind: 'phrase', entries: [], vague: true };
  return { ...place, kind, entries: entry ? [entry] : [], known: true, ...(entry ? { byKind: true } : {}) };
}

/** Index of the next token that parts whatever stands round it. */
function hardEnd(reader: Reader, from: number): number {
  let index = from;
  while (index < reader.tokens.length && reader.tokens[index]?.type !== 'hard') index += 1;
  return index;
}

/** A comma before capitals only ("Phòng TCCB, QLCL") parts two rooms; before words it belongs to one name. */
function typedEnd(reader: Reader, from: number, behindOpener: number): number {
  const end = pieceEnd(reader, behindOpener);
  for (let index = behindOpener; index < end; index++) {
    const token = reader.tokens[index];
    if (token?.type !== 'comma') continue;
    if (reader.tokens[index + 1]?.short && reader.tokens[index - 1]?.short) return index;
  }
  return Math.max(end, from + 1);
}

/** What is left: a word that stands for the author's own body, or something unknown. */
function readRest(reader: Reader): Piece {
  const from = reader.at;
  const word = reader.tokens[from];
  const end = Math.max(reader.bare ? itemEnd(reader, from) : pieceEnd(reader, from), from + 1);
  const own = end === from + 1 && word !== undefined && OWN_BODY.has(word.form);
  const kind = word ? (CLOSED_KINDS.get(word.form) ?? 'other') : 'other';
  if (!reader.prefix?.stated) reader.prefix = null;
  return { ...finish(reader, from, end), kind, entries: [], known: own };
}
