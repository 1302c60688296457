// HTML as Word, Excel, web pages and the clipboard give it: paragraphs and tables in reading order. Parsed as a browser would
// (parse5), shown nowhere: scripts, styles and hidden parts give no text, nothing is fetched.
import { defaultTreeAdapter, parse } from 'parse5';
import { type DecodedText, decodeBytes } from '../../text/decodeBytes.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawColumn, RawGrid, RawParagraph, RawSource } from '../../source/rawSource.ts';
import { createGridBuilder, type GridBuilder } from '../../source/gridBuilder.ts';
import {
  attributeOf,
  type HtmlElement,
  type HtmlLook,
  type HtmlNode,
  lookOfElement,
  readStyleSheet,
  type StyleSheet,
} from './htmlStyles.ts';
import { joinPieces, paragraphOf, type StyledPiece } from '../../source/styledText.ts';
import { createTextFlow, type TextFlow } from './textFlow.ts';

const MAX_LENGTH = 100_000_000;
const MAX_DEPTH = 400;
/** The largest spans that HTML knows. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;
const NO_TEXT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'select', 'del', 'xml']);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);

/**
 * Bytes are decoded by mark, declared charset and letters. A CF_HTML clipboard text may keep its "Version:" head.
 * Throws ImportError 'encoding', 'too-large' ('html-size', 'html-depth', 'cells').
 */
export function readHtml(input: Uint8Array | string): RawSource {
  const { text, encoding, guessed } = typeof input === 'string' ? fromText(input) : decodeBytes(input, declaredCharset(input));
  if (text.length > MAX_LENGTH) throw new ImportError('too-large', 'html-size');
  const document = parse(text.replace(/^\s*Version:[\d.]+\s[^<]*/, ''));
  const sheets = findAll(document.childNodes, 'style').map(textContent);
  const reader = createHtmlReader(readStyleSheet(sheets.join('\n')));
  for (const node of document.childNodes) reader.visit(node, {}, 0);
  return {
    format: 'html',
    sheets: [{ name: null, visibility: 'visible', blocks: reader.finish() }],
    notes: guessed ? [{ code: 'encoding-guessed', values: { encoding } }] : [],
  };
}

const fromText = (text: string): DecodedText => ({ text, encoding: 'utf-8', guessed: false });

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function createHtmlReader(sheet: StyleSheet) {
  const blocks: (RawGrid | RawParagraph)[] = [];
  const body = createTextFlow();
  const markOf = createListMarks();

  const flush = (): void => void blocks.push(...paragraphOf(body.take()));

  /** `flow` is the body's, or that of the cell which the node stands in. */
  const visit = (node: HtmlNode, inherited: HtmlLook, depth: number, flow: TextFlow = body): void => {
    if (depth > MAX_DEPTH) throw new ImportError('too-large', 'html-depth');
    if (defaultTreeAdapter.isTextNode(node)) flow.text(node.value, inherited);
    if (!defaultTreeAdapter.isElementNode(node) || NO_TEXT.has(node.tagName)) return;
    const look = { ...inherited, ...lookOfElement(node, sheet) };
    if (look.hidden) return;
    if (node.tagName === 'br') flow.lineBreak();
    else if (node.tagName === 'table' && flow === body && !isFrame(node)) {
      flush();
      const grid = readTable(node, look, depth);
      if (grid.rows.length > 0) blocks.push(grid);
    } else visitChildren(node, look, depth, flow);
  };

  const visitChildren = (element: HtmlElement, look: HtmlLook, depth: number, flow: TextFlow): void => {
    const isBlock = BLOCKS.has(element.tagName);
    const border = (): void => (flow === body ? flush() : flow.blockBreak());
    if (isBlock) border();
    if (isCell(element) && flow !== body && followsCell(element)) flow.cellBreak();
    if (element.tagName === 'li') flow.text(markOf(element), look);
    for (const child of element.childNodes) visit(child, look, depth + 1, flow);
    if (isBlock) border();
  };

  const readTable = (table: HtmlElement, look: HtmlLook, depth: number): RawGrid => {
    const builder = createGridBuilder();
    for (const row of rowsOf(table)) {
      const rowLook = { ...look, ...lookOfElement(row, sheet) };
      builder.startRow();
      for (const cell of row.childNodes) {
        if (defaultTreeAdapter.isElementNode(cell) && isCell(cell)) readCell(builder, cell, { ...rowLook, hidden: false }, depth);
      }
      const header = row.parentNode !== null && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
      builder.endRow({ ...(header ? { header } : {}), ...(rowLook.hidden ? { hidden: true } : {}) });
    }
    return builder.finish(columnsOf(table, sheet));
  };

  const readCell = (builder: GridBuilder, cell: HtmlElement, inherited: HtmlLook, depth: number): void => {
    const look = { ...inherited, ...lookOfElement(cell, sheet) };
    if (look.hidden) return;
    const flow = createTextFlow();
    for (const child of cell.childNodes) visit(child, look, depth + 3, flow);
    const pieces: readonly StyledPiece[] = flow.take();
    builder.cell(joinPieces(pieces), {
      columns: spanOf(cell, 'colspan', MAX_COLUMN_SPAN),
      rows: spanOf(cell, 'rowspan', MAX_ROW_SPAN),
    });
  };

  return {
    visit: (node: HtmlNode, look: HtmlLook, depth: number): void => visit(node, look, depth),
    finish: (): readonly (RawGrid | RawParagraph)[] => {
      flush();
      return blocks;
    },
  };
}

