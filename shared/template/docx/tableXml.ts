// A Word table taken apart into rows and cells, each cell with the grid column in which it begins.
import { withPlainControls } from './controls.ts';
import { outerElements, ownProperties, replaceSpans, slice, withoutChanges, withProperties, type Span } from './elements.ts';

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

interface WordRows {
  /** Where each row stands in the table's XML; a row in a content control or tag of its own stands there with it. */
  readonly spans: readonly Span[];
  readonly rows: readonly WordRow[];
}

/** The table's own rows in order; rows deleted under change tracking are not counted, as the reader does not show them. */
export function rowsOfTable(table: string): WordRows {
  const spans = outerElements(withoutTag(table), 'w:tr', ['w:tbl'])
    .filter((span) => !/<w:del\b/.test(rowProperties(slice(table, span))))
    .map((span, index, all) => withWrappers(table, span, all[index - 1]?.end ?? 0));
  return { spans, rows: spans.map((span) => readRow(slice(table, span))) };
}

/** The table with its opening tag blanked out, so that only tables within it count as tables; places stay the same. */
function withoutTag(table: string): string {
  const end = table.indexOf('>') + 1;
  return ' '.repeat(end) + table.slice(end);
}

/** Tags around rows: content controls, and the custom XML of Word 2003 to 2007. `open` ends with a row, `close` begins behind it. */
const WRAPPERS = [
  {
    open: /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S])*<w:sdtContent>\s*$/,
    close: /^\s*<\/w:sdtContent>\s*(?:<w:sdtEndPr\b[\s\S]*?<\/w:sdtEndPr>\s*)?<\/w:sdt>/,
  },
  {
    open: /<w:customXml\b[^>]*>\s*(?:<w:customXmlPr\s*\/>\s*|<w:customXmlPr\b(?:(?!<\/w:customXmlPr>)[\s\S])*<\/w:customXmlPr>\s*)?$/,
    close: /^\s*<\/w:customXml>/,
  },
] as const;

/** The row together with the tags around it that hold nothing else; `from`: the end of the row above. */
function withWrappers(table: string, row: Span, from: number): Span {
  for (const { open, close } of WRAPPERS) {
    const start = open.exec(table.slice(from, row.start))?.index;
    const end = close.exec(table.slice(row.end))?.[0].length;
    if (start !== undefined && end !== undefined) return withWrappers(table, { start: from + start, end: row.end + end }, from);
  }
  return row;
}

/** w:trPr stands behind w:tblPrEx and before the cells; a row in a content control has the control's tags before it. */
function rowProperties(xml: string): string {
  const head = xml.slice(0, /<w:tc[\s>]/.exec(xml)?.index);
  const [span] = outerElements(head, 'w:trPr', ['w:tblPrEx']);
  return span ? slice(head, span) : '';
}

/** The row with the height that it was held to as its least height, so that a longer text in it is not cut off. */
export function withRoom(row: string): string {
  const properties = rowProperties(row);
  return row.replace(properties, () => properties.replace(/(<w:trHeight\b[^>]*w:hRule=)"exact"/, '$1"atLeast"'));
}

function readRow(xml: string): WordRow {
  const properties = withoutChanges(rowProperties(xml));
  let column = 1 + Number(/<w:gridBefore\b[^>]*w:val="(\d+)"/.exec(properties)?.[1] ?? 0);
  const cells = outerElements(xml, 'w:tc', ['w:tbl']).map((span) => {
    const cell = slice(xml, span);
    const own = withoutChanges(ownProperties(cell, 'w:tcPr'));
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

/** The row with its cells replaced, in order; `edited` says which of them got a text. */
export function withCells(row: WordRow, cells: readonly string[], edited: readonly boolean[]): string {
  const spans = outerElements(row.xml, 'w:tc', ['w:tbl']);
  const plain = withPlainControls(
    row.xml,
    spans.filter((_, index) => edited[index] === true),
  );
  return replaceSpans(plain, outerElements(plain, 'w:tc', ['w:tbl']), cells);
}

/** The cell over so many grid columns. */
export const withSpan = (cell: string, span: number): string =>
  withCellProperty(cell, 'gridSpan', span > 1 ? `<w:gridSpan w:val="${span}"/>` : '', 'cnfStyle|tcW');

/** The row with cells added at its end where its grid had room left. */
export function withCellsAtEnd(row: string, cells: string): string {
  const end = row.lastIndexOf('</w:tr>');
  const properties = rowProperties(row);
  const opened = row.slice(0, end).replace(properties, () => properties.replace(/<w:(?:gridAfter|wAfter)\b[^>]*?\/>/g, ''));
  return opened + cells + row.slice(end);
}

/** The cell with its part in a vertical merge set; null takes it out of any. */
export function withVertical(cell: string, vertical: Vertical): string {
  if (verticalOf(withoutChanges(ownProperties(cell, 'w:tcPr'))) === vertical) return cell;
  const merge = vertical === null ? '' : `<w:vMerge${vertical === 'restart' ? ' w:val="restart"' : ''}/>`;
  return withCellProperty(cell, 'vMerge', merge, 'cnfStyle|tcW|gridSpan|hMerge');
}

/** In tcPr the order of elements is fixed (CT_TcPr, ISO/IEC 29500-1): `before` are those that stand before this one. */
function withCellProperty(cell: string, name: string, element: string, before: string): string {
  const own = ownProperties(cell, 'w:tcPr');
  if (own === '' && element === '') return cell;
  const [earlier = ''] = /<w:tcPrChange\b[\s\S]*<\/w:tcPrChange>/.exec(own) ?? [];
  const present = own.replace(earlier, '').replace(/^<w:tcPr[^>]*?(?:\/>|>)|<\/w:tcPr>$/g, '');
  const others = present.replace(new RegExp(`<w:${name}\\b[^>]*?/>`, 'g'), '');
  const placed = others.replace(new RegExp(`^((?:\\s*<w:(?:${before})\\b[^>]*?/>)*)`), `$1${element}`);
  return withProperties(cell, 'w:tcPr', `<w:tcPr>${placed}${earlier}</w:tcPr>`);
}

/**
 * The table without content controls and custom XML that hold several rows: where rows come, go or move, they would be torn.
 * The rows in them stay as they are.
 */
export function withoutSharedControls(table: string): string {
  const rows = rowsOfTable(table).spans;
  const kept = rows.map((span) => slice(table, span));
  const between = replaceSpans(
    table,
    rows,
    rows.map((_, index) => `\0${index};`),
  );
  const start = between.indexOf('\0');
  const bare = between
    .slice(start)
    .replace(/<\/w:sdtContent>\s*(?:<w:sdtEndPr\b[\s\S]*?<\/w:sdtEndPr>\s*)?<\/w:sdt>/g, '')
    .replace(/<w:sdt>[^\0]*?<w:sdtContent>/g, '')
    .replace(CUSTOM_XML, '');
  const head = between
    .slice(0, start)
    .replace(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*<w:sdtContent>\s*/g, '')
    .replace(CUSTOM_XML, '');
  return (head + bare).replace(/\0(\d+);/g, (_, index: string) => kept[Number(index)] ?? '');
}

const CUSTOM_XML = /<\/w:customXml>|<w:customXml\b[^>]*>\s*(?:<w:customXmlPr\s*\/>|<w:customXmlPr\b[\s\S]*?<\/w:customXmlPr>)?/g;
