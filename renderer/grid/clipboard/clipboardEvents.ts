// Copy, cut and paste on the sheet by the native events of the cell editor: synchronous, without a permission question, the same for Ctrl+V,
// the menu and Shift+Insert. While a cell is being edited, the events belong to its text.
import { hasNoText } from '#shared/annex/hasNoText.ts';
import { decodeLegacy } from '#shared/text/legacyLetters.ts';
import { bestLegacy, readingOf } from '#shared/text/legacyEvidence.ts';
import { normalizeText } from '#shared/text/normalize.ts';
import { pressedBinding } from '../../ui/keys.ts';
import { matrixOf, sameText, type PositionEdit } from '../range/edits.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { currentRectangle, rectanglesOf } from '../range/selection.ts';
import type { Rectangle } from '../range/rectangle.ts';
import { fromHtml, toHtml } from './htmlTable.ts';
import { hasHeaderRow, placeMatrix } from './pasteShape.ts';
import { fromTsv, toTsv } from './tsv.ts';

type Matrix = readonly (readonly string[])[];

export interface Clipboard {
  /** Reads the system's clipboard and pastes it as an event would; a browser may refuse to read it, then Ctrl+V is the way. */
  pasteFromSystem(what: 'all' | 'textOnly'): Promise<void>;
}

/** A conversion is offered if a legacy encoding is this much more likely than Unicode. */
const MIN_LEGACY_MARGIN = 3;

/** The contents of the clipboard that were pasted. */
export interface Pasted {
  readonly plain: string;
  readonly html: string;
}

/** Listens to the clipboard events of the cell editor. `takeTable` imports a table with its header row into the annex. */
export function attachClipboard(layer: RangeLayer, takeTable: (pasted: Pasted) => void): Clipboard {
  const { sheet, editor, picture, texts } = layer;
  let cut: { readonly area: Rectangle; readonly text: string } | null = null;

  /** Puts the selection on the clipboard; returns its plain text, or null if the ranges form no block. */
  function put(event: ClipboardEvent): string | null {
    event.preventDefault();
    const matrix = matrixOf(sheet, rectanglesOf(layer.selection));
    if (!matrix) {
      layer.notify(texts.notices.rangesApart);
      return null;
    }
    const text = toTsv(matrix);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', toHtml(matrix));
    return text;
  }

  function paste(matrix: Matrix, moving: Rectangle | null = null): void {
    if (matrix.length === 0 || sheet.size.columns === 0) return;
    if (!layer.commit()) return;
    const shape = placeMatrix(matrix, currentRectangle(layer.selection), sheet.size);
    const written = new Set(shape.cells.map(({ row, column }) => `${row}:${column}`));
    const cleared: PositionEdit[] = moving
      ? sameText(sheet, [moving], '').filter(({ row, column }) => !written.has(`${row}:${column}`))
      : [];
    const append = shape.added.map((line) => Object.fromEntries(line.map(({ column, text }) => [sheet.columns[column]?.id ?? '', text])));
    layer.write([...cleared, ...shape.cells], append);
    const anchor = { row: shape.area.top, column: shape.area.left };
    layer.select({ ranges: [{ anchor, head: { row: shape.area.bottom, column: shape.area.right } }], active: anchor }, anchor);
    notifyPaste(layer, shape.added.length, shape.columnsLeftOut, matrix.length);
  }

  editor.element.addEventListener('copy', (event) => {
    if (editor.mode !== 'ready') return;
    put(event);
    cut = null;
    picture.cut = null;
    layer.paint();
  });
  editor.element.addEventListener('cut', (event) => {
    if (editor.mode !== 'ready') return;
    const text = put(event);
    if (text === null) return;
    const area = currentRectangle(layer.selection);
    cut = { area, text };
    picture.cut = area;
    layer.paint();
  });
  function take(plain: string, html: string): void {
    const moving = picture.cut && cut && sameLines(cut.text, plain) ? cut.area : null;
    cut = null;
    picture.cut = null;
    const matrix = (html && fromHtml(html)) || fromTsv(plain);
    if (matrix.length === 0) return layer.notify(texts.notices.clipboardEmpty);
    const { store } = layer.session;
    const blank = hasNoText(store.getState().state);
    paste(
      matrix.map((row) => row.map((text) => normalizeText(text).text)),
      moving,
    );
    offerConversion(layer, matrix);
    if (!blank || !hasHeaderRow(matrix)) return;
    const step = store.getState().history.done.at(-1);
    layer.notify(texts.notices.headerFound, {
      label: texts.notices.takeTable,
      run() {
        // The table replaces what was pasted cell by cell; anything done since then stays, and the table is added to it.
        if (store.getState().history.done.at(-1) === step) layer.session.undo();
        takeTable({ plain, html });
      },
    });
  }
  // Chromium passes HTML for Ctrl+Shift+V too: the keys that were pressed decide.
  let textOnly = false;
  editor.element.addEventListener('keydown', (event) => {
    textOnly = pressedBinding(event, 'sheet')?.id === 'pasteText';
  });
  editor.element.addEventListener('paste', (event) => {
    if (editor.mode !== 'ready') return;
    event.preventDefault();
    take(event.clipboardData?.getData('text/plain') ?? '', textOnly ? '' : (event.clipboardData?.getData('text/html') ?? ''));
    textOnly = false;
  });
  return {
    async pasteFromSystem(what) {
      try {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
        take(await read('text/plain'), what === 'textOnly' ? '' : await read('text/html'));
      } catch {
        layer.notify(texts.notices.clipboardClosed);
      }
    },
  };
}

const sameLines = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n').replace(/\n$/, '');

function notifyPaste({ notify, texts, sheet }: RangeLayer, added: number, leftOut: number, rows: number): void {
  if (leftOut > 0) notify(texts.notices.columnsLeftOut(leftOut));
  else if (sheet.filter) notify(texts.notices.visibleRowsOnly(rows - added));
  else if (added > 0) notify(texts.notices.rowsAdded(added));
}

/** Text in the encoding of TCVN3 or VNI fonts is pasted unchanged; its conversion is offered, never done silently. */
function offerConversion(layer: RangeLayer, matrix: Matrix): void {
  const { encoding, margin } = bestLegacy(readingOf(matrix.flat().join('\n')));
  if (margin < MIN_LEGACY_MARGIN) return;
  const area = currentRectangle(layer.selection);
  layer.notify(layer.texts.notices.legacyFound(layer.texts.legacyNames[encoding]), {
    label: layer.texts.notices.legacyConvert,
    run() {
      const decoded = matrix.map((row) => row.map((text) => normalizeText(decodeLegacy(text, encoding)).text));
      layer.write(placeMatrix(decoded, area, layer.sheet.size).cells);
    },
  });
}