const isCell = (element: HtmlElement): boolean => element.tagName === 'td' || element.tagName === 'th';

const followsCell = (cell: HtmlElement): boolean =>
  cell.parentNode?.childNodes.find((node) => defaultTreeAdapter.isElementNode(node) && isCell(node)) !== cell;

/** A table of one cell that holds tables only arranges a page. */
function isFrame(table: HtmlElement): boolean {
  const cells = rowsOf(table).flatMap((row) => row.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node) && isCell(node)));
  return cells.length === 1 && findAll(table.childNodes, 'table').length > 0;
}

/** Rows of this table and not of tables in its cells. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.flatMap((node): HtmlElement[] => {
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? rowsOf(node) : [];
  });
}

function columnsOf(table: HtmlElement, sheet: StyleSheet): RawColumn[] {
  const columns: RawColumn[] = [];
  for (const column of findAll(table.childNodes.filter(isColumnPart), 'col')) {
    const width = Number.parseInt(attributeOf(column, 'width') ?? '', 10);
    const hidden = lookOfElement(column, sheet).hidden === true;
    for (let count = spanOf(column, 'span', MAX_COLUMN_SPAN); count > 0 && columns.length < MAX_COLUMN_SPAN; count--) {
      columns.push({ column: columns.length + 1, ...(width > 0 ? { width } : {}), ...(hidden ? { hidden } : {}) });
    }
  }
  return columns;
}

const isColumnPart = (node: HtmlNode): boolean =>
  defaultTreeAdapter.isElementNode(node) && (node.tagName === 'col' || node.tagName === 'colgroup');

const spanOf = (element: HtmlElement, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attributeOf(element, name) ?? '', 10) || 1));

/** What a browser draws before list items. Each item is asked for once, in order. */
function createListMarks(): (item: HtmlElement) => string {
  const numbers = new Map<unknown, number>();
  return (item) => {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return '- ';
    const number = numbers.get(list) ?? (Number.parseInt(attributeOf(list, 'start') ?? '', 10) || 1);
    numbers.set(list, number + 1);
    return `${number}. `;
  };
}

function findAll(nodes: readonly HtmlNode[], name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: (HtmlNode | undefined)[] = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    if (node.tagName === name) found.push(node);
    for (let child = node.childNodes.length - 1; child >= 0; child--) waiting.push(node.childNodes[child]);
  }
  return found;
}

const textContent = (element: HtmlElement): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
