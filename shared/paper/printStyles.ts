// The style sheet of the printed annex: the only place that knows paper in CSS. Measured in Chromium: a table at full
// width loses its right border to the page's edge, hence the missing pixel.
import { CELL_PADDING_MM, LINE_SPACING, type PrintAnnex } from './paper.ts';
import { PAPER_FONT } from './paperFont.ts';

const millimetres = (value: number): string => `${Math.round(value * 1000) / 1000}mm`;

/** Paper size, margins and page numbers: at the top centre of every page but the first. */
export function pageStyles({ page, sizes }: PrintAnnex): string {
  const { top, right, bottom, left } = page.margins;
  return (
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${[top, right, bottom, left].map(millimetres).join(' ')};` +
    ` @top-center { content: counter(page); font: ${sizes.pageNumber}pt ${PAPER_FONT}; vertical-align: middle; } }\n` +
    '@page :first { @top-center { content: none; } }\n'
  );
}

/**
 * Paper and page numbers of one annex of several in one document, each counted by itself. Elements that stand on it ask for the
 * page called `name`. Chromium resets no page counter for an element, but counts the pages of a name (measured in version 147).
 */
export function namedPageStyles({ page, sizes }: PrintAnnex, name: string): string {
  const { top, right, bottom, left } = page.margins;
  return (
    `@page ${name} { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${[top, right, bottom, left].map(millimetres).join(' ')};` +
    ` counter-increment: ${name};` +
    ` @top-center { content: counter(${name}, from-second); font: ${sizes.pageNumber}pt ${PAPER_FONT}; vertical-align: middle; } }\n`
  );
}

/** Numbers that begin to show with 2: the first page of an annex shows none. */
export const FROM_SECOND_PAGE =
  '@counter-style no-number { system: cyclic; symbols: ""; suffix: ""; }\n' +
  '@counter-style from-second { system: extends decimal; range: 2 infinite; fallback: no-number; }\n';

/** Styles of the annex itself, the same on the screen's preview and on paper. All rules stand under `.annex`. */
export function annexStyles({ columns, headingRuleMm, headingTopMm, page, settings, sizes }: PrintAnnex): string {
  // In shares, not in millimetres: fixed columns that add up to the paper's width would widen the table again.
  const share = (widthMm: number): string => `${((widthMm / page.printableWidthMm) * 100).toFixed(4)}%`;
  const widths = columns.map((column, index) => `.annex col.c${index} { width: ${share(column.widthMm)}; }`).join('\n');
  const sectionFill = settings.sectionFill === null ? '' : `background: #${settings.sectionFill};`;
  const headerFill = settings.headerFill === null ? '' : `background: #${settings.headerFill};`;
  return `.annex { width: ${millimetres(page.printableWidthMm)}; color: #000; font: ${sizes.body}pt/${LINE_SPACING} ${PAPER_FONT}; text-align: left;
  hyphens: none; font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.annex p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.annex .heading { padding-top: ${millimetres(headingTopMm)}; padding-bottom: 4mm; text-align: center; }
.annex .heading .label, .annex .heading .title { font-weight: bold; }
.annex .heading .label { font-size: ${sizes.label}pt; }
.annex .heading .title { font-size: ${sizes.title}pt; }
.annex .heading .attachedTo { font-size: ${sizes.attachedTo}pt; font-style: italic; margin-top: 1mm; }
.annex .heading .rule { width: ${millimetres(headingRuleMm)}; margin: 1.5mm auto 0; border: 0; border-top: 0.75pt solid #000; height: 0; }
.annex table { width: calc(100% - 1px); table-layout: fixed; border-collapse: collapse; border-spacing: 0; margin: 0; }
${widths}
.annex thead { display: ${settings.repeatHeader ? 'table-header-group' : 'table-row-group'}; }
.annex tr { break-inside: avoid; }
.annex th, .annex td { border: 0.75pt solid #000; padding: 0.8mm ${millimetres(CELL_PADDING_MM)}; vertical-align: middle;
  white-space: pre-line; overflow-wrap: anywhere; font-weight: normal; }
.annex th { font-size: ${sizes.tableHeader}pt; font-weight: bold; text-align: center; color: #${settings.headerInk}; ${headerFill} }
.annex td.left { text-align: left; }
.annex td.center { text-align: center; }
.annex td.right { text-align: right; }
.annex td.justify { text-align: justify; }
.annex tr.heading-row td { font-weight: bold; ${sectionFill} }
.annex tr.keep { break-after: avoid; }
.annex tr.break, .annex .closing.break { break-before: page; }
.annex tr.divided { break-inside: auto; }
.annex .closing { display: flex; justify-content: space-between; padding-top: 6mm; break-inside: avoid; }
.annex .closing .recipients { width: 45%; font-size: ${sizes.recipients}pt; }
.annex .closing .recipients .caption { font-size: ${sizes.recipientsTitle}pt; font-weight: bold; font-style: italic; }
.annex .closing .signature { width: 50%; text-align: center; font-weight: bold; font-size: ${sizes.authority}pt; }
.annex .closing .signer { margin-top: 22mm; font-size: ${sizes.signer}pt; }
`;
}
