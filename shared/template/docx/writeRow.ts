// One row of a Word table in its new place: its cells with their new texts, their part in vertical merges, and a cell over several
// columns parted where one of them gets a text of its own.
import { cellContent } from './cellLetters.ts';
import { modelledCell, withLiteralNumbers, withLiteralText, withText, type CellContext } from './cellXml.ts';
import { ownProperties, withProperties } from './elements.ts';
import { withoutIdentity } from './marks.ts';
import { withCells, withCellsAtEnd, withRoom, withSpan, withVertical, type Vertical, type WordCell, type WordRow } from './tableXml.ts';
import type { TemplateStyles } from './templateStyles.ts';
import type { UsualLooks } from './usualLooks.ts';

/** A row of the table: `source` and `model` are rows of the template, from 1. `set`: new text by grid column, from 1. */
export type WordTableRow = ({ readonly source: number } | { readonly model: number }) & {
  readonly set?: Readonly<Record<number, string>>;
  /** Columns in which a merge from above or from the left ends before this row's cell. */
  readonly apart?: readonly number[];
};

/** A row in the place where it will stand. */
export interface Placed {
  readonly row: WordRow;
  readonly wanted: WordTableRow;
  /** In step with the row's cells; cells of one merge share it, null outside of merges. */
  readonly merges: readonly (string | null)[];
}

/** Text by row and column of a table, from 1. */
export type ShownText = (row: number, column: number) => string | undefined;

/** What is known of text that Word numbers itself. */
export interface CountedText {
  readonly shown: ShownText;
  /** Columns in which its numbers become text. */
  readonly literal: ReadonlySet<number>;
}

/** `column`: the one in which cells that are nothing but a number get it as text. */
interface NumberPlan {
  readonly column: number | undefined;
  readonly counted: CountedText | undefined;
}

/** What all rows of a table share. */
export interface TableContext {
  /** First cell of each merge of the template. */
  readonly tops: ReadonlyMap<string, WordCell>;
  readonly styles: TemplateStyles;
  readonly numbers: NumberPlan;
  readonly looks: UsualLooks;
}

/** The row as XML. `above`: the row that will stand over it. */
export function writeRow(placed: Placed, above: Placed | undefined, { tops, styles, numbers, looks }: TableContext): string {
  const place = 'source' in placed.wanted ? placed.wanted.source : placed.wanted.model;
  const cellAt = (column: number): CellContext => ({ styles, usual: () => looks(place, column) });
  const isNew = 'model' in placed.wanted;
  const { set = {}, apart = [] } = placed.wanted;
  if (!isNew && Object.keys(set).length + apart.length === 0 && !numbers.counted?.literal.size && isAsItWas(placed, above))
    return placed.row.xml;
  const cells = placed.row.cells.map((cell, index) => {
    const merge = placed.merges[index] ?? null;
    const vertical = verticalAt(merge, above, cell.column);
    const text = set[cell.column];
    const isLiteral = cell.column === numbers.column || numbers.counted?.literal.has(cell.column) === true;
    const shown = 'source' in placed.wanted ? numbers.counted?.shown(placed.wanted.source, cell.column) : undefined;
    const top = vertical === 'restart' && cell.vertical === 'continue' ? tops.get(merge?.replace(/#\d+$/, '') ?? '') : undefined;
    let xml = top ? withContentOf(withoutIdentity(top.xml), cell.xml) : cell.xml;
    if (isNew) xml = modelledCell(xml, vertical === 'continue' ? undefined : text, isLiteral, cellAt(cell.column));
    else if (text !== undefined && vertical !== 'continue')
      xml = (isLiteral ? withLiteralText : withText)(xml, text, { ...cellAt(cell.column), shown });
    else if (isLiteral && shown !== undefined) xml = withLiteralNumbers(xml, shown, styles);
    return splitAcross(withVertical(xml, vertical), cell, { apart, set, cellAt });
  });
  const row = withCells(
    placed.row,
    cells,
    cells.map((_, index) => set[placed.row.cells[index]?.column ?? 0] !== undefined),
  );
  const beyond = placed.row.cells.at(-1);
  const missing = Object.keys(set)
    .map(Number)
    .filter((column) => beyond && column >= beyond.column + beyond.span && set[column] !== '');
  const added = missing.length > 0 && beyond ? withCellsAtEnd(row, cellsUpTo(beyond, Math.max(...missing), { set, cellAt })) : row;
  if (isNew) return withRoom(withoutIdentity(added));
  const isHeld = placed.row.xml.includes('"exact"');
  return isHeld && placed.row.cells.some((cell) => isLonger(set[cell.column] ?? '', cell)) ? withRoom(added) : added;
}

const isLonger = (text: string, cell: WordCell): boolean => text.length > cellContent(cell.xml).letters.length;

/** Whether every cell keeps its part in a vertical merge; one that continues no merge has no part in any. */
const isAsItWas = ({ row, merges }: Placed, above: Placed | undefined): boolean =>
  row.cells.every((cell, index) => {
    const merge = merges[index] ?? null;
    return verticalAt(merge, above, cell.column) === cell.vertical || (merge === null && cell.vertical === 'continue');
  });

interface RowTexts {
  readonly set: Readonly<Record<number, string>>;
  readonly cellAt: (column: number) => CellContext;
}

/** A cell over several columns in pieces, where one of them gets a text of its own. */
function splitAcross(xml: string, cell: WordCell, { apart, set, cellAt }: RowTexts & { readonly apart: readonly number[] }): string {
  const cuts = apart.filter((column) => cell.column < column && column < cell.column + cell.span).toSorted((one, other) => one - other);
  if (cuts.length === 0) return xml;
  const starts = [cell.column, ...cuts];
  return starts
    .map((start, index) => {
      const piece = index === 0 ? xml : modelledCell(withVertical(xml, null), set[start] ?? '', true, cellAt(start));
      return withSpan(piece, (starts[index + 1] ?? cell.column + cell.span) - start);
    })
    .join('');
}

/** Cells of the look of the last one, behind it, up to a column. */
function cellsUpTo(last: WordCell, column: number, { set, cellAt }: RowTexts): string {
  const first = last.column + last.span;
  const bare = withSpan(withVertical(last.xml, null), 1);
  return Array.from({ length: column - first + 1 }, (_, index) =>
    modelledCell(bare, set[first + index] ?? '', true, cellAt(first + index)),
  ).join('');
}

function verticalAt(merge: string | null, above: Placed | undefined, column: number): Vertical {
  if (merge === null) return null;
  const index = above?.row.cells.findIndex((cell) => cell.column === column) ?? -1;
  return index >= 0 && above?.merges[index] === merge ? 'continue' : 'restart';
}

/** `cell` with the paragraphs of `from`. */
const withContentOf = (from: string, cell: string): string => withProperties(from, 'w:tcPr', ownProperties(cell, 'w:tcPr'));
