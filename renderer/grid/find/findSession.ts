// The search of the find bar over the sheet: which cells match, the next one, replacing one or all as one step.
import { rectanglesOf } from '../range/selection.ts';
import { selectCell } from '../range/selection.ts';
import { contains, type Cell } from '../range/rectangle.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { compileSearch, type Search, type SearchOptions } from './search.ts';

export interface FindOptions extends SearchOptions {
  readonly inSelection: boolean;
}

export interface FindSession {
  /** Cells that match, in reading order; merged cells once. */
  cells(options: FindOptions): Cell[];
  /** Goes to the next or previous match from the frame, round at the ends; its place among all, from 1. 0: none. */
  go(options: FindOptions, forward: boolean): number;
  /** Replaces in the cell with the frame if it matches, then goes on. */
  replaceOne(options: FindOptions, by: string): number;
  /** Replaces everywhere as one step; how many places. */
  replaceAll(options: FindOptions, by: string): number;
}

export function createFindSession(layer: RangeLayer): FindSession {
  const { sheet } = layer;

  /** Several cells must be selected for "in selection" to mean anything. */
  function searched(options: FindOptions): (cell: Cell) => boolean {
    const areas = rectanglesOf(layer.selection);
    return options.inSelection ? (cell) => areas.some((area) => contains(area, cell)) : () => true;
  }
  function matching(search: Search, within: (cell: Cell) => boolean): Cell[] {
    const cells: Cell[] = [];
    for (let row = 0; row < sheet.size.rows; row += 1)
      for (let column = 0; column < sheet.size.columns; column += 1) {
        const cell = { row, column };
        if (within(cell) && search.found(sheet.text(cell))) cells.push(cell);
      }
    return cells;
  }
  const before = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

  const session: FindSession = {
    cells(options) {
      const search = compileSearch(options);
      return search ? matching(search, searched(options)) : [];
    },
    go(options, forward) {
      const cells = session.cells(options);
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
      let count = 0;
      const edits = matching(search, searched(options)).map((cell) => {
        const done = search.replaced(sheet.text(cell), by);
        count += done.count;
        return { ...cell, text: done.text };
      });
      layer.write(edits);
      return count;
    },
  };
  return session;
}

/** A search in the selection must not lose the selection: only the frame moves. */
function show(layer: RangeLayer, cell: Cell, keepSelection: boolean): void {
  layer.select(keepSelection ? { ...layer.selection, active: cell } : selectCell(cell), cell, 'keepFocus');
}
