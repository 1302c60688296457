// Decides what each row under a header is: section, band, task, continuation of the row above, total, page number, nothing.
// Rules of docs/domain.md#rows; each looks at numbers, merges, weight of type and which columns are filled, never at one document's words.
import { isCapitals } from './capitals.ts';
import { isBlankRow, type BodyRow } from './bodyRows.ts';
import { isUnder, parseOutlineNumber, splitLeadingNumber, type OutlineNumber } from './outlineNumber.ts';
import { isTotal, PAGE_NUMBER } from './titleWords.ts';

export type RowKindFound = 'section' | 'band' | 'task' | 'continuation' | 'total' | 'page-number' | 'blank';

/** Where the deciding columns stand among the logical columns; -1 where there is none. */
export interface KeyColumns {
  readonly order: number;
  readonly task: number;
  readonly sectionNumber: number;
  /** Columns whose text does not keep a numbered section from being one: amounts and notes. */
  readonly light: ReadonlySet<number>;
  /** Columns of figures, where a lone number is an amount and no page number. */
  readonly amounts: ReadonlySet<number>;
  /** Helper columns: no part in any decision. */
  readonly ignored: ReadonlySet<number>;
}

export interface RowFacts {
  readonly body: BodyRow;
  /** Number in its own cell, or at the front of the title of a row that has no other text. */
  readonly number: OutlineNumber | null;
  readonly numberInText: boolean;
  /** Task text, or the only text of the row, without a number in front where that was split off. */
  readonly title: string;
  /** Own texts outside order, task and section number. */
  readonly others: number;
  readonly heavyOthers: number;
}

export function rowFacts(body: BodyRow, keys: KeyColumns): RowFacts {
  const { own } = body;
  const mark = keys.sectionNumber >= 0 ? (own[keys.sectionNumber] ?? '') : '';
  const order = keys.order >= 0 ? (own[keys.order] ?? '') : '';
  let others = 0;
  let heavyOthers = 0;
  own.forEach((text, at) => {
    if (text === '' || at === keys.order || at === keys.task || at === keys.sectionNumber || keys.ignored.has(at)) return;
    others++;
    if (!keys.light.has(at)) heavyOthers++;
  });
  const numberCell = mark || order;
  const number = parseOutlineNumber(numberCell);
  const taskText = keys.task >= 0 ? (own[keys.task] ?? '') : '';
  const texts = own.filter((text, at) => text !== '' && !keys.ignored.has(at));
  const alone = texts.length === 1 ? (texts[0] ?? '') : '';
  if (number) return { body, number, numberInText: false, title: taskText, others, heavyOthers };
  const front = numberCell === '' || (alone !== '' && alone === numberCell) ? (taskText === '' ? alone : taskText) : '';
  const split = front === '' ? null : splitLeadingNumber(front, body.wide > 1);
  if (split)
    return {
      body,
      number: split.number,
      numberInText: true,
      title: split.rest,
      others: alone ? 0 : others,
      heavyOthers: alone ? 0 : heavyOthers,
    };
  // A text alone in the number column, or alone in a wide cell, is a title too.
  const title = taskText || (alone !== '' && (body.wide > 1 || alone === order || alone === mark) ? alone : '');
  const titleElsewhere = title !== '' && taskText === '';
  return {
    body,
    number: null,
    numberInText: false,
    title,
    others: titleElsewhere ? 0 : others,
    heavyOthers: titleElsewhere ? 0 : heavyOthers,
  };
}

interface TableFacts {
  readonly numbered: boolean;
  readonly boldTasks: boolean;
  readonly hasOrderColumn: boolean;
  readonly arabic: boolean;
  /** Tasks, told by what stands beside them, have no number: one at the front of a lone text numbers a section. */
  readonly bareTasks: boolean;
}

