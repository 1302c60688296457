// The search of the find bar: the matching cells, the next one, replacing one or all as one step. It reads in turns, so that no key waits
// for it in an annex of 50,000 rows; a new search cancels the previous one.
import { rectanglesOf, selectCell } from '../range/selection.ts';
import { contains, type Cell } from '../range/rectangle.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { createFoldedRows, readMatches } from './matchReading.ts';
import { startMatching, type Matching } from './matching.ts';
import { compileSearch, type Search, type SearchOptions } from './search.ts';

export interface FindOptions extends SearchOptions {
  readonly inSelection: boolean;
}

/** Number of matching cells; it grows until `complete`. */
export interface FoundCount {
  readonly count: number;
  readonly complete: boolean;
}

export const NOTHING_FOUND: FoundCount = { count: 0, complete: true };

export interface FindSession {
  /** Starts a search; null ends it and drops its caches. */
  search(options: FindOptions | null): void;
  /** `listener` is called with the number of matching cells, repeatedly while they are being found. */
  onFound(listener: (found: FoundCount) => void): () => void;
  /**
   * Selects the next or previous match from the active cell, continuing at the other end. Resolves to its number among all matches, from 1;
   * 0 if there is none or another search was started.
   */
  go(options: FindOptions, forward: boolean): Promise<number>;
  /** Replaces in the active cell if it matches, then selects the next match. */
  replaceOne(options: FindOptions, by: string): Promise<number>;
  /** Replaces all matches as one step; returns their number. */
  replaceAll(options: FindOptions, by: string): number;
}

export function createFindSession(layer: RangeLayer): FindSession {
  const { sheet } = layer;
  let listener: (found: FoundCount) => void = () => {};
  let folded = createFoldedRows();
  let latest: { readonly basis: readonly unknown[]; readonly matching: Matching } | null = null;

  /** A test for the cells to search. */
  function scopeOf(options: FindOptions): (cell: Cell) => boolean {
    const areas = rectanglesOf(layer.selection);
    return options.inSelection ? (cell) => areas.some((area) => contains(area, cell)) : () => true;
  }
  const readingOf = (search: Search, options: FindOptions, found: Cell[]) =>
    readMatches({ sheet, folded, search, within: scopeOf(options) }, found);

  /** The matches of these options in the current sheet; the latest ones if nothing has changed since. */
  function matchingOf(options: FindOptions): Matching | null {
    const search = compileSearch(options);
    const { revision } = layer.session.store.getState();
    const basis = [options, revision, sheet.rowIds, sheet.columns, options.inSelection && layer.selection.ranges];
    if (latest?.basis.every((part, at) => part === basis[at])) return latest.matching;
    cancel();
    if (!search) return null;
    const cells: Cell[] = [];
    const matching = startMatching(cells, readingOf(search, options, cells), ({ cells: found, complete }) =>
      listener({ count: found.length, complete }),
    );
    latest = { basis, matching };
    return matching;
  }
  function cancel(): void {
    latest?.matching.stop();
    latest = null;
  }
  const before = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

  const session: FindSession = {
    search(options) {
      if (options && matchingOf(options)) return;
      cancel();
      folded = createFoldedRows();
      listener(NOTHING_FOUND);
    },
    onFound(next) {
      listener = next;
      return () => {
        listener = () => {};
      };
    },
    async go(options, forward) {
      const cells = (await matchingOf(options)?.all()) ?? [];
      const active = layer.target();
      const next = forward ? cells.findIndex((cell) => before(active, cell)) : cells.findLastIndex((cell) => before(cell, active));
      const at = next >= 0 ? next : forward ? 0 : cells.length - 1;
      const cell = cells[at];
      if (!cell) return 0;
      show(layer, cell, options.inSelection);
      return at + 1;
    },
    replaceOne(options, by) {
      const search = compileSearch(options);
      const cell = layer.target();
      if (search?.found(sheet.text(cell))) layer.write([{ ...cell, text: search.replaced(sheet.text(cell), by).text }]);
      return session.go(options, true);
    },
    replaceAll(options, by) {
      const search = compileSearch(options);
      if (!search) return 0;
      const cells: Cell[] = [];
      for (const reading = readingOf(search, options, cells); !reading.next().done;);
      let count = 0;
      const edits = cells.map((cell) => {
        const done = search.replaced(sheet.text(cell), by);
        count += done.count;
        return { ...cell, text: done.text };
      });
      layer.write(edits);
      session.search(options);
      return count;
    },
  };
  return session;
}

/** A search in the selection must keep the selection: only the active cell moves. */
function show(layer: RangeLayer, cell: Cell, keepSelection: boolean): void {
  layer.select(keepSelection ? { ...layer.selection, active: cell } : selectCell(cell), cell, 'keepFocus');
}
