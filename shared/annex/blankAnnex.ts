// A new annex: the five columns that nearly every plan has (docs/domain.md#headers) and a few empty tasks.
import blank from '../data/blankAnnex.json' with { type: 'json' };
import type { NewId } from '../util/ids.ts';
import { ANNEX_SCHEMA, type AnnexDocument, type Column, type Row } from './model.ts';

const COLUMNS = blank.columns as readonly Omit<Column, 'id'>[];
const FIRST_ROWS = 5;

/** `year`: the year that the issuing document will most likely carry. */
export function blankAnnex(newId: NewId, year: number): AnnexDocument {
  const columns = COLUMNS.map((column) => ({ ...column, id: newId() }));
  const order = columns.find((column) => column.role === 'order')?.id ?? '';
  const rows = Array.from({ length: FIRST_ROWS }, (_, at): Row => ({
    id: newId(),
    kind: 'task',
    level: 1,
    cells: { [order]: String(at + 1) },
  }));
  return {
    id: newId(),
    schema: ANNEX_SCHEMA,
    title: '',
    label: blank.label,
    issuing: { kind: blank.kind, number: '', year, issuer: '', subject: '' },
    numbering: 'restart',
    columns,
    rows,
  };
}
