// Text that Word numbers itself counts anew wherever one of its paragraphs goes, comes or becomes plain text, also in cells that nobody
// edited. What a written file shows is held against what it should, and the columns that differ are named.
import type { RawGrid } from '../../source/rawSource.ts';
import type { WordTableEdit } from './patchTable.ts';
import type { TemplateStyles } from './templateStyles.ts';
import type { ShownText } from './writeRow.ts';

/** Whether any paragraph of a table may be numbered by Word. */
export function mayCount(table: string, styles: TemplateStyles): boolean {
  if (table.includes('<w:numPr>')) return true;
  const named = new Set([...table.matchAll(/<w:pStyle\b[^>]*?\/>/g)].map(([style]) => style));
  return [...named, ''].some((style) => styles.numbers(`<w:pPr>${style}</w:pPr>`));
}

export function shownText(grid: RawGrid | undefined): ShownText {
  const rows = new Map(grid?.rows.map((row) => [row.number, new Map(row.cells.map(({ column, text }) => [column, text]))]));
  return (row, column) => rows.get(row)?.get(column);
}

/** Columns in which a row shows another text than it did, or than was written. Cells of numbers alone are not looked at. */
export function miscountedColumns(edit: WordTableEdit, before: ShownText, after: ShownText, width: number): Set<number> {
  const columns = new Set<number>();
  edit.rows.forEach((row, index) => {
    if (!('source' in row)) return;
    for (let column = 1; column <= width; column += 1) {
      const [was, is] = [before(row.source, column), after(edit.firstRow + index, column)];
      const wanted = row.set?.[column] ?? was;
      if (was !== undefined && is !== undefined && wanted !== undefined && hasWords(was) && plain(is) !== plain(wanted))
        columns.add(column);
    }
  });
  return columns;
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
