// The running text of a document round its tables: the plan that an annex belongs to. Only for comparing the annex with it.
import type { RawSource } from '../source/rawSource.ts';

/** Less than this is headings and signatures, not a plan. */
const FEWEST_LETTERS = 400;
/** More than the longest plan in use; kept with the annex. */
const MOST_LETTERS = 100_000;

/** Paragraphs outside tables, one a line; null where the file has none to speak of, as a workbook. */
export function bodyTextOf(source: RawSource): string | null {
  const paragraphs = source.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' && block.text.trim() !== '' ? [block.text.trim()] : [])),
  );
  const text = paragraphs.join('\n');
  return text.length < FEWEST_LETTERS ? null : text.slice(0, MOST_LETTERS);
}
