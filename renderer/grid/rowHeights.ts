// The height of each row, from its text, widths and fonts alone. Heights are cached by row object, which every edit replaces.
import type { Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { titleSpan, type ColumnLayout } from './sheet.ts';
import type { TextMeasure } from './textMeasure.ts';
import { displayedWidth, rowHeightFor, textWidth, type TextMetrics } from './textMetrics.ts';

export interface RowLayout extends ColumnLayout {
  readonly metrics: TextMetrics;
}

export interface RowHeights {
  /** Exact height; measures the row if necessary. */
  exact(row: Row): number;
  /** Exact height if the row was measured, otherwise an estimate from the number of letters. */
  current(row: Row): number;
  isMeasured(row: Row): boolean;
  /** Sets new widths or metrics: all heights are to be measured again. */
  setLayout(layout: RowLayout): void;
}

/** Average width of a letter in Times New Roman, as a fraction of the font size. */
const LETTER = 0.45;

export function createRowHeights(measure: Pick<TextMeasure, 'lines'>, first: RowLayout): RowHeights {
  let layout = first;
  let heights = new WeakMap<Row, number>();

  function linesOf(row: Row, countLines: (text: string, width: number) => number): number {
    const { columns, subjectId, metrics } = layout;
    const titleColumns = titleSpan(row, layout);
    let lines = 1;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const text = cellText(row, column.id);
      if (text === '') continue;
      const count = column.id === subjectId ? titleColumns : 1;
      let width = 0;
      for (const spanned of columns.slice(index, index + count)) width += displayedWidth(spanned.width, metrics);
      lines = Math.max(lines, countLines(text, textWidth(width, metrics)));
    }
    return lines;
  }

  const estimate = (row: Row): number => {
    const letter = layout.metrics.fontSize * LETTER;
    return rowHeightFor(
      linesOf(row, (text, width) => Math.ceil((text.length * letter) / width)),
      layout.metrics,
    );
  };

  return {
    exact(row) {
      const cached = heights.get(row);
      if (cached !== undefined) return cached;
      const font = row.kind === 'task' ? layout.metrics.font : layout.metrics.boldFont;
      const height = rowHeightFor(
        linesOf(row, (text, width) => measure.lines(text, font, width)),
        layout.metrics,
      );
      heights.set(row, height);
      return height;
    },
    current: (row) => heights.get(row) ?? estimate(row),
    isMeasured: (row) => heights.has(row),
    setLayout(next) {
      layout = next;
      heights = new WeakMap();
    },
  };
}
