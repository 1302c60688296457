// Height of each row from its text, widths and fonts alone. Measured heights are kept by row object, which changes with every edit.
import type { Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { titleSpan, type ColumnLayout } from './sheet.ts';
import type { TextMeasure } from './textMeasure.ts';
import { displayedWidth, rowHeightFor, textWidth, type TextMetrics } from './textMetrics.ts';

export interface RowLayout extends ColumnLayout {
  readonly metrics: TextMetrics;
}

export interface RowHeights {
  /** Exact height; measures the row if need be. */
  exact(row: Row): number;
  /** Exact height if it is known, else one from the number of letters. */
  known(row: Row): number;
  isKnown(row: Row): boolean;
  /** Widths, fonts or metrics have changed: all heights are unknown. */
  setLayout(layout: RowLayout): void;
}

/** Average width of a letter in Times New Roman, as a part of the font size. */
const LETTER = 0.45;

export function createRowHeights(measure: Pick<TextMeasure, 'lines'>, first: RowLayout): RowHeights {
  let layout = first;
  let heights = new WeakMap<Row, number>();

  function linesOf(row: Row, countLines: (text: string, width: number) => number): number {
    const { columns, subjectId, metrics } = layout;
    const spanned = titleSpan(row, layout);
    let most = 1;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const text = cellText(row, column.id);
      if (text === '') continue;
      const wide = column.id === subjectId ? spanned : 1;
      let width = 0;
      for (const own of columns.slice(index, index + wide)) width += displayedWidth(own.width, metrics);
      most = Math.max(most, countLines(text, textWidth(width, metrics)));
    }
    return most;
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
      const known = heights.get(row);
      if (known !== undefined) return known;
      const font = row.kind === 'task' ? layout.metrics.font : layout.metrics.boldFont;
      const height = rowHeightFor(
        linesOf(row, (text, width) => measure.lines(text, font, width)),
        layout.metrics,
      );
      heights.set(row, height);
      return height;
    },
    known: (row) => heights.get(row) ?? estimate(row),
    isKnown: (row) => heights.has(row),
    setLayout(next) {
      layout = next;
      heights = new WeakMap();
    },
  };
}
