// The head of the table: one row, or several where columns stand together under a common cell.
import type { Column } from '../annex/model.ts';
import type { PaperCell } from './paper.ts';
import { printableText } from './printableText.ts';

/** True when both columns stand under the same cells down to `depth`. */
const sharesGroups = (left: Column, right: Column, depth: number): boolean =>
  (left.groups?.length ?? 0) > depth &&
  (right.groups?.length ?? 0) > depth &&
  Array.from({ length: depth + 1 }, (_, level) => level).every((level) => left.groups?.[level] === right.groups?.[level]);

/** Rows of header cells, outermost first. Each column is covered once in every row, spans counted. */
export function headerRows(columns: readonly Column[]): PaperCell[][] {
  const height = Math.max(0, ...columns.map((column) => column.groups?.length ?? 0)) + 1;
  return Array.from({ length: height }, (_, level) =>
    columns.flatMap((column, index): PaperCell[] => {
      const own = column.groups?.length ?? 0;
      if (own < level) return [];
      if (own === level) {
        return [{ text: printableText(column.header), column: index, columnSpan: 1, rowSpan: height - level, align: 'center' }];
      }
      const before = columns[index - 1];
      if (before !== undefined && sharesGroups(before, column, level)) return [];
      let end = index + 1;
      for (let next = columns[end]; next !== undefined && sharesGroups(column, next, level); next = columns[end]) end += 1;
      return [{ text: printableText(column.groups?.[level] ?? ''), column: index, columnSpan: end - index, rowSpan: 1, align: 'center' }];
    }),
  );
}
