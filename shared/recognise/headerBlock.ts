// Finds the rows that head a table: those whose cells speak the language of headers, and the rows above and below that belong to them.
// Looks at words and merges only; whether a table hangs below is decided later.
import { parseOutlineNumber, splitLeadingNumber } from './outlineNumber.ts';
import type { Page, PageCell, PageRow } from './page.ts';
import { matchHeaderWords, type WordMatch } from './roleWords.ts';
import { ANNEX_LABEL, ATTACHED, DATE_LINE, DOCUMENT_NUMBER, FORM_REMARK, MOTTO, NATION } from './titleWords.ts';

/** Indexes into `page.rows`, inclusive. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  /** The user said that a table begins here. */
  readonly chosen?: true;
}

const MOST_HEADER_ROWS = 8;
const SURE = 0.85;
/** Header cells in words of one's own ("Đơn vị chịu trách nhiệm chính") are still short; sentences of tasks are not. */
const LONGEST_PHRASE = 60;
const NUMBER_LIKE = /^[\d.,()%\s+-]+[.)]?$/u;
const STARTS_LOWER = /^[\p{Ll}(&/,]/u;
const TITLE_LINES = [NATION, MOTTO, DOCUMENT_NUMBER, DATE_LINE, ATTACHED, ANNEX_LABEL, FORM_REMARK];

const filled = (row: PageRow): readonly PageCell[] => row.cells.filter((cell) => cell.text !== '');

/** A row that says by itself that it is a header: two sure words for different roles, or none but likely ones, and no number in front. */
export function isHeaderSeed(row: PageRow): boolean {
  return !row.paragraph && row.cells.length >= 2 && speaksOfRoles(filled(row).map((cell) => cell.text));
}

function speaksOfRoles(texts: readonly string[]): boolean {
  const first = texts[0];
  if (first === undefined || texts.length < 2 || NUMBER_LIKE.test(first)) return false;
  const matches: WordMatch[] = [];
  for (const text of texts) {
    const match = matchHeaderWords(text);
    if (match) matches.push(match);
  }
  const sureRoles = new Set(matches.filter((match) => match.confidence >= SURE).map((match) => match.role));
  if (texts.length >= 3 && matchHeaderWords(first)?.role === 'order' && !texts.some((text) => NUMBER_LIKE.test(text))) return true;
  const roles = new Set(matches.map((match) => match.role));
  if (roles.size >= 4 && matches.length === texts.length && texts.every((text) => text.length <= LONGEST_PHRASE && !/\d/.test(text)))
    return true;
  const halves = repeatedRoles(matches) ? 2 : 1;
  return sureRoles.size >= 2 && matches.length * 2 >= texts.length / halves;
}

/** Words of a header typed below each other ("Hình thức" / "đào tạo"): gives how many rows together speak of roles, else 0. */
function stackedSeed(page: Page, index: number): number {
  const row = page.rows[index];
  if (!row || row.paragraph || filled(row).length < 2 || filled(row).some((cell) => cell.text.length > 40)) return 0;
  const stacks = new Map<number, string>(filled(row).map((cell) => [cell.column, cell.text]));
  for (let count = 2; count <= MOST_HEADER_ROWS; count++) {
    const below = page.rows[index + count - 1];
    if (!below || below.block !== row.block || below.number !== row.number + count - 1) return 0;
    const cells = filled(below);
    const lower = cells.filter((cell) => STARTS_LOWER.test(cell.text));
    if (
      cells.length === 0 ||
      cells.some((cell) => cell.text.length > 40 || NUMBER_LIKE.test(cell.text)) ||
      lower.length * 2 <= cells.length
    )
      return 0;
    for (const cell of cells) stacks.set(cell.column, `${stacks.get(cell.column) ?? ''} ${cell.text}`.trim());
    if (speaksOfRoles([...stacks].toSorted((one, other) => one[0] - other[0]).map((stack) => stack[1]))) return count;
  }
  return 0;
}

const repeatedRoles = (matches: readonly WordMatch[]): boolean => matches.filter((match) => match.role === 'order').length > 1;

/** All header blocks of a page from top to bottom; repeated headers are blocks of their own. */
export function findHeaderBlocks(page: Page): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let index = 0; index < page.rows.length; index++) {
    const row = page.rows[index];
    if (!row) continue;
    const count = isHeaderSeed(row) ? 1 : stackedSeed(page, index);
    if (count === 0) continue;
    const block = growHeaderBlock(page, index, index + count - 1, (blocks.at(-1)?.last ?? -1) + 1);
    blocks.push(block);
    index = block.last;
  }
  return blocks;
}

/** Adds the rows above and below that merges, groups and stacked words tie to the rows `first`..`last`. */
export function growHeaderBlock(page: Page, first: number, last: number, floor = 0): HeaderBlock {
  let top = first;
  while (top > floor && first - top < MOST_HEADER_ROWS) {
    const above = page.rows[top - 1];
    const row = page.rows[top];
    if (!above || !row || above.block !== row.block || above.number !== row.number - 1 || !belongsAbove(page, above, row)) break;
    top--;
  }
  let bottom = last;
  while (bottom - top < MOST_HEADER_ROWS) {
    const row = page.rows[bottom];
    const below = page.rows[bottom + 1];
    if (
      !row ||
      !below ||
      below.block !== row.block ||
      below.number !== row.number + 1 ||
      !belongsBelow(page, page.rows.slice(top, bottom + 1), below)
    )
      break;
    bottom++;
  }
  return { first: top, last: bottom };
}

