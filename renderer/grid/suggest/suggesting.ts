// The list under the cell that is being typed into. It opens by itself but takes no key until Alt+Down enters it, so that
// arrows and Enter go on meaning what they mean in Excel.
import type { RangeLayer } from '../range/rangeLayer.ts';
import type { ViewStore } from '../gridView.ts';
import { isSuggested, suggestionsFor } from './suggestions.ts';
import { usualTimes } from './usualTimes.ts';

export interface Suggesting {
  /** The text in the editor has changed, or the editor has closed. */
  update(): void;
  /** Alt+Down: opens the list or enters it. */
  enter(): void;
  /** True when the list took the key. */
  key(event: KeyboardEvent): boolean;
  pick(index: number): void;
}

export function createSuggesting(
  layer: () => RangeLayer,
  host: HTMLElement,
  view: ViewStore,
  unitNames: () => readonly string[],
): Suggesting {
  const close = (): void => {
    if (view.get().suggestions) view.set({ suggestions: null });
  };
  function show(all: boolean): boolean {
    const { editor, session, sheet, target } = layer();
    const { row, column } = target();
    const own = sheet.columns[column];
    const { head } = session.store.getState().state;
    const texts =
      own && isSuggested(own) && editor.mode !== 'ready'
        ? suggestionsFor(sheet.rows(), own, editor.text, sheet.rowIds[row] ?? '', all, { units: unitNames(), times: usualTimes(head) })
        : [];
    if (texts.length === 0) {
      close();
      return false;
    }
    const cell = editor.element.getBoundingClientRect();
    const box = host.getBoundingClientRect();
    const place = { x: cell.left - box.left, y: cell.bottom - box.top };
    view.set({ suggestions: { texts, at: -1, place, width: Math.max(200, cell.width) } });
    return true;
  }
  function move(by: 1 | -1): void {
    const { suggestions } = view.get();
    if (!suggestions) return;
    const count = suggestions.texts.length;
    view.set({ suggestions: { ...suggestions, at: (suggestions.at + by + count) % count } });
  }
  function pick(index: number): void {
    const text = view.get().suggestions?.texts[index];
    close();
    if (text === undefined) return;
    layer().editor.focus();
    layer().editor.replace(text);
    close();
  }
  return {
    update: () => void show(false),
    enter() {
      const { editor } = layer();
      if (editor.mode === 'ready') layer().edit('edit');
      if (view.get().suggestions || show(true)) move(1);
    },
    key(event) {
      const { suggestions } = view.get();
      if (!suggestions) return false;
      if (event.key === 'Escape') close();
      else if (suggestions.at < 0) return false;
      else if (event.key === 'ArrowDown' && !event.altKey) move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' || event.key === 'Tab') pick(suggestions.at);
      else return false;
      return true;
    },
    pick,
  };
}
