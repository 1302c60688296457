// The headers that the user pointed to, beside those that were found: where they meet, the user is right.
import { growHeaderBlock, type HeaderBlock } from './headerBlock.ts';
import type { HeaderPlace } from './importReport.ts';
import type { Page } from './page.ts';

/** Blocks of `page` from top to bottom. They begin at the row that was named, whatever stands above; a row inside another block counts with it. */
export function headersByUser(page: Page, places: readonly HeaderPlace[] = []): HeaderBlock[] {
  const rows = new Set(places.flatMap(({ sheet, row }) => (sheet === page.index ? [row] : [])));
  const blocks: HeaderBlock[] = [];
  page.rows.forEach((row, index) => {
    if (!rows.has(row.number) || row.paragraph || index <= (blocks.at(-1)?.last ?? -1)) return;
    if (row.cells.some((cell) => cell.text !== '')) blocks.push({ ...growHeaderBlock(page, index, index, index), chosen: true });
  });
  return blocks;
}

interface Headers {
  readonly worded: readonly HeaderBlock[];
  /** Headers by their looks alone. */
  readonly plain: readonly HeaderBlock[];
  readonly chosen: readonly HeaderBlock[];
}

/** All headers of a page from top to bottom. What was found gives way where it overlaps a chosen one, or was but guessed right below it. */
export function withHeadersByUser(page: Page, { worded, plain, chosen }: Headers): HeaderBlock[] {
  const overlaps = (block: HeaderBlock): boolean => chosen.some((each) => each.first <= block.last && block.first <= each.last);
  const hangsBelow = (block: HeaderBlock): boolean => chosen.some((each) => isGapless(page, each.first, block.first));
  const found = [...worded, ...plain.filter((block) => !hangsBelow(block))].filter((block) => !overlaps(block));
  return [...found, ...chosen].toSorted((one, other) => one.first - other.first);
}

function isGapless(page: Page, from: number, to: number): boolean {
  if (to <= from) return false;
  return page.rows.slice(from, to + 1).every((row, at, all) => {
    const before = all[at - 1];
    const isFilled = row.cells.some((cell) => cell.text !== '');
    return isFilled && (!before || (before.block === row.block && before.number === row.number - 1));
  });
}
