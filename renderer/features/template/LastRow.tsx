// The field for the last row of a template's table. Reported on blur or Enter, because a half-typed number is not a row.
import { useState, type ReactElement } from 'react';
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import { useText } from '../../i18n/index.ts';
import { rowsOf } from './tableRows.ts';

interface Props {
  readonly table: ImportedTable;
  readonly onChoose: (row: number) => void;
}

/** Maximum number of blank rows in a template; more is assumed to be a typing error. */
const MAX_ROWS = 5000;

export function LastRow({ table, onChoose }: Props): ReactElement {
  const text = useText();
  const [first, last] = rowsOf(table);
  const minimum = (table.headerRows?.[1] ?? first - 1) + 1;
  const [typed, setTyped] = useState(String(last));
  const commit = (): void => {
    const row = Math.round(Number(typed));
    if (row >= minimum && row <= minimum + MAX_ROWS && row !== last) onChoose(row);
    else setTyped(String(last));
  };
  return (
    <label className="template-last-row">
      {text.templateScreen.lastRow}
      <input
        type="number"
        min={minimum}
        max={minimum + MAX_ROWS}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          commit();
        }}
      />
    </label>
  );
}
