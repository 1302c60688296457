// Tables within a cell, whose rows are lines of the cell's text. An edit of the text around a table leaves the table alone, one of its
// own lines changes its cells, and a line that goes takes its row along.
import { cellContent } from './cellLetters.ts';
import { outerElements, replaceSpans, slice } from './elements.ts';
import { changedLines, keptRows, type KeptRows } from './nestedRows.ts';
import { rowsOfTable, withCells } from './tableXml.ts';

/** Text between two tables, or before the first or behind the last. */
export interface Stretch {
  /** Its paragraphs in a cell of their own. */
  readonly cell: string;
  /** Whether it begins or ends the text of the cell: blanks there are not read. */
  readonly edges: { readonly start: boolean; readonly end: boolean };
  /** Its text as it was shown. */
  readonly shown: string;
}

export interface CellWriter {
  /** Paragraphs of a stretch with another text. */
  stretch(stretch: Stretch, text: string): string;
  /** A cell of a table within with another text. */
  nestedCell(cell: string, text: string): string;
  /** Whether stretches whose text stays are written too. */
  readonly all: boolean;
}

interface Piece {
  readonly xml: string;
  readonly lines: readonly string[];
  /** Texts of a table's cells, row by row; undefined for text between tables. */
  readonly rows?: readonly (readonly string[])[];
}

const spansOfTables = (cell: string) => outerElements(cell, 'w:tbl', ['w:p']);

export const holdsTable = (cell: string): boolean => /<w:tbl[\s>]/.test(cell) && spansOfTables(cell).length > 0;

const inCell = (content: string): string => `<w:tc>${content}</w:tc>`;

/** What a cell holds, in order: text, table, text, and so on. */
function piecesOf(content: string): Piece[] {
  const tables = spansOfTables(content);
  return [...tables, undefined].flatMap((table, index): Piece[] => {
    const text = content.slice(tables[index - 1]?.end ?? 0, table?.start ?? content.length);
    const stretch = { xml: text, lines: /<w:p[\s/>]/.test(text) ? textOf(inCell(text)).split('\n') : [] };
    if (!table) return [stretch];
    const xml = slice(content, table);
    const rows = rowsOfTable(xml).rows.map(({ cells }) => cells.map((cell) => nestedText(cell.xml)));
    return [stretch, { xml, rows, lines: rows.flatMap((texts) => texts.join('\t').split('\n')) }];
  });
}

const textOf = (cell: string): string =>
  cellContent(cell)
    .letters.map(({ text }) => text)
    .join('');

/** All text of a cell, blanks around it included. */
const nestedText = (cell: string): string =>
  holdsTable(cell)
    ? piecesOf(cell)
        .flatMap(({ lines }) => lines)
        .join('\n')
    : textOf(cell);

/**
 * The content of a cell (what is behind its properties) with `text` in place of what it showed. A table of which no line is left
 * makes way for the text. `shown`: the old text as the reader returns it, where Word numbers some of it.
 */
export function withTextAroundTables(content: string, text: string, shown: string | undefined, writer: CellWriter): string {
  const pieces = piecesOf(content);
  const change = changedLines(
    pieces.flatMap(({ lines }) => lines),
    text,
    shown,
  );
  const { start, before, after } = change;
  let written = '';
  let waiting: Piece[] = [];
  let line = 0;
  let next = 0;
  const writeText = (to: number, isLast: boolean): void => {
    const first = line - waiting.reduce((sum, { lines }) => sum + lines.length, 0);
    const old = before.slice(Math.max(0, first - start), Math.max(0, line - start));
    const lines = after.slice(next, to);
    const xml = waiting.map((piece) => piece.xml).join('');
    const isSame = lines.length === old.length && lines.every((each, index) => each === old[index]);
    const stretch: Stretch = { cell: inCell(xml), edges: { start: written === '', end: isLast }, shown: old.join('\n') };
    if (isSame && !(writer.all && lines.length > 0)) written += keptParagraphs(xml);
    else if (lines.length > 0 || isLast || written !== '' || holdsMarks(stretch.cell)) written += writer.stretch(stretch, lines.join('\n'));
    next = to;
    waiting = [];
  };
  for (const piece of pieces) {
    const kept = piece.rows && keptRows(piece.rows, line, change);
    if (kept) {
      writeText(kept.from, false);
      written += withRows(piece.xml, kept.rows, writer);
      next = kept.to;
    } else waiting.push(piece);
    line += piece.lines.length;
  }
  writeText(after.length, true);
  return written;
}

const holdsMarks = (cell: string): boolean => {
  const { letters, behind } = cellContent(cell);
  return behind.length > 0 || letters.some(({ before }) => before.length > 0);
};

function withRows(table: string, texts: KeptRows['rows'], writer: CellWriter): string {
  const { spans, rows } = rowsOfTable(table);
  const written = rows.map((row, index) => {
    const own = texts[index];
    const span = spans[index];
    if (!own || !span) return '';
    const isEdited = row.cells.map(({ xml }, cell) => (own[cell] ?? '').trim() !== nestedText(xml).trim());
    if (!isEdited.includes(true)) return slice(table, span);
    const cells = row.cells.map(({ xml }, cell) => (isEdited[cell] === true ? writer.nestedCell(xml, (own[cell] ?? '').trim()) : xml));
    return withCells(row, cells, isEdited);
  });
  return replaceSpans(table, spans, written);
}

/** Paragraphs as they are, without halves of what was around them and a table. */
const keptParagraphs = (content: string): string =>
  ['w:sdt', 'w:customXml'].every((name) => count(content, `<${name}(?:\\s[^>]*)?>`) === count(content, `</${name}>`))
    ? content
    : outerElements(content, 'w:p')
        .map((span) => slice(content, span))
        .join('');

const count = (text: string, pattern: string): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;
