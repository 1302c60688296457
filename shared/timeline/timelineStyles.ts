// How the picture of times looks. Colours are the page's tokens where there are any; on paper their fallbacks, which also
// tell the kinds apart in black and white.

/** Shared by screen and paper. */
export const TIMELINE_STYLES = `
.timeline { color: var(--ink, #000); font-family: var(--face, 'Segoe UI', Arial, sans-serif); }
.timeline .head { margin-bottom: 6px; }
.timeline h2 { font-size: 15px; margin: 0; }
.timeline p { margin: 0; }
.timeline .head p { color: var(--ink-soft, #333); }
.timeline table { border-collapse: collapse; table-layout: fixed; width: 100%; }
.timeline th, .timeline td { border: 1px solid var(--line, #888); font-weight: 400; padding: 2px 5px; text-align: left; vertical-align: middle; }
.timeline thead th { background: var(--chrome, #fff); font-weight: 600; text-align: center; }
.timeline .number, .timeline td:first-child { text-align: center; width: 38px; }
.timeline .task { width: 34%; }
.timeline .lead { width: 15%; }
.timeline td.time, .timeline thead th.time { padding: 0; position: relative; }
.timeline .lane { display: block; height: 100%; inset: 0; position: absolute; width: 100%; }
.timeline .scale { display: block; font-size: 11px; }
.timeline .scale text { fill: var(--ink-soft, #333); paint-order: stroke; stroke: var(--chrome, #fff); stroke-width: 3; text-anchor: middle; }
.timeline .scale .year-label { fill: var(--ink, #000); font-weight: 600; }
.timeline .section th, .timeline .section td { background: var(--section, #eee); font-weight: 600; }
.timeline .go, .timeline .lead span { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.timeline button.go { background: none; border: 0; border-radius: 3px; color: inherit; cursor: pointer; font: inherit; padding: 1px 0; text-align: left; width: 100%; }
.timeline button.go:hover { text-decoration: underline; }
.timeline button.go:focus-visible { outline: 2px solid var(--accent, #000); }
.timeline .said { display: block; padding: 2px 6px; }
.timeline .said em { color: var(--ink-soft, #333); }
.timeline q { quotes: '“' '”'; }
.timeline .unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.timeline .quarter { stroke: var(--line-soft, #ccc); stroke-dasharray: 2 3; }
.timeline .year { stroke: var(--line, #888); }
.timeline .today { stroke: var(--error, #c00); stroke-width: 1.5; }
.timeline .band { fill: var(--accent, #0f6c4f); }
.timeline .band.deadline { fill: var(--accent-soft, #d5e8df); stroke: var(--accent, #0f6c4f); }
.timeline .due { stroke: var(--accent, #0f6c4f); stroke-width: 3; }
.timeline .band.recurring { fill: var(--info-soft, #dde8f8); stroke: var(--info, #1f5fbf); stroke-dasharray: 3 2; }
.timeline .band.open { fill: var(--info-soft, #dde8f8); stroke: var(--info, #1f5fbf); }
.timeline .tick { stroke: var(--info, #1f5fbf); stroke-width: 2; }
.timeline .arrow { fill: none; stroke: var(--info, #1f5fbf); stroke-width: 2; }
.timeline .report { fill: var(--warning, #8a5800); stroke: var(--paper, #fff); }
.timeline .legend { color: var(--ink-soft, #333); display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 6px; }
.timeline .legend > span { align-items: center; display: inline-flex; gap: 5px; }
`;

/** Room for rows on A4 on its side within margins of 10 mm, under heading, scale and over the legend; millimetres. */
const ROOM_MM = 190 - 14 - 11 - 8;
const TALLEST_MM = 11;
/** Rows are not made lower than this: with more of them a second page is begun. */
const LOWEST_MM = 2.5;

/** Styles of the paper for so many rows: they become lower until all of them stand on one page. */
export function timelinePageStyles(rows: number): string {
  const height = Math.max(LOWEST_MM, Math.min(TALLEST_MM, ROOM_MM / Math.max(1, rows)));
  const lines = height >= 6.8 ? 2 : 1;
  const fontPt = Math.min(9.5, (height * 2.05) / lines);
  return `
@page { margin: 10mm; size: A4 landscape; }
html, body { background: #fff; margin: 0; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.timeline { font-size: ${fontPt.toFixed(2)}pt; line-height: 1.2; }
.timeline h2 { font-size: 12pt; }
.timeline .head { height: 13mm; margin: 0; overflow: hidden; }
.timeline .head p, .timeline .legend { font-size: 8pt; }
.timeline thead { display: table-header-group; }
.timeline thead th { font-size: 8pt; }
.timeline .scale { height: 9mm; }
.timeline tbody tr { break-inside: avoid; height: ${height.toFixed(2)}mm; }
.timeline tbody th, .timeline tbody td { border-width: 0.25pt; padding-block: 0; }
.timeline .number, .timeline td:first-child { width: 9mm; }
.timeline .go, .timeline .lead span { -webkit-line-clamp: ${lines}; }
.timeline .said { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;
}
