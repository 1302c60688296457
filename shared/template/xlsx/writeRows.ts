// The rows of the edited sheet as they shall stand. A row that neither moves nor changes keeps its characters.
import { element, openingAttributes } from './cellElement.ts';
import { cellXml, type CellValue } from './cellValue.ts';
import type { CarriedText } from './merges.ts';
import { countCell } from './numberedRows.ts';
import { columnName, columnNumber, LAST_ROW } from './references.ts';
import type { ReadableFonts } from './readableFonts.ts';
import type { RowMap } from './rowMap.ts';
import type { SharedStrings } from './sharedStrings.ts';
import type { SheetFormulas } from './sheetFormulas.ts';
import { cellsOf, formulaPattern, type SheetCell, type SheetRow, type SheetXml } from './sheetXml.ts';
import { attribute, escapeXml, pattern, withAttribute, withoutAttributes } from '../../opc/xmlText.ts';

/** One row of the table: `source` is a row of the template, `model` the row that a new one is cloned from. */
export type TableRow = ({ readonly source: number } | { readonly model: number }) & {
  /** Cells that change, by column letters. */
  readonly set?: Readonly<Record<string, CellValue>>;
  /** Points. For rows whose text grew: no program reliably refits a row on opening. */
  readonly height?: number;
  /** Columns, by letters, in which a merge from above or from the left ends before this row's cell. */
  readonly apart?: readonly string[];
  /** Numbers that cells show, by column letters: a formula there stays if it counts the same, else the number is written. */
  readonly counted?: Readonly<Record<string, number>>;
};

interface Writing {
  readonly sheet: SheetXml;
  readonly map: RowMap;
  readonly formulas: SheetFormulas;
  readonly carried: CarriedText;
  readonly strings: SharedStrings | null;
  readonly fonts: ReadableFonts | null;
  /** Shared formulas are being written out: no row with a formula keeps its characters. */
  readonly spread: boolean;
  /** Gathers `counted` by address as the rows are written, from the top. */
  readonly counts: Map<string, number>;
}

/** All rows of the sheet, in order, as XML. */
export function writeRows(writing: Writing, rows: readonly TableRow[]): string {
  const { sheet, map } = writing;
  const above = sheet.rows.filter((row) => row.number < map.first).map((row) => keptRow(writing, row, row.number, {}));
  // Rows that nobody sees, formatted down to the last one, fall off the end of the sheet.
  const below = sheet.rows
    .filter((row) => row.number > map.last && row.number + map.delta <= LAST_ROW)
    .map((row) => keptRow(writing, row, row.number + map.delta, {}));
  const table = rows.map((row, index) => {
    const to = map.first + index;
    if ('model' in row) return clonedRow(writing, sheet.byNumber.get(row.model), to, row);
    const source = sheet.byNumber.get(row.source);
    return source || row.set ? keptRow(writing, source, to, row) : '';
  });
  return [...above, ...table, ...below].join('');
}

type Change = Pick<TableRow, 'set' | 'height' | 'counted'>;

function keptRow(writing: Writing, row: SheetRow | undefined, to: number, change: Change): string {
  const { prefix } = writing.sheet;
  const untouched = !change.set && !change.counted && change.height === undefined && !writing.carried.has(to);
  const followsFormulas = (writing.map.structural || writing.spread) && (row?.inner.includes(`<${prefix}f`) ?? false);
  if (row && untouched && !followsFormulas) return row.number === to ? row.xml : renumbered(prefix, row, to);
  const cells = new Map<number, string>();
  for (const cell of row ? cellsOf(prefix, row) : []) {
    const attributes = withAttribute(cell.attributes, 'r', `${columnName(cell.column)}${to}`);
    const inner = writing.formulas.moved(cell.inner, row?.number ?? to, cell.column);
    cells.set(cell.column, element(prefix, attributes, inner));
  }
  return finishedRow(writing, row?.attributes ?? '', to, cells, change);
}

