// The recognised role of each column, with reason and confidence. The user can correct roles and header rows.
import type { ReactElement } from 'react';
import { ROLES } from '#shared/annex/roles.ts';
import type { ImportedColumn, ImportedTable, TableChoice } from '#shared/recognise/importReport.ts';
import { useText } from '../i18n/index.ts';
import { columnLetters } from './tableName.ts';

interface Props {
  readonly table: ImportedTable;
  readonly onChoose: (change: TableChoice) => void;
}

/** Below this confidence the user is asked to check the role. */
const SURE = 0.65;

export function TableColumns({ table, onChoose }: Props): ReactElement {
  const text = useText();
  return (
    <div className="import-scroll">
      {!table.headerRows && <p className="quiet">{text.import.noHeaderRows}</p>}
      <HeaderRows key={table.id} rows={table.headerRows} onChoose={onChoose} />
      <table className="import-columns">
        <tbody>
          {table.columns.map((column) => (
            <ColumnLine key={column.physical[0]} column={column} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps {
  readonly rows: readonly [number, number] | null;
  readonly onChoose: (change: TableChoice) => void;
}

function HeaderRows({ rows, onChoose }: HeaderProps): ReactElement {
  const text = useText();
  const set = (from: number, to: number): void => {
    if (from >= 1 && to >= from && to - from < 10) onChoose({ headerRows: [from, to] });
  };
  const [from, to] = rows ?? [0, 0];
  return (
    <fieldset className="header-rows">
      <legend>{text.import.headerRows}</legend>
      <label>
        {text.import.headerFrom}
        <input
          type="number"
          min={1}
          value={from || ''}
          onChange={(event) => set(Number(event.target.value), Math.max(to, Number(event.target.value)))}
        />
      </label>
      <label>
        {text.import.headerTo}
        <input type="number" min={from} value={to || ''} disabled={!rows} onChange={(event) => set(from, Number(event.target.value))} />
      </label>
    </fieldset>
  );
}

function ColumnLine({
  column,
  onChoose,
}: {
  readonly column: ImportedColumn;
  readonly onChoose: (change: TableChoice) => void;
}): ReactElement {
  const text = useText();
  const name = column.headerPath?.join(' / ') ?? (column.header.trim() || text.import.noHeader);
  const [first, last] = column.physical;
  const letters = first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`;
  const sure = column.confidence >= SURE;
  return (
    <tr>
      <th scope="row">
        <span className="quiet">{text.import.columnFrom(letters)}</span>
        <span className="import-column-name">{name}</span>
      </th>
      <td>
        <select
          aria-label={text.import.roleOf(name)}
          value={column.role}
          onChange={(event) => {
            const role = ROLES.find((each) => each === event.target.value);
            if (role) onChoose({ roles: { [first]: role } });
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {text.roles[role]}
            </option>
          ))}
        </select>
        <p className={sure ? 'quiet' : 'import-unsure'}>
          {sure ? text.import.confidence(Math.round(column.confidence * 100)) : text.import.unsure}
          {' · '}
          {text.imported.roleReasons[column.reason](column.reasonValues ?? {})}
        </p>
      </td>
    </tr>
  );
}
