// The annex as it would be imported: the metadata found around the table, and the rows by role.
import { useState, type ReactElement } from 'react';
import type { AnnexMetadata, ImportedTable } from '#shared/recognise/importReport.ts';
import { foldText } from '#shared/text/fold.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { countKind } from '../../source/tableName.ts';
import '../../ui/cellTable.css';

const FIRST_RECORDS = 60;
const METADATA = [
  'annexLabel',
  'annexTitle',
  'attachedTo',
  'parentBody',
  'issuingBody',
  'number',
  'place',
  'dateLine',
  'signer',
] as const satisfies readonly (keyof AnnexMetadata)[];

export function ResultTab({ table }: { readonly table: ImportedTable }): ReactElement {
  const text = useText();
  const [count, setCount] = useState(FIRST_RECORDS);
  const { metadata, columns, records } = table;
  const found = METADATA.filter((key) => metadata[key]);
  const left = records.length - count;
  return (
    <div className="import-scroll" role="region" aria-label={text.import.result} tabIndex={0}>
      <p className="result-counts">{text.import.counts(countKind(table, 'section'), countKind(table, 'task'), columns.length)}</p>
      {found.length === 0 ? (
        <p className="quiet result-meta">{text.import.metadataNone}</p>
      ) : (
        <dl className="result-meta">
          {found.map((key) => (
            <div key={key}>
              <dt>{text.import.metadataLabels[key]}</dt>
              <dd>{metadata[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <table className="cell-table result-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.header || text.import.noHeader}
                {column.role !== 'order' && foldText(column.header) !== foldText(text.roles[column.role]) && (
                  <span className="result-role">{text.roles[column.role]}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.slice(0, count).map((record) => (
            <tr
              key={`${record.rows[0]}-${record.rows[1]}-${record.number ?? ''}-${record.cells['order'] ?? ''}`}
              className={`result-${record.kind}`}
            >
              {record.kind === 'task' ? (
                columns.map((column) => <td key={column.key}>{record.cells[column.key]}</td>)
              ) : (
                <td colSpan={columns.length}>{[record.number, record.title].filter(Boolean).join('. ')}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div className="source-more">
          <Button look="outlined" label={text.import.moreRows(left)} onClick={() => setCount(records.length)} />
        </div>
      )}
    </div>
  );
}
