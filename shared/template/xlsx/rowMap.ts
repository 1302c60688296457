// Where each row of the sheet stands after the edit. The table region is written anew; everything below it shifts by the difference.
import { LAST_ROW, readArea } from './references.ts';
import { TemplateError } from '../../source/templateError.ts';

/** A row of the table as it shall stand: a row of the template, or a new one cloned from a model row. */
export type PlacedRow = { readonly source: number } | { readonly model: number };

export interface RowMap {
  readonly first: number;
  readonly last: number;
  /** Rows more (or fewer) than before. */
  readonly delta: number;
  /** Rows were added, removed or moved; otherwise only cells change. */
  readonly structural: boolean;
  /** New place of a row, null if it is gone. */
  row(row: number): number | null;
  /** New rows cloned from a row of the template. */
  clones(row: number): readonly number[];
  /** New places of the rows from `top` to `bottom`, clones of them included, as runs of neighbours. */
  runs(top: number, bottom: number): readonly (readonly [number, number])[];
  /** The smallest range over those runs; null if none is left. */
  range(top: number, bottom: number): readonly [number, number] | null;
  /** A `ref` moved; null if it is gone. */
  area(text: string): string | null;
  /** A `sqref` (areas with blanks between) moved; null if nothing is left. */
  areas(text: string): string | null;
  /** Row of a drawing's corner, from 0; a corner on a removed row goes to the next that is left. */
  anchor(row: number): number;
}

/** Rows `first` to `last` of the template become `rows`. Throws TemplateError 'rowTwice' when a template row is used twice. */
export function createRowMap(first: number, last: number, rows: readonly PlacedRow[]): RowMap {
  const delta = rows.length - (last - first + 1);
  const placed = new Map<number, number>();
  const cloned = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if ('source' in row) {
      if (placed.has(row.source)) throw new TemplateError('rowTwice');
      placed.set(row.source, first + index);
      return;
    }
    const clones = cloned.get(row.model);
    if (clones) clones.push(first + index);
    else cloned.set(row.model, [first + index]);
  });

  const shifted = (row: number): number => Math.min(row + delta, LAST_ROW);

  function row(at: number): number | null {
    if (at < first) return at;
    return at > last ? shifted(at) : (placed.get(at) ?? null);
  }

  function runs(top: number, bottom: number): [number, number][] {
    if (top <= 1 && bottom >= LAST_ROW) return [[1, LAST_ROW]];
    const found: [number, number][] = [];
    const add = (from: number, to: number): void => {
      const before = found.at(-1);
      if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
      else found.push([from, to]);
    };
    if (top < first) add(top, Math.min(bottom, first - 1));
    for (const at of insideRows(top, bottom)) add(at, at);
    if (bottom > last) add(Math.max(top, last + 1) + delta, bottom === LAST_ROW ? LAST_ROW : shifted(bottom));
    return found;
  }

  function insideRows(top: number, bottom: number): number[] {
    const inside: number[] = [];
    for (let at = Math.max(top, first); at <= Math.min(bottom, last); at += 1) {
      const place = placed.get(at);
      if (place !== undefined) inside.push(place);
      inside.push(...(cloned.get(at) ?? []));
    }
    return inside.sort((a, b) => a - b);
  }

  function range(top: number, bottom: number): [number, number] | null {
    const found = runs(top, bottom);
    const start = found[0];
    const end = found.at(-1);
    return start && end ? [start[0], end[1]] : null;
  }

  function area(text: string): string | null {
    const read = readArea(text);
    if (!read) return text;
    if (read.right === undefined) {
      const at = row(read.top);
      return at === null ? null : `${read.left}${at}`;
    }
    const rowsLeft = range(read.top, read.bottom);
    return rowsLeft && `${read.left}${rowsLeft[0]}:${read.right}${rowsLeft[1]}`;
  }

  function areas(text: string): string | null {
    const moved = text
      .trim()
      .split(/\s+/)
      .flatMap((part) => {
        const read = readArea(part);
        if (!read) return [part];
        return runs(read.top, read.bottom).map(([top, bottom]) =>
          top === bottom && (read.right ?? read.left) === read.left
            ? `${read.left}${top}`
            : `${read.left}${top}:${read.right ?? read.left}${bottom}`,
        );
      });
    return moved.length > 0 ? moved.join(' ') : null;
  }

  function anchor(row0: number): number {
    for (let at = row0 + 1; at <= Math.max(last, row0 + 1); at += 1) {
      const place = row(at);
      if (place !== null) return place - 1;
    }
    return last + delta;
  }

  const structural = delta !== 0 || rows.some((placedRow, index) => !('source' in placedRow) || placedRow.source !== first + index);
  return { first, last, delta, structural, row, clones: (at) => cloned.get(at) ?? [], runs, range, area, areas, anchor };
}
