// The spreadsheet over AG Grid: the selection and its frames, and editing of cells. Keyboard, mouse and clipboard work on it.
import { editCells } from '#shared/commands/editCells.ts';
import type { AnnexSession } from '../../state/session.ts';
import type { Text } from '../../i18n/index.ts';
import type { Notice } from '../gridView.ts';
import type { Sheet } from '../sheet.ts';
import { createCellEditor, type CellEditor } from './cellEditor.ts';
import { sameText, type PositionEdit } from './edits.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { oneCell, type Cell, type Rectangle } from './rectangle.ts';
import { rectanglesOf, type SheetSelection } from './selection.ts';
import { createSheetSelection } from './sheetSelection.ts';
import type { Surface } from './surface.ts';

export interface LayerParts {
  readonly session: AnnexSession;
  readonly sheet: Sheet;
  readonly surface: Surface;
  readonly texts: Text['grid'];
  /** Shows a notice ("3 rows added"), optionally with an act that it offers. */
  notify(sentence: string, action?: Notice['action']): void;
  /** The text in the editor has changed, or the editor was opened or closed. */
  onEditing(): void;
  /** Measures a row, whose height must be exact before it is scrolled to. */
  measureNow(row: number): void;
}

export interface RangeLayer extends LayerParts {
  readonly selection: SheetSelection;
  readonly editor: CellEditor;
  readonly overlay: Overlay;
  /** Selects and scrolls to `reveal`. `keepFocus`: the find bar moves through cells and keeps the focus. */
  select(selection: SheetSelection, reveal?: Cell, focus?: 'takeFocus' | 'keepFocus'): void;
  /** Draws the frames with the next animation frame, however often it is called; the editor is placed at once. */
  paint(): void;
  /** The cell that typing writes to: the active one, or the merged cell over it. */
  target(): Cell;
  /** Opens the editor: in Enter mode empty, in Edit mode with the text of the cell. */
  edit(mode: 'enter' | 'edit'): void;
  /** Writes the typed text into the cell, or into all selected cells. False while an input method is composing. */
  commit(all?: boolean): boolean;
  /** Discards the typed text and the cut area. */
  cancel(): void;
  /** Runs the edits as one command, with rows to append; false if nothing changed. */
  write(edits: readonly PositionEdit[], append?: readonly Readonly<Record<string, string>>[]): boolean;
  /** Adapts the selection and repaints. Call it after rows or columns of the sheet have changed. */
  refresh(): void;
  /** Temporary parts of what is painted: set them, then call `paint`. */
  readonly picture: { fill: Rectangle | null; cut: Rectangle | null; drop: number | null; dropColumn: number | null };
  focus(): void;
  destroy(): void;
}

export function createRangeLayer(parts: LayerParts): RangeLayer {
  const { session, sheet, surface } = parts;
  let frame = 0;
  const picture: RangeLayer['picture'] = { fill: null, cut: null, drop: null, dropColumn: null };
  const overlay = createOverlay(surface);
  const editor = createCellEditor({ onBegin: () => showEditor(), onInput: parts.onEditing, onLeave: () => layer.commit() });
  surface.container.append(editor.wrapper);
  editor.element.readOnly = session.readOnly;

  const selection = createSheetSelection(session, sheet, () => {
    reveal(selection.current.active);
    paint();
  });
  const target = (): Cell => ({ row: selection.current.active.row, column: sheet.spanOf(selection.current.active).left });
  const activeRectangle = (): Rectangle => ({ ...oneCell(selection.current.active), ...sheet.spanOf(selection.current.active) });

  function placeEditor(): void {
    const [box] = surface.boxesOf(activeRectangle());
    if (box && !editor.composing) editor.place(box, surface.scroll.left);
  }
  function showEditor(): void {
    surface.reveal(target());
    paint();
    parts.onEditing();
  }
  function paint(): void {
    // An input method asks for the editor's place before the next animation frame.
    if (!sheet.isEmpty) placeEditor();
    if (frame === 0) frame = requestAnimationFrame(draw);
  }
  function draw(): void {
    frame = 0;
    if (sheet.isEmpty) return overlay.paint(null);
    const rectangles = rectanglesOf(selection.current);
    surface.markSelected((columnId) => {
      const column = sheet.columnIndexOf(columnId);
      return rectangles.some(({ left, right }) => column >= left && column <= right);
    });
    overlay.paint({ ranges: rectangles.map(widened), active: activeRectangle(), ...picture });
    placeEditor();
    const { row, column } = target();
    const header = sheet.columns[column]?.header.replaceAll('\n', ' ') ?? '';
    editor.describe(parts.texts.cellLabel(header, row + 1, sheet.text({ row, column })));
  }
  /** A range of one row over a merged title covers the entire title. */
  function widened(rectangle: Rectangle): Rectangle {
    if (rectangle.top !== rectangle.bottom) return rectangle;
    const left = sheet.spanOf({ row: rectangle.top, column: rectangle.left }).left;
    const right = sheet.spanOf({ row: rectangle.top, column: rectangle.right }).right;
    return { ...rectangle, left, right };
  }
  function reveal(cell: Cell): void {
    if (cell.row >= sheet.size.rows) return;
    parts.measureNow(cell.row);
    surface.reveal(cell);
  }
  const columnId = (column: number): string => sheet.columns[column]?.id ?? '';

  function write(edits: readonly PositionEdit[], append: readonly Readonly<Record<string, string>>[] = []): boolean {
    const named = edits.map(({ row, column, text }) => ({ rowId: sheet.rowIds[row] ?? '', columnId: columnId(column), text }));
    return session.run(editCells, { edits: named, append });
  }

  const layer: RangeLayer = {
    ...parts,
    get selection() {
      return selection.current;
    },
    editor,
    overlay,
    picture,
    target,
    paint,
    write,
    refresh() {
      selection.refresh();
      paint();
    },
    select(next, shown, focus = 'takeFocus') {
      if (sheet.isEmpty) return;
      selection.select(next);
      if (shown) reveal(shown);
      paint();
      if (focus === 'takeFocus') editor.focus();
    },
    edit(mode) {
      if (sheet.isEmpty || editor.element.readOnly) return;
      editor.open(mode, mode === 'edit' ? sheet.text(target()) : '');
      showEditor();
      editor.focus();
    },
    commit(all = false) {
      if (editor.mode === 'ready') return true;
      if (editor.composing) return false;
      const text = editor.close().normalize('NFC');
      const cell = target();
      write(all ? sameText(sheet, rectanglesOf(selection.current), text) : [{ ...cell, text }]);
      paint();
      parts.onEditing();
      return true;
    },
    cancel() {
      if (editor.mode !== 'ready') editor.close();
      picture.cut = null;
      picture.fill = null;
      paint();
      parts.onEditing();
    },
    focus: () => editor.focus(),
    destroy() {
      cancelAnimationFrame(frame);
      selection.stop();
      overlay.destroy();
      surface.destroy();
      editor.wrapper.remove();
    },
  };
  // When the container scrolls sideways, pinned cells move relative to it, and the editor with them.
  surface.scroll.onHorizontalScroll(placeEditor);
  return layer;
}
