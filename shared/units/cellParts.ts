// What may be read by itself of a cell that names units: what stands between semicolons. Cells are made of the same few parts
// ten thousand times. Reading part by part gives what reading the whole cell at once would give.
import { withoutListMarks } from './listMarks.ts';

/** Brackets, quoted titles, and the colon of a list that shares its first word. */
const REACHES_OVER = /[()"“”«»:]/;

/** Whether a text holds marks that reach over a semicolon and over what else parts units. */
export const reachesOver = (text: string): boolean => REACHES_OVER.test(text);

/** The parts of a composed text in order; each begins one place behind the end of the one before it. */
export function cellParts(typed: string): readonly string[] {
  const text = withoutListMarks(typed);
  return !text.includes(';') || reachesOver(text) ? [text] : text.split(';');
}
