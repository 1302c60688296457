// The last row of a template's table. Told when the field is left or Enter is pressed: half a number is no row.
import { useState, type ReactElement } from 'react';
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import { useText } from '../../i18n/index.ts';
import { rowsOf } from './tableRows.ts';

interface Props {
  readonly table: ImportedTable;
  readonly onChoose: (row: number) => void;
}

/** Blank rows that a template may keep ready; more is a slip of the finger. */
const MOST_ROWS = 5000;

export function LastRow({ table, onChoose }: Props): ReactElement {
  const text = useText();
  const [first, last] = rowsOf(table);
  const least = (table.headerRows?.[1] ?? first - 1) + 1;
  const [typed, setTyped] = useState(String(last));
  const tell = (): void => {
    const row = Math.round(Number(typed));
    if (row >= least && row <= least + MOST_ROWS && row !== last) onChoose(row);
    else setTyped(String(last));
  };
  return (
    <label className="template-last-row">
      {text.templateScreen.lastRow}
      <input
        type="number"
        min={least}
        max={least + MOST_ROWS}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          tell();
        }}
      />
    </label>
  );
}