function belongsAbove(page: Page, above: PageRow, row: PageRow): boolean {
  if (page.coveredFromAbove(row.number).some((cell) => cell.text !== '' && cell.row <= above.number && cell.right - cell.column < 4))
    return true;
  const cells = filled(above);
  if (cells.length === 0 || cells.some((cell) => cell.text.length > 120 || TITLE_LINES.some((line) => line.test(cell.text)))) return false;
  if (cells.some((cell) => parseOutlineNumber(cell.text) !== null)) return false;
  const own = filled(row);
  const namesOrder = (cell: PageCell): boolean => matchHeaderWords(cell.text)?.role === 'order';
  if (cells.length >= 2 && cells.some(namesOrder) && !own.some(namesOrder)) return true;
  const left = Math.min(...own.map((cell) => cell.column));
  const right = Math.max(...own.map((cell) => cell.right));
  const groups = cells.filter(
    (cell) =>
      cell.right > cell.column &&
      (cell.column > left || cell.right < right) &&
      own.some((below) => below.column >= cell.column && below.right <= cell.right),
  );
  if (groups.length > 0) return true;
  const aligned = cells.filter((cell) => cell.column >= left && cell.column <= right);
  return (
    cells.length >= 2 &&
    aligned.length === cells.length &&
    cells.every((cell) => cell.text.length <= 40 && !NUMBER_LIKE.test(cell.text)) &&
    own.some((cell) => STARTS_LOWER.test(cell.text))
  );
}

function belongsBelow(page: Page, header: readonly PageRow[], below: PageRow): boolean {
  const top = header[0];
  const last = header.at(-1);
  if (!top || !last) return false;
  if (below.header && header.every((row) => row.header)) return true;
  if (page.coveredFromAbove(below.number).some((cell) => cell.text !== '' && cell.row >= top.number && cell.row <= last.number))
    return true;
  const cells = filled(below);
  if (cells.length === 0 || cells.some((cell) => cell.text.length > 80)) return false;
  if (isHeaderSeed(below)) return !sameTexts(last, below);
  if (cells.some((cell) => NUMBER_LIKE.test(cell.text) || splitLeadingNumber(cell.text) !== null)) return false;
  const groups = filled(last).filter((cell) => cell.right > cell.column);
  if (groups.length > 0 && cells.every((cell) => groups.some((group) => cell.column >= group.column && cell.right <= group.right)))
    return true;
  if (opensUnmergedGroup(last, cells)) return true;
  const bold = filled(last).every((cell) => cell.raw.bold === true);
  const stacked = cells.every(
    (cell) =>
      cell.text.length <= 40 && header.some((row) => filled(row).some((over) => over.column <= cell.column && cell.column <= over.right)),
  );
  if (!stacked || (bold && !cells.every((cell) => cell.raw.bold === true))) return false;
  return cells.every((cell) => STARTS_LOWER.test(cell.text)) || cells.some((cell) => completes(header, cell));
}

/** "Quy mô | (empty)" over "Số người | Số khóa": only these places are filled, one of them below nothing. */
function opensUnmergedGroup(header: PageRow, cells: readonly PageCell[]): boolean {
  const over = filled(header);
  const left = over[0]?.column ?? 0;
  const right = over.at(-1)?.right ?? 0;
  const isOver = (column: number): boolean => over.some((cell) => cell.column <= column && column <= cell.right);
  if (cells.length < 2 || cells.some((cell) => cell.text.length > 40 || cell.column <= left || cell.right > right)) return false;
  const below = cells.filter((cell) => !isOver(cell.column));
  const leaders = cells.filter((cell) => isOver(cell.column));
  return (
    below.length > 0 &&
    leaders.length < over.length - 1 &&
    below.every((cell) => cells.some((other) => other.column === cell.column - 1)) &&
    cells.every((cell) => matchHeaderWords(cell.text) !== null)
  );
}

/** "THỜI GIAN, CHẾ ĐỘ" over "BÁO CÁO": together a word of the dictionary. */
function completes(header: readonly PageRow[], cell: PageCell): boolean {
  const over = header.flatMap((row) =>
    filled(row)
      .filter((above) => above.column === cell.column)
      .map((above) => above.text),
  );
  const joined = matchHeaderWords([...over, cell.text].join(' '));
  const before = matchHeaderWords(over.join(' '));
  return (
    joined !== null &&
    joined.confidence >= SURE &&
    (before === null || before.confidence < joined.confidence || joined.word.length > before.word.length)
  );
}

export function sameTexts(one: PageRow, other: PageRow): boolean {
  const a = filled(one);
  const b = filled(other);
  return a.length === b.length && a.every((cell, at) => cell.text === b[at]?.text);
}