/** The kind of each row, in step with `facts`. */
export function rowKinds(facts: readonly RowFacts[], keys: KeyColumns): RowKindFound[] {
  const plainRows = facts.filter((fact) => fact.heavyOthers > 0 || fact.number?.style === 'arabic' || fact.number?.style === 'decimal');
  const table: TableFacts = {
    numbered: facts.some((fact) => fact.number !== null && !fact.numberInText),
    boldTasks: plainRows.length > 0 && plainRows.filter((fact) => fact.body.bold).length * 2 > plainRows.length,
    hasOrderColumn: keys.order >= 0,
    bareTasks: facts.some((fact) => fact.heavyOthers > 0) && !facts.some((fact) => fact.heavyOthers > 0 && fact.number !== null),
    arabic: facts.some((fact) => fact.number?.style === 'arabic' || fact.number?.style === 'decimal'),
  };
  const kinds: RowKindFound[] = [];
  let lastTask: RowFacts | null = null;
  facts.forEach((fact, at) => {
    const kind = kindOf(fact, at, facts, kinds, lastTask, table, keys);
    kinds.push(kind);
    if (kind === 'task') lastTask = fact;
    else if (kind === 'section' || kind === 'band' || kind === 'total') lastTask = null;
  });
  return kinds;
}

function kindOf(
  fact: RowFacts,
  at: number,
  facts: readonly RowFacts[],
  kinds: readonly RowKindFound[],
  lastTask: RowFacts | null,
  table: TableFacts,
  keys: KeyColumns,
): RowKindFound {
  const { body } = fact;
  if (isBlankRow(body)) return 'blank';
  const first = body.cells[0]?.text ?? '';
  if (isTotal(first) || ((fact.number === null || fact.others > 0) && isTotal(fact.title))) return 'total';
  if (body.cells.length === 1 && PAGE_NUMBER.test(first) && isLoneNumber(fact, keys)) return 'page-number';
  if (belongsToMergeAbove(fact, lastTask, keys)) return 'continuation';
  if (isSection(fact, at, facts, kinds, table, keys)) return fact.number === null ? 'band' : 'section';
  if (isContinuation(fact, lastTask, table, keys)) return 'continuation';
  return 'task';
}

/** What says by itself that it is a page number: "Trang 2/5", "- 3 -". */
const MARKED_PAGE_NUMBER = /^trang\s|^[-–]\s*\d+\s*[-–]$/iu;

/** A lone number is a page number, or an empty numbered line of a form; but an amount under the task above stays. */
function isLoneNumber(fact: RowFacts, keys: KeyColumns): boolean {
  if (MARKED_PAGE_NUMBER.test(fact.body.cells[0]?.text ?? '')) return true;
  if (fact.body.above.some((cell) => cell !== undefined && cell.text !== '')) return false;
  return !keys.amounts.has(fact.body.own.findIndex((text) => text !== ''));
}

