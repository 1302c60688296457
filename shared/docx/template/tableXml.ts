// A Word table taken apart into rows and cells, each cell with the grid column in which it begins.
import { firstElement, outerElements, replaceSpans, slice, type Span } from './elements.ts';

export type Vertical = 'restart' | 'continue' | null;

export interface WordCell {
  /** Grid column, from 1, as the reader counts it. */
  readonly column: number;
  /** Grid columns that it covers. */
  readonly span: number;
  readonly vertical: Vertical;
  readonly xml: string;
}

export interface WordRow {
  readonly xml: string;
  readonly cells: readonly WordCell[];
}

export interface WordRows {
  /** Where each row stands in the table's XML; a row in a content control of its own stands there with it. */
  readonly spans: readonly Span[];
  readonly rows: readonly WordRow[];
}

/** The table's own rows in order; rows deleted under change tracking are not counted, as the reader does not show them. */
export function rowsOfTable(table: string): WordRows {
  const spans = outerElements(withoutTag(table), 'w:tr', ['w:tbl'])
    .filter((span) => !/<w:del\b/.test(firstElement(slice(table, span), 'w:trPr')))
    .map((span) => withControl(table, span));
  return { spans, rows: spans.map((span) => readRow(slice(table, span))) };
}

/** The table with its opening tag blanked out, so that only tables within it count as tables; places stay the same. */
function withoutTag(table: string): string {
  const end = table.indexOf('>') + 1;
  return ' '.repeat(end) + table.slice(end);
}

/** The row together with the content control around it, if that holds nothing else. */
function withControl(table: string, row: Span): Span {
  const start = table.lastIndexOf('<w:sdt>', row.start);
  const before = start < 0 ? '' : table.slice(start, row.start);
  const end = /^\s*<\/w:sdtContent>\s*(?:<w:sdtEndPr\b[\s\S]*?<\/w:sdtEndPr>\s*)?<\/w:sdt>/.exec(table.slice(row.end))?.[0].length;
  const around = /<w:sdtContent>\s*$/.test(before) && !before.includes('</w:sdt>') && end !== undefined;
  return around ? { start, end: row.end + end } : row;
}

function readRow(xml: string): WordRow {
  const properties = firstElement(xml, 'w:trPr');
  let column = 1 + Number(/<w:gridBefore\b[^>]*w:val="(\d+)"/.exec(properties)?.[1] ?? 0);
  const cells = outerElements(xml, 'w:tc', ['w:tbl']).map((span) => {
    const cell = slice(xml, span);
    const own = firstElement(cell, 'w:tcPr');
    const width = Math.max(1, Number(/<w:gridSpan\b[^>]*w:val="(\d+)"/.exec(own)?.[1] ?? 1));
    const read = { column, span: width, vertical: verticalOf(own), xml: cell };
    column += width;
    return read;
  });
  return { xml, cells };
}

function verticalOf(properties: string): Vertical {
  const merge = /<w:vMerge\b([^>]*)>/.exec(properties)?.[1];
  if (merge === undefined) return null;
  return /w:val="restart"/.test(merge) ? 'restart' : 'continue';
}

/** The row with its cells replaced, in order. */
export const withCells = (row: WordRow, cells: readonly string[]): string =>
  replaceSpans(row.xml, outerElements(row.xml, 'w:tc', ['w:tbl']), cells);

/** The cell over so many grid columns. */
export function withSpan(cell: string, span: number): string {
  const properties = firstElement(cell, 'w:tcPr') || '<w:tcPr></w:tcPr>';
  const bare = properties.replace(/<w:gridSpan\b[^>]*?\/>/g, '').replace(/^<w:tcPr\s*\/>/, '<w:tcPr></w:tcPr>');
  const element = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const placed = bare.replace(/^(<w:tcPr>(?:<w:(?:cnfStyle|tcW)\b[^>]*?\/>)*)/, `$1${element}`);
  return cell.includes('<w:tcPr')
    ? cell.replace(firstElement(cell, 'w:tcPr'), () => placed)
    : cell.replace(/^(<w:tc\b[^>]*>)/, `$1${placed}`);
}

/** The row with cells added at its end where its grid had room left. */
export function withCellsAtEnd(row: string, cells: string): string {
  const end = row.lastIndexOf('</w:tr>');
  const opened = row.slice(0, end).replace(/<w:(?:gridAfter|wAfter)\b[^>]*?\/>/g, '');
  return opened + cells + row.slice(end);
}

/** The cell with its part in a vertical merge set; null takes it out of any. */
export function withVertical(cell: string, vertical: Vertical): string {
  const properties = firstElement(cell, 'w:tcPr');
  if (verticalOf(properties) === vertical) return cell;
  const bare = properties.replace(/<w:vMerge\b[^>]*?\/>/g, '');
  const merge = vertical === null ? '' : `<w:vMerge${vertical === 'restart' ? ' w:val="restart"' : ''}/>`;
  // In tcPr the order of elements is fixed (ISO/IEC 29500-1, 17.4.69): vMerge stands behind width and span, before borders.
  const placed = bare.replace(/^(<w:tcPr>(?:<w:(?:cnfStyle|tcW|gridSpan|hMerge)\b[^>]*?\/>)*)/, `$1${merge}`);
  return cell.replace(properties, () => placed);
}
