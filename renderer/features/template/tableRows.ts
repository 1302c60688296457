// The rows that a table of a template spans, as its file counts them.
import type { ImportedTable } from '#shared/recognise/importReport.ts';

/** First row (of the header, where there is one) and last. */
export const rowsOf = ({ headerRows, records, range }: ImportedTable): readonly [number, number] => [
  headerRows?.[0] ?? records[0]?.rows[0] ?? 1,
  Number(/(\d+)$/.exec(range)?.[1] ?? 1),
];
