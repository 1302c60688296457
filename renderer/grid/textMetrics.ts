// How text is set in the sheet: font, line height and padding for a zoom and a density. The one place for these numbers: grid.css takes
// them as custom properties, and heights are computed from them.
import type { CSSProperties } from 'react';
import type { Column } from '#shared/annex/model.ts';
import { PAPER_FONT } from '#shared/paper/paperFont.ts';
import type { TextMeasure } from './textMeasure.ts';

export type Density = 'comfortable' | 'compact';

export interface TextMetrics {
  readonly zoom: number;
  /** Canvas font strings. */
  readonly font: string;
  readonly boldFont: string;
  readonly headerFont: string;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly headerFontSize: number;
  readonly headerLineHeight: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

/** A canvas cannot read custom properties, so the font of the interface is repeated here from renderer/ui/tokens.css. */
const HEADER_FONT = '"Segoe UI", system-ui, sans-serif';

/** Width of the row header at 100 %. */
const ROW_HEADER = 18;
const BORDER = 1;

/** Metrics for a zoom from 0.7 to 2. Line heights are integers, so that row heights are sums without rounding. */
export function metricsFor(zoom: number, density: Density): TextMetrics {
  const fontSize = 15 * zoom;
  const headerFontSize = 12.5 * zoom;
  return {
    zoom,
    font: `${fontSize}px ${PAPER_FONT}`,
    boldFont: `bold ${fontSize}px ${PAPER_FONT}`,
    headerFont: `600 ${headerFontSize}px ${HEADER_FONT}`,
    fontSize,
    headerFontSize,
    lineHeight: Math.round((density === 'compact' ? 18 : 20) * zoom),
    headerLineHeight: Math.round(16 * zoom),
    paddingX: Math.round(7 * zoom),
    paddingY: Math.round((density === 'compact' ? 1 : 4) * zoom),
  };
}

export const rowHeaderWidth = ({ zoom }: TextMetrics): number => Math.round(ROW_HEADER * zoom);

export const displayedWidth = (width: number, { zoom }: TextMetrics): number => Math.max(16, Math.round(width * zoom));

/** Width available to text in a cell of this width. */
export const textWidth = (cellWidth: number, { paddingX }: TextMetrics): number => Math.max(1, cellWidth - 2 * paddingX - BORDER);

/** Height of a row whose longest cell has this many lines. */
export const rowHeightFor = (lines: number, { lineHeight, paddingY }: TextMetrics): number => lines * lineHeight + 2 * paddingY + BORDER;

/** A header has at least this many lines, so that its filter button has room. */
const MIN_HEADER_LINES = 2;
/** Pixels of a header cell above and below its lines, border included. */
const HEADER_PADDING = 8;

/** Height of the header: as many lines as its longest column header needs. */
export function headerHeight(measure: Pick<TextMeasure, 'lines'>, columns: readonly Column[], metrics: TextMetrics): number {
  const lines = columns.map((column) =>
    measure.lines(column.header, metrics.headerFont, textWidth(displayedWidth(column.width, metrics), metrics)),
  );
  return Math.max(MIN_HEADER_LINES, ...lines) * metrics.headerLineHeight + HEADER_PADDING;
}

/** Height of a row of common headers. */
export const groupHeaderHeight = ({ headerLineHeight, paddingY }: TextMetrics): number => headerLineHeight + 2 * paddingY + BORDER;

/** The numbers of `metrics` as the custom properties of grid.css, so that text is painted as it was measured. */
export const metricStyle = (metrics: TextMetrics): CSSProperties =>
  ({
    '--sheet-size': `${metrics.fontSize}px`,
    '--sheet-line': `${metrics.lineHeight}px`,
    '--sheet-pad-x': `${metrics.paddingX}px`,
    '--sheet-pad-y': `${metrics.paddingY}px`,
    '--sheet-header-size': `${metrics.headerFontSize}px`,
    '--sheet-header-line': `${metrics.headerLineHeight}px`,
  }) as CSSProperties;