/** Only addresses change. */
function renumbered(prefix: string, row: SheetRow, to: number): string {
  const attributes = withAttribute(row.attributes, 'r', String(to));
  if (!row.inner) return `<${prefix}row${attributes}/>`;
  const inner = row.inner.replace(
    pattern(`(<${prefix}c\\b[^>]*?\\sr=")([A-Z]+)\\d+"`, 'g'),
    (_whole, start: string, column: string) => `${start}${column}${to}"`,
  );
  return `<${prefix}row${attributes}>${inner}</${prefix}row>`;
}

/** Style, height and formulas of the model row; its values are not copied, nor that it was hidden. */
function clonedRow(writing: Writing, model: SheetRow | undefined, to: number, change: Change): string {
  const { prefix } = writing.sheet;
  const cells = new Map<number, string>();
  for (const cell of model ? cellsOf(prefix, model) : []) {
    const address = withAttribute(cell.attributes, 'r', `${columnName(cell.column)}${to}`);
    const attributes = withoutAttributes(address, 't', 'cm', 'vm');
    const formula = model && writing.formulas.cloned(cell.inner, cell.column, { from: model.number, to });
    cells.set(cell.column, element(prefix, attributes, formula ? `<${prefix}f>${escapeXml(formula)}</${prefix}f>` : ''));
  }
  const attributes = withoutAttributes(model?.attributes ?? '', 'hidden', 'collapsed');
  return finishedRow(writing, attributes, to, cells, change);
}

function finishedRow(
  writing: Writing,
  attributes: string,
  to: number,
  cells: Map<number, string>,
  { set = {}, height, counted = {} }: Change,
): string {
  const { prefix } = writing.sheet;
  for (const [letters, value] of Object.entries(counted)) countCell(prefix, writing.counts, cells, `${letters}${to}`, value);
  let own = withAttribute(attributes, 'r', String(to));
  if (height !== undefined) own = withAttribute(withAttribute(own, 'ht', String(height)), 'customHeight', '1');
  for (const [column, cell] of writing.carried.get(to) ?? []) carryInto(prefix, cells, column, to, cell);
  for (const [letters, value] of Object.entries(set)) {
    const column = columnNumber(letters);
    const styled = cells.get(column);
    const start = styled ? openingAttributes(prefix, styled) : ` r="${letters}${to}"${styleOf(writing.sheet, own, column)}`;
    const bare = withoutAttributes(start, 't', 'cm', 'vm');
    const readable = typeof value === 'string' && value !== '' ? inReadableFont(bare, writing.fonts) : bare;
    cells.set(column, cellXml(prefix, readable, value, writing.strings));
  }
  const inner = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
  return inner ? `<${prefix}row${own}>${inner}</${prefix}row>` : `<${prefix}row${own}/>`;
}

function inReadableFont(attributes: string, fonts: ReadableFonts | null): string {
  const style = Number(attribute(attributes, 's') ?? 0);
  const readable = fonts?.styleFor(style) ?? style;
  return readable === style ? attributes : withAttribute(attributes, 's', String(readable));
}

function carryInto(prefix: string, cells: Map<number, string>, column: number, row: number, from: SheetCell | null): void {
  const present = cells.get(column) ?? '';
  if (!from) {
    cells.set(column, element(prefix, withoutAttributes(openingAttributes(prefix, present), 't'), ''));
    return;
  }
  if (pattern(`<${prefix}(?:v|f|is)[ >]`).test(present)) return;
  const style = attribute(present ? openingAttributes(prefix, present) : from.attributes, 's');
  const type = attribute(from.attributes, 't');
  const attributes = ` r="${columnName(column)}${row}"${style ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}`;
  cells.set(column, element(prefix, attributes, from.inner.replace(formulaPattern(prefix), '')));
}

/** A cell that the row does not have yet takes the row's style, else the column's. */
function styleOf({ head, prefix }: SheetXml, rowAttributes: string, column: number): string {
  const ofColumn = (): string | undefined => {
    for (const [, attributes = ''] of head.matchAll(pattern(`<${prefix}col\\b([^>]*?)/>`, 'g'))) {
      if (Number(attribute(attributes, 'min')) <= column && column <= Number(attribute(attributes, 'max')))
        return attribute(attributes, 'style');
    }
    return undefined;
  };
  const style = attribute(rowAttributes, 's') ?? ofColumn();
  return style ? ` s="${style}"` : '';
}
