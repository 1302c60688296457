// Chooses the shown table and the tables to import. Hidden if there is only one.
import type { ReactElement } from 'react';
import type { ImportedTable, ImportReport } from '#shared/recognise/importReport.ts';
import { useText } from '../../i18n/index.ts';
import { countKind, tableName } from '../../source/tableName.ts';

interface Props {
  readonly report: ImportReport;
  readonly shown: ImportedTable | undefined;
  /** Ids of the selected tables; the report about them may still be pending. */
  readonly selected: readonly string[] | undefined;
  readonly onShow: (id: string) => void;
  readonly onInclude: (ids: readonly string[]) => void;
}

export function TableChooser({ report, shown, selected, onShow, onInclude }: Props): ReactElement | null {
  const text = useText();
  const all = [...report.tables, ...report.otherTables].toSorted((one, other) => one.sheetIndex - other.sheetIndex);
  if (all.length < 2) return null;
  const included = selected ?? report.tables.map((table) => table.id);
  return (
    <section className="import-tables" aria-label={text.import.tables}>
      {all.map((table) => {
        const name = tableName(table, text);
        const facts = [
          table.sheet && table.sheet !== name ? table.sheet : '',
          table.kind === 'annex' ? text.import.tableTasks(countKind(table, 'task')) : text.import.tableRows(table.records.length),
          table.kind === 'other' ? text.import.otherTable : '',
          table.sheetVisibility === 'visible' ? '' : text.import.sheetHidden,
        ].filter(Boolean);
        return (
          <div key={table.id} className={table.id === shown?.id ? 'import-table import-table-shown' : 'import-table'}>
            <input
              type="checkbox"
              aria-label={`${text.import.take}: ${name}`}
              checked={included.includes(table.id)}
              disabled={included.length === 1 && included.includes(table.id)}
              onChange={(event) => onInclude(event.target.checked ? [...included, table.id] : included.filter((id) => id !== table.id))}
            />
            <button type="button" aria-pressed={table.id === shown?.id} onClick={() => onShow(table.id)}>
              <span className="clip">{name}</span>
              <span className="quiet">{facts.join(' · ')}</span>
            </button>
          </div>
        );
      })}
    </section>
  );
}
