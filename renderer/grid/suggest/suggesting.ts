// The list of suggestions under the cell that is being typed into. It opens by itself but handles no key until Alt+Down enters it, so that
// arrows and Enter work as in Excel.
import type { Column } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import type { KnownUnits } from '#shared/units/knownNames.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import type { ViewStore } from '../gridView.ts';
import { createColumnValues, type CountedValue } from './columnValues.ts';
import { isSuggested, suggestionsFor } from './suggestions.ts';
import { usualTimes } from './usualTimes.ts';

/** Milliseconds for reading the values of the column at each key. */
const READING_MS = 8;

export interface Suggesting {
  /** To be called after the text in the editor has changed or the editor was closed. */
  update(): void;
  /** Alt+Down while typing: opens the list or enters it. */
  enter(): void;
  /** Handles a key while the list is open; false if the key is not for the list. */
  handleKey(event: KeyboardEvent): boolean;
  /** Writes a suggestion into the editor. */
  pick(index: number): void;
  destroy(): void;
}

export function createSuggesting(layer: RangeLayer, host: HTMLElement, view: ViewStore, units: () => KnownUnits): Suggesting {
  const state = () => layer.session.store.getState().state;
  const values = createColumnValues({ rows: () => state().rows.values(), revision: () => state().revision });
  const valuesIn = (column: Column): Iterable<CountedValue> => {
    values.catchUp(column, READING_MS);
    return values.of(column);
  };
  const close = (): void => {
    if (view.getState().suggestions) view.setState({ suggestions: null });
  };
  function show(all: boolean): boolean {
    const { editor, sheet, target } = layer;
    const { row, column: at } = target();
    const column = sheet.columns[at];
    const current = sheet.row(row);
    const texts =
      column && current && isSuggested(column) && editor.mode !== 'ready'
        ? suggestionsFor(valuesIn(column), { column, text: editor.text, before: cellText(current, column.id) }, all, {
            units: units(),
            times: usualTimes(state().head),
          })
        : [];
    if (texts.length === 0) {
      close();
      return false;
    }
    const cell = editor.element.getBoundingClientRect();
    const box = host.getBoundingClientRect();
    const place = { x: cell.left - box.left, y: cell.bottom - box.top };
    view.setState({ suggestions: { texts, at: -1, place, width: Math.max(200, cell.width) } });
    return true;
  }
  function move(by: 1 | -1): void {
    const { suggestions } = view.getState();
    if (!suggestions) return;
    const count = suggestions.texts.length;
    view.setState({ suggestions: { ...suggestions, at: (suggestions.at + by + count) % count } });
  }
  function pick(index: number): void {
    const text = view.getState().suggestions?.texts[index];
    close();
    if (text === undefined) return;
    layer.editor.focus();
    layer.editor.replace(text);
    close();
  }
  const stopReading = readWhenIdle(
    () => state().head.columns.filter(isSuggested),
    (column, milliseconds) => values.catchUp(column, milliseconds),
  );
  return {
    destroy: stopReading,
    update: () => void show(false),
    enter() {
      if (view.getState().suggestions || show(true)) move(1);
    },
    handleKey(event) {
      const { suggestions } = view.getState();
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

/** Reads all columns in idle time, until the returned function is called. */
function readWhenIdle(columns: () => readonly Column[], read: (column: Column, milliseconds: number) => boolean): () => void {
  const go = (deadline: IdleDeadline): void => {
    if (!columns().every((column) => read(column, deadline.timeRemaining()))) idle = requestIdleCallback(go);
  };
  let idle = requestIdleCallback(go);
  return () => cancelIdleCallback(idle);
}
