// What of the grid React shows: open popups and notices. A small store of its own, because the range layer, which is not React, writes it.
import type { MenuArea } from './menu/menuItems.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Notice {
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface SuggestionList {
  readonly texts: readonly string[];
  readonly at: number;
  /** Pixels in the grid's own box: below the cell that is being typed into. */
  readonly place: Point;
  readonly width: number;
}

export interface GridView {
  readonly find: 'closed' | 'find' | 'replace';
  /** Grows when the find bar is asked for again, so that its field takes the focus. */
  readonly findAsked: number;
  readonly menu: (Point & { readonly area: MenuArea }) | null;
  readonly filter: (Point & { readonly columnId: string }) | null;
  readonly notice: Notice | null;
  readonly suggestions: SuggestionList | null;
  /** The sheet shows no row. */
  readonly empty: 'no' | 'noRows' | 'noneShown';
}

export interface ViewStore {
  get(): GridView;
  set(change: Partial<GridView>): void;
  subscribe(listener: () => void): () => void;
}

const CLOSED: GridView = { find: 'closed', findAsked: 0, menu: null, filter: null, notice: null, suggestions: null, empty: 'no' };

export function createViewStore(): ViewStore {
  let view = CLOSED;
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set(change) {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
