// The part of the grid's state that React shows: open popups and notices. A store, because the range layer, which is not React, sets it.
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Which context menu: of cells, of entire rows or of columns. */
export type MenuArea = 'cells' | 'rows' | 'column';

/** Pixels from the top left corner of the grid's own box. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Notice {
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface SuggestionList {
  readonly texts: readonly string[];
  /** Index of the suggestion that the keys have reached; -1 while the list has no keys. */
  readonly at: number;
  /** Below the cell that is being typed into. */
  readonly place: Point;
  readonly width: number;
}

export interface GridView {
  readonly find: 'closed' | 'find' | 'replace';
  /** Incremented each time the find bar is asked for, so that its field takes the focus. */
  readonly findRequests: number;
  readonly menu: (Point & { readonly area: MenuArea }) | null;
  readonly filter: (Point & { readonly columnId: string }) | null;
  readonly notice: Notice | null;
  readonly suggestions: SuggestionList | null;
  /** Why the sheet shows no row, if it shows none. */
  readonly empty: 'no' | 'noRows' | 'noneShown';
}

export type ViewStore = StoreApi<GridView>;

export const createViewStore = (): ViewStore =>
  createStore(() => ({ find: 'closed', findRequests: 0, menu: null, filter: null, notice: null, suggestions: null, empty: 'no' }));
