// The search of the find bar over the sheet: which cells match, the next one, replacing one or all as one step. It reads in turns, so
// that in an annex of 50,000 rows no key waits for it; another search ends the one before.
import { rectanglesOf, selectCell } from '../range/selection.ts';
import { contains, type Cell } from '../range/rectangle.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { createFoldedRows, readMatches } from './matchReading.ts';
import { startMatching, type Matching } from './matching.ts';
import { compileSearch, type Search, type SearchOptions } from './search.ts';

export interface FindOptions extends SearchOptions {
  readonly inSelection: boolean;
}

/** How many cells match; more may come until `whole`. */
export interface FoundCount {
  readonly count: number;
  readonly whole: boolean;
}

export const NOTHING_FOUND: FoundCount = { count: 0, whole: true };

export interface FindSession {
  /** Begins to search; null ends it and forgets what was read. */
  search(options: FindOptions | null): void;
  /** Hears how many cells match, again and again while they are being found. */
  onFound(listener: (found: FoundCount) => void): () => void;
  /** Goes to the next or previous match from the frame, round at the ends; its place among all, from 1. 0: none, or another search began. */
  go(options: FindOptions, forward: boolean): Promise<number>;
  /** Replaces in the cell with the frame if it matches, then goes on. */
  replaceOne(options: FindOptions, by: string): Promise<number>;
  /** Replaces everywhere as one step; how many places. */
  replaceAll(options: FindOptions, by: string): number;
}

export function createFindSession(layer: RangeLayer): FindSession {
  const { sheet } = layer;
  let listener: (found: FoundCount) => void = () => {};
  let folded = createFoldedRows();
  let latest: { readonly basis: readonly unknown[]; readonly matching: Matching } | null = null;

  /** Several cells must be selected for "in selection" to mean anything. */
  function searched(options: FindOptions): (cell: Cell) => boolean {
    const areas = rectanglesOf(layer.selection);
    return options.inSelection ? (cell) => areas.some((area) => contains(area, cell)) : () => true;
  }
  const readingOf = (search: Search, options: FindOptions, found: Cell[]) =>
    readMatches({ sheet, folded, search, within: searched(options) }, found);

  /** The search for these options in the sheet as it stands; the latest where nothing has changed since. */
  function matchingOf(options: FindOptions): Matching | null {
    const search = compileSearch(options);
    const { revision } = layer.session.store.getState();
    const basis = [options, revision, sheet.rowIds, sheet.columns, options.inSelection && layer.selection.ranges];
    if (latest?.basis.every((part, at) => part === basis[at])) return latest.matching;
    forget();
    if (!search) return null;
    const cells: Cell[] = [];
    const matching = startMatching(cells, readingOf(search, options, cells), (own) =>
      listener({ count: own.cells.length, whole: own.whole }),
    );
    latest = { basis, matching };
    return matching;
  }
  function forget(): void {
    latest?.matching.stop();
    latest = null;
  }
  const before = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

  const session: FindSession = {
    search(options) {
      if (options && matchingOf(options)) return;
      forget();
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
      const here = layer.target();
      const next = forward ? cells.findIndex((cell) => before(here, cell)) : cells.findLastIndex((cell) => before(cell, here));
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

/** A search in the selection must not lose the selection: only the frame moves. */
function show(layer: RangeLayer, cell: Cell, keepSelection: boolean): void {
  layer.select(keepSelection ? { ...layer.selection, active: cell } : selectCell(cell), cell, 'keepFocus');
}
