// Which rows of a table within a cell are still in the cell's new text: the reader shows each row as a line, its cells parted by tabs.
import { alignLines } from './alignLines.ts';

/** The lines of a cell before and after an edit. */
export interface ChangedLines {
  /** As the cell's own letters have them, blank ones at its ends included. */
  readonly own: readonly string[];
  /** First line that is read, and the first behind them: the reader trims a cell's text. */
  readonly start: number;
  readonly end: number;
  /** The lines that are read, as they were shown. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** New place of a line of `own`; -1 for one that went or is not read. */
  readonly placeOf: (line: number) => number;
}

const isBlank = (line: string): boolean => line.trim() === '';

/** `shown`: the old text as the reader returns it, where it says more than the letters do. */
export function changedLines(own: readonly string[], text: string, shown: string | undefined): ChangedLines {
  const first = own.findIndex((line) => !isBlank(line));
  const start = Math.max(0, first);
  const end = first < 0 ? 0 : own.findLastIndex((line) => !isBlank(line)) + 1;
  const trimmed = own.slice(start, end).join('\n').trim().split('\n');
  const told = shown?.split('\n');
  const before = first < 0 ? [] : told?.length === end - start ? told : trimmed;
  const after = text === '' ? [] : text.split('\n');
  const aligned = alignLines(before, after);
  return { own, start, end, before, after, placeOf: (line) => (line < start ? -1 : (aligned[line - start] ?? -1)) };
}

export interface KeptRows {
  /** Texts of each row's cells; null for a row that goes. */
  readonly rows: readonly (readonly string[] | null)[];
  /** Lines of the new text that are the table's. */
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a table that begins at a line of the cell; undefined where none of them is left, or where a line between them belongs
 * to none. `rows`: the texts of their cells.
 */
export function keptRows(rows: readonly (readonly string[])[], firstLine: number, change: ChangedLines): KeptRows | undefined {
  let line = firstLine;
  let [from, to] = [-1, -1];
  let isRead = false;
  const kept: (readonly string[] | null)[] = [];
  for (const texts of rows) {
    const count = texts.join('\t').split('\n').length;
    const places = Array.from({ length: count }, (_, index) => line + index).filter((each) => change.start <= each && each < change.end);
    isRead ||= places.length > 0;
    const place = change.placeOf(places[0] ?? -1);
    const cells = places.length === 0 ? texts : newTexts(texts, line, count, change);
    line += count;
    kept.push(cells);
    if (!cells || places.length === 0) continue;
    if (from >= 0 && place !== to) return undefined;
    if (from < 0) from = place;
    to = place + places.length;
  }
  if (!isRead) {
    const at = firstLine < change.start ? 0 : change.after.length;
    return { rows: kept, from: at, to: at };
  }
  return from < 0 ? undefined : { rows: kept, from, to };
}

/** The new texts of a row's cells; null where its lines went or went apart, or have not as many tabs as before. */
function newTexts(texts: readonly string[], firstLine: number, count: number, change: ChangedLines): readonly string[] | null {
  const { own, start, end, before, after, placeOf } = change;
  const lines = Array.from({ length: count }, (_, index) => firstLine + index);
  const read = lines.filter((line) => start <= line && line < end);
  const place = placeOf(read[0] ?? -1);
  if (place < 0 || !read.every((line, index) => placeOf(line) === place + index)) return null;
  if (read.every((line) => before[line - start] === after[placeOf(line)])) return texts;
  const isRead = new Set(read);
  // Tabs of empty cells at either end of the text were trimmed with the rest of the blanks there.
  const written = lines.map((line) => {
    const whole = own[line] ?? '';
    if (!isRead.has(line)) return whole;
    const lead = line === start ? whole.slice(0, whole.length - whole.trimStart().length) : '';
    const trail = line === end - 1 ? whole.slice(whole.trimEnd().length) : '';
    return lead + (after[placeOf(line)] ?? '') + trail;
  });
  return byCells(texts, written.join('\n'));
}

function byCells(before: readonly string[], text: string): string[] | null {
  const parts = text.split('\t');
  const counts = before.map((each) => each.split('\t').length);
  if (parts.length !== counts.reduce((sum, count) => sum + count, 0)) return null;
  let at = 0;
  return counts.map((count) => {
    at += count;
    return parts.slice(at - count, at).join('\t');
  });
}
