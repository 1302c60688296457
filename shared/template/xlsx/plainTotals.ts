// Totals counted as Excel counts them: one function over areas of the formula's own sheet. What is not understood, or rests on a cell
// whose value is not known, gives no number rather than a wrong one.
import type { CellContent } from './cellContent.ts';
import { readBlock, type Block } from './changedCells.ts';
import { readCriterion, type Criterion } from './countCriterion.ts';

/** A cell that is there, with its place. */
export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export interface TotalledCells {
  at(row: number, column: number): CellContent;
  /** The cells of a block that are there; those of other SUBTOTALs left out where `subtotal`. */
  within(block: Block, subtotal?: boolean): readonly PlacedContent[];
  /** Whether a row of the block is hidden or filtered out. */
  hides(block: Block): boolean;
}

type Fold = (contents: readonly CellContent[]) => number | null;

const numbersOf = (contents: readonly CellContent[]): number[] =>
  contents.flatMap((content) => (content.kind === 'number' ? [content.value] : []));
/** As Excel shows sums of decimal numbers: without the last binary digits. */
const shownDigits = (total: number): number => Number(total.toPrecision(15));
const sum = (contents: readonly CellContent[]): number => shownDigits(numbersOf(contents).reduce((total, value) => total + value, 0));

const FOLDS: Readonly<Record<string, Fold>> = {
  SUM: sum,
  COUNT: (contents) => numbersOf(contents).length,
  COUNTA: (contents) => contents.filter(({ kind }) => kind !== 'empty').length,
  AVERAGE: (contents) => (numbersOf(contents).length === 0 ? null : sum(contents) / numbersOf(contents).length),
  MIN: (contents) => numbersOf(contents).reduce((least, value) => Math.min(least, value), Infinity),
  MAX: (contents) => numbersOf(contents).reduce((most, value) => Math.max(most, value), -Infinity),
};

/** What SUBTOTAL's first argument stands for; 101 and up leave out rows hidden by hand too. */
const SUBTOTALS: Readonly<Record<string, string>> = { 1: 'AVERAGE', 2: 'COUNT', 3: 'COUNTA', 4: 'MAX', 5: 'MIN', 9: 'SUM' };

/** The number that a formula gives; null where it is no plain total or rests on what is not known. */
export function totalOf(formula: string, cells: TotalledCells): number | null {
  const [, name = '', list = ''] = /^\s*([A-Z]+)\((.*)\)\s*$/is.exec(formula) ?? [];
  const values = splitArguments(list);
  if (values === null) return null;
  const total = totalOfFunction(name.toUpperCase(), values, cells);
  if (total === null) return null;
  // MIN and MAX of no number are 0.
  return Number.isFinite(total) ? shownDigits(total) : 0;
}

function totalOfFunction(name: string, values: readonly string[], cells: TotalledCells): number | null {
  if (name === 'COUNTIF' || name === 'SUMIF') return conditionalTotal(name, values, cells);
  const subtotal = name === 'SUBTOTAL' ? SUBTOTALS[String(Number(values[0]) % 100)] : undefined;
  const fold = FOLDS[subtotal ?? name];
  const blocks = (subtotal ? values.slice(1) : values).map(readBlock);
  if (!fold || blocks.length === 0) return null;
  const contents: CellContent[] = [];
  for (const block of blocks) {
    if (!block || (subtotal && cells.hides(block))) return null;
    contents.push(...cells.within(block, subtotal !== undefined).map(({ content }) => content));
  }
  return contents.some(({ kind }) => kind === 'unknown') ? null : fold(contents);
}

function conditionalTotal(name: 'COUNTIF' | 'SUMIF', values: readonly string[], cells: TotalledCells): number | null {
  const [area = '', condition = '', summed = area] = values;
  const [block, target] = [readBlock(area), readBlock(summed)];
  const criterion = criterionOf(condition, cells);
  if (!block || !target || !criterion || values.length > (name === 'COUNTIF' ? 2 : 3)) return null;
  let total = 0;
  for (const { row, column, content } of cells.within(block)) {
    const meets = criterion(content);
    if (meets === null) return null;
    if (!meets) continue;
    const counted = cells.at(row - block.top + target.top, column - block.left + target.left);
    if (name === 'SUMIF' && counted.kind === 'unknown') return null;
    total += name === 'COUNTIF' ? 1 : counted.kind === 'number' ? counted.value : 0;
  }
  return total;
}

function criterionOf(text: string, cells: TotalledCells): Criterion | null {
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (literal !== undefined) return readCriterion(literal.replaceAll('""', '"'));
  const block = readBlock(text);
  if (!block) return readCriterion(/^-?[\d.]+$/.test(text) ? text : '');
  if (block.top !== block.bottom || block.left !== block.right) return null;
  const content = cells.at(block.top, block.left);
  if (content.kind === 'number') return readCriterion(String(content.value));
  return content.kind === 'text' ? readCriterion(content.text) : null;
}

/** The arguments of a function; null where one of them is not a single reference, number or text. */
function splitArguments(list: string): string[] | null {
  const values = list.match(/(?:"(?:[^"]|"")*"|[^",])+/g)?.map((value) => value.trim()) ?? [];
  return values.every((value) => /^(?:"(?:[^"]|"")*"|[^"()]+)$/.test(value)) ? values : null;
}
