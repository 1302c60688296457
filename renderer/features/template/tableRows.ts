// The rows of a table of a template, numbered as in its file.
import type { ImportedTable } from '#shared/recognise/importReport.ts';

/** First row (the header, if there is one) and last row. */
export const rowsOf = ({ headerRows, records, range }: ImportedTable): readonly [number, number] => [
  headerRows?.[0] ?? records[0]?.rows[0] ?? 1,
  Number(/(\d+)$/.exec(range)?.[1] ?? 1),
];