/** The rest of a sentence, or an item of a list: what follows a break within one task. */
const ADDS_TO_TEXT = /^(?:[\p{Ll}(,;.]|[-–+*•]|$)/u;

/** The number cell reaches down into this row, which adds only text to the task: one task over several rows. */
function belongsToMergeAbove(fact: RowFacts, lastTask: RowFacts | null, keys: KeyColumns): boolean {
  if (!lastTask) return false;
  const { own, above } = fact.body;
  const anchor = keys.order >= 0 ? above[keys.order] : undefined;
  const filled = own.flatMap((text, at) => (text === '' || keys.ignored.has(at) ? [] : [at]));
  const onlyTask = filled.every((at) => at === keys.task);
  if (anchor && anchor.row >= lastTask.body.row.number) return onlyTask || !filled.includes(keys.task);
  if (keys.order >= 0 || !ADDS_TO_TEXT.test(own[keys.task] ?? '')) return false;
  const carried = above.filter((cell) => cell !== undefined && cell.row >= lastTask.body.row.number).length;
  return onlyTask && carried >= Math.max(1, own.length - 1);
}

function isSection(
  fact: RowFacts,
  at: number,
  facts: readonly RowFacts[],
  kinds: readonly RowKindFound[],
  table: TableFacts,
  keys: KeyColumns,
): boolean {
  const { body, number, title } = fact;
  if (title === '') return false;
  const style = number?.style;
  if (fact.others > 0) {
    return fact.heavyOthers === 0 && (style === 'roman' || style === 'upper') && table.arabic && !fact.numberInText;
  }
  if (style === 'dash') return false;
  if (keys.sectionNumber >= 0 && (body.own[keys.sectionNumber] ?? '') !== '') return true;
  if (body.wide > 1 && coversTask(body, keys)) return true;
  if (style === 'roman' || style === 'upper') return true;
  if (body.bold && !table.boldTasks) return true;
  if (number && (style === 'arabic' || style === 'decimal')) {
    if (hasChildNumbers(number, at, facts) || (!table.hasOrderColumn && restartsBelow(at, facts))) return true;
    return fact.numberInText && style === 'arabic' && ((table.hasOrderColumn && table.numbered) || table.bareTasks);
  }
  if (number && style === 'lower') return opensNumberedTasks(at, facts, kinds);
  if (isCapitals(title) && /\p{Lu}{2}.*\p{Lu}{2}/u.test(title) && title.length >= 8)
    return numberCellEmpty(fact, keys) && startsGroup(at, facts);
  return body.own[keys.order] === title && title.length > 16;
}

const numberCellEmpty = (fact: RowFacts, keys: KeyColumns): boolean =>
  keys.order < 0 || (fact.body.own[keys.order] ?? '') === '' || fact.body.own[keys.order] === fact.title;

const coversTask = (body: BodyRow, keys: KeyColumns): boolean => keys.task < 0 || body.wide >= 2;

/** "1" is followed by "1.1" before another number of its own kind. */
function hasChildNumbers(number: OutlineNumber, at: number, facts: readonly RowFacts[]): boolean {
  for (let next = at + 1; next < facts.length && next < at + 60; next++) {
    const other = facts[next]?.number;
    if (!other || other.style === 'dash' || other.style === 'lower') continue;
    return isUnder(other, number);
  }
  return false;
}

/** A lone numbered line over a task numbered 1: the numbering begins again under it. */
const restartsBelow = (at: number, facts: readonly RowFacts[]): boolean => {
  const next = facts[at + 1];
  return next !== undefined && next.heavyOthers > 0 && next.number?.parts.join('.') === '1';
};

/** "a)" with nothing beside it is a section when the tasks below it go on with the numbers of the section above: 5 › a) › 5.1. */
function opensNumberedTasks(at: number, facts: readonly RowFacts[], kinds: readonly RowKindFound[]): boolean {
  const next = facts.slice(at + 1, at + 6).find((fact) => fact.number !== null && fact.number.style !== 'dash');
  if (next?.number?.style !== 'decimal' && next?.number?.style !== 'arabic') return false;
  for (let before = at - 1; before >= 0; before--) {
    const number = facts[before]?.number;
    if (!number || kinds[before] !== 'section' || (number.style !== 'arabic' && number.style !== 'decimal')) continue;
    return isUnder(next.number, number) || next.number.parts.join('.') === '1';
  }
  return false;
}

/** Rows below it hold tasks: a title in capitals is a band, not the tail of a table. */
const startsGroup = (at: number, facts: readonly RowFacts[]): boolean =>
  facts.slice(at + 1, at + 4).some((fact) => fact.others > 0 || fact.number !== null);

function isContinuation(fact: RowFacts, lastTask: RowFacts | null, table: TableFacts, keys: KeyColumns): boolean {
  if (!lastTask) return false;
  const { body, title } = fact;
  const numberCell = keys.order >= 0 ? (body.own[keys.order] ?? '') : '';
  if (numberCell !== '') return false;
  if (title === '') return fact.others > 0;
  const lowerStart = /^[\p{Ll}(,;.]/u.test(title);
  if (table.hasOrderColumn && table.numbered) {
    if (fact.others === 0)
      return !fact.numberInText || fact.number?.style === 'lower' || fact.number?.style === 'decimal' || fact.number?.style === 'arabic';
    return lowerStart && lastTask.number !== null;
  }
  if (fact.numberInText) return false;
  return lowerStart && fact.others === 0 && !/[.;!?]$/u.test(lastTask.title);
}
