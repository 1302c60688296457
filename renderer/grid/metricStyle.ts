// The numbers of textMetrics.ts as custom properties for grid.css, so that what is painted is what was measured.
import type { CSSProperties } from 'react';
import type { TextMetrics } from './textMetrics.ts';

export const metricStyle = (metrics: TextMetrics): CSSProperties =>
  ({
    '--sheet-size': `${metrics.fontSize}px`,
    '--sheet-line': `${metrics.lineHeight}px`,
    '--sheet-pad-x': `${metrics.paddingX}px`,
    '--sheet-pad-y': `${metrics.paddingY}px`,
    '--sheet-header-size': `${metrics.headerFontSize}px`,
    '--sheet-header-line': `${metrics.headerLineHeight}px`,
  }) as CSSProperties;
