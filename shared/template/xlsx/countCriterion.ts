// The criterion of COUNTIF and SUMIF, as far as it means the same in every language of Excel: plain numbers, and words.
// Dates, percentages, booleans and comparisons of words are left to Excel.
import type { CellContent } from './cellContent.ts';

/** Whether a cell meets the criterion; null where that is not known here. */
export type Criterion = (content: CellContent) => boolean | null;

const COMPARISONS: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '': (one, other) => one === other,
  '=': (one, other) => one === other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
};

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Null for a criterion that is not understood. */
export function readCriterion(text: string): Criterion | null {
  const [, operator = '', operand = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(text) ?? [];
  if (operator === '<>') return operand === '' ? (content) => (content.kind === 'unknown' ? null : content.kind !== 'empty') : null;
  const compare = COMPARISONS[operator];
  if (compare && NUMBER.test(operand)) return numberCriterion(compare, Number(operand));
  // Two stars at most: more of them let a hostile file keep the pattern busy for hours.
  const isWord = /\p{L}/u.test(operand) && !/^(?:true|false)$|~|\*.*\*.*\*/is.test(operand);
  return isWord && (operator === '' || operator === '=') ? wordCriterion(operand) : null;
}

function numberCriterion(compare: (one: number, other: number) => boolean, operand: number): Criterion {
  return (content) => {
    if (content.kind === 'unknown') return null;
    // Excel takes text that looks like a number for one.
    if (content.kind === 'text') return /^[\s\d.,+-]*\d[\s\d.,%+-]*$/.test(content.text) ? null : false;
    return content.kind === 'number' && compare(content.value, operand);
  };
}

function wordCriterion(operand: string): Criterion {
  const source = operand
    .replace(/[\\^$.|+()[\]{}/]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const words = new RegExp(`^${source}$`, 'isu');
  return (content) => (content.kind === 'unknown' ? null : content.kind === 'text' && words.test(content.text));
}
