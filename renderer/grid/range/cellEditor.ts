// The one textarea that receives keys, input methods and the clipboard, and is the cell editor. It has the focus before the first key,
// so that Vietnamese typing is native from the first letter (docs/decisions/0020). React must never set its value, and it must not be
// moved in the document nor change its value while an input method is composing.
import type { Box } from './surface.ts';

/** Excel's modes: Ready (a cell is selected), Enter (typing over it), Edit (the caret is in its text). */
export type Mode = 'ready' | 'enter' | 'edit';

export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  /** Contains the textarea; to be put into AG Grid's scrolled container. */
  readonly wrapper: HTMLElement;
  readonly mode: Mode;
  readonly composing: boolean;
  readonly text: string;
  /** Opens the editor with this text and the caret at its end. */
  open(mode: 'enter' | 'edit', text: string): void;
  toggleMode(): void;
  /** Returns to Ready mode and returns the typed text. */
  close(): string;
  insert(text: string): void;
  /** Replaces all of the text, as choosing a suggestion does. */
  replace(text: string): void;
  /** Places the editor over its cell; `scrollLeft` is added for pinned columns, which do not scroll. */
  place(box: Box, scrollLeft: number): void;
  focus(): void;
  /** Sets what screen readers announce. */
  describe(label: string): void;
}

export interface EditorEvents {
  /** The user has begun to type over the cell. */
  onBegin(): void;
  onInput(): void;
  /** The focus moved to another part of the page: the typed text is to be committed, as in Excel. Never during a composition. */
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
    // Another window got the focus: the text stays in the editor, as in Excel.
    if (!composing && document.hasFocus()) events.onLeave();
  });
  element.addEventListener('input', () => {
    begin();
    grow();
    events.onInput();
  });

  return {
    element,
    wrapper: wrapperOf(element),
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
      // The only way to insert that keeps the textarea's native undo.
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

/** For screen readers a grid may contain only rows of cells: the editor is in a row and cell of its own. */
function wrapperOf(element: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  const cell = document.createElement('div');
  row.setAttribute('role', 'row');
  cell.setAttribute('role', 'gridcell');
  row.className = 'cell-editor-seat';
  cell.append(element);
  row.append(cell);
  return row;
}
