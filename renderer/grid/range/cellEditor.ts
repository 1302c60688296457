// The one textarea that takes keys, input methods and the clipboard, and is the cell editor. It has the focus before the first key,
// so that Vietnamese typing is native from the first letter (docs/decisions/0020). React must never own its value, and it
// never moves in the document nor changes its value while an input method is composing.
import type { Box } from './surface.ts';

/** Excel's modes: Ready (a cell is selected), Enter (typing over it), Edit (the caret is in its text). */
export type Mode = 'ready' | 'enter' | 'edit';

export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  /** Holds the element; to be put into AG Grid's scrolled container. */
  readonly seat: HTMLElement;
  readonly mode: Mode;
  readonly composing: boolean;
  readonly text: string;
  /** Opens the editor with a text, the caret at its end. */
  open(mode: 'enter' | 'edit', text: string): void;
  toggleMode(): void;
  /** Back to Ready; gives what was typed. */
  close(): string;
  insert(text: string): void;
  /** Replaces the whole text, as picking a suggestion does. */
  replace(text: string): void;
  /** Puts the editor over its cell; `scrollLeft` is added for pinned columns, which do not scroll. */
  place(box: Box, scrollLeft: number): void;
  focus(): void;
  describe(label: string): void;
}

export interface EditorEvents {
  /** The user began to type over the cell. */
  onBegin(): void;
  onInput(): void;
  /** The focus went to another part of the page: what was typed is taken, as in Excel. Never while a composition is open. */
  onLeave(): void;
}

export function createCellEditor(events: EditorEvents): CellEditor {
  const element = document.createElement('textarea');
  element.className = 'cell-editor';
  element.rows = 1;
  element.spellcheck = false;
  element.autocomplete = 'off';
  let mode: Mode = 'ready';
  let composing = false;
  let cellHeight = 0;

  const setMode = (next: Mode): void => {
    mode = next;
    element.classList.toggle('open', mode !== 'ready');
  };
  const grow = (): void => {
    if (mode === 'ready') return;
    element.style.height = 'auto';
    element.style.height = `${Math.max(cellHeight, element.scrollHeight + 4)}px`;
  };
  const begin = (): void => {
    if (mode !== 'ready') return;
    setMode('enter');
    events.onBegin();
  };

  element.addEventListener('compositionstart', () => {
    composing = true;
    begin();
  });
  element.addEventListener('compositionend', () => {
    composing = false;
    if (document.activeElement !== element && document.hasFocus()) events.onLeave();
  });
  element.addEventListener('blur', () => {
    // Another window took the keys: the text waits, as in Excel.
    if (!composing && document.hasFocus()) events.onLeave();
  });
  element.addEventListener('input', () => {
    begin();
    grow();
    events.onInput();
  });

  return {
    element,
    seat: seatOf(element),
    get mode() {
      return mode;
    },
    get composing() {
      return composing;
    },
    get text() {
      return element.value;
    },
    open(next, text) {
      setMode(next);
      element.value = text;
      element.setSelectionRange(text.length, text.length);
      grow();
    },
    toggleMode: () => setMode(mode === 'enter' ? 'edit' : 'enter'),
    close() {
      const text = element.value;
      setMode('ready');
      element.value = '';
      return text;
    },
    insert(text) {
      // The only way to insert that keeps the textarea's own undo.
      document.execCommand('insertText', false, text);
    },
    replace(text) {
      element.select();
      if (text === '') document.execCommand('delete');
      else document.execCommand('insertText', false, text);
    },
    place({ section, left, top, width, height }, scrollLeft) {
      cellHeight = height;
      element.style.transform = `translate(${left + (section === 'pinned' ? scrollLeft : 0)}px, ${top}px)`;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      grow();
    },
    focus() {
      if (document.activeElement !== element) element.focus({ preventScroll: true });
    },
    describe(label) {
      element.setAttribute('aria-label', label);
    },
  };
}

/** A grid may hold nothing but rows of cells, so that screen readers accept it: the editor sits in a row and cell of its own. */
function seatOf(element: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  const cell = document.createElement('div');
  row.setAttribute('role', 'row');
  cell.setAttribute('role', 'gridcell');
  row.className = 'cell-editor-seat';
  cell.append(element);
  row.append(cell);
  return row;
}
