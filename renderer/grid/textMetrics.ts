// How text is set in the sheet: font, line height, padding, for a zoom and a density. The one place for these numbers:
// CSS takes them as custom properties, heights are computed from them.

import { PAPER_FONT } from '#shared/paper/paperFont.ts';

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

/** Canvas knows no custom properties, so the interface font is named once more, as in renderer/ui/tokens.css. */
const HEADER_FONT = '"Segoe UI", system-ui, sans-serif';

/** Width of the row header at 100 %. */
const ROW_HEADER = 18;
const BORDER = 1;

/** Metrics for a zoom from 0.7 to 2. Line heights are whole pixels, so that a row's height is a sum without remainders. */
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

/** Width that text may take in a cell of this width. */
export const textWidth = (cellWidth: number, { paddingX }: TextMetrics): number => Math.max(1, cellWidth - 2 * paddingX - BORDER);

/** Height of a row whose fullest cell has this many lines. */
export const rowHeightFor = (lines: number, { lineHeight, paddingY }: TextMetrics): number => lines * lineHeight + 2 * paddingY + BORDER;
