// A sheet of the source, read-only: row numbers, cells, merges, and on the left how each row was classified.
import type { ReactElement } from 'react';
import type { ImportedTable, TableChoice } from '#shared/recognise/importReport.ts';
import { useText, type Text } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import type { SourcePage, SourceRow } from '../workers/importMessages.ts';
import { HeadingChoice } from './HeadingChoice.tsx';
import { markOf, ROW_CHOICES, rowMarks, type BodyMark, type RowChoice } from './rowMarks.ts';
import { shownWidths } from './sourceWidths.ts';
import { columnLetters } from './tableName.ts';
import '../ui/cellTable.css';
import './source.css';

interface Props {
  /** The shown table; undefined if the sheet has none. */
  readonly table: ImportedTable | undefined;
  /** Every table of the sheet. */
  readonly tables: readonly ImportedTable[];
  readonly page: SourcePage | undefined;
  readonly choices: NonNullable<TableChoice['rows']>;
  /** Rows of this sheet that the user declared to be headers. */
  readonly headers: readonly number[];
  readonly onShowRows: (count: number) => void;
  readonly onChoose: (row: number, kind: RowChoice) => void;
  readonly onHead: (row: number, heads: boolean) => void;
}

const MORE_ROWS = 200;
/** Columns drawn; no annex has more. */
const MAX_COLUMNS = 40;

export function SourceSheet({ table, tables, page, choices, headers, onShowRows, onChoose, onHead }: Props): ReactElement {
  const text = useText();
  if (!page) return <p className="import-calm quiet">{text.app.loading}</p>;
  const marks = rowMarks(
    table,
    tables.filter((each) => each !== table),
  );
  const columns = Math.min(page.columnCount, MAX_COLUMNS);
  const widths = shownWidths(table, page, columns);
  const covered = coveredCells(page.rows);
  const left = page.rowCount - page.rows.length;
  return (
    <div className="source-scroll" role="region" aria-label={text.import.source} tabIndex={0}>
      <table className="cell-table source-table">
        <colgroup>
          <col className="source-number" />
          <col className="source-kinds" />
          {widths.map((width, at) => (
            <col key={columnLetters(at + 1)} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th aria-hidden="true" />
            <th aria-hidden="true" />
            {Array.from({ length: columns }, (_, at) => (
              <th key={columnLetters(at + 1)} scope="col">
                {columnLetters(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => {
            const mark = markOf(marks, table, row.number);
            return (
              <tr key={row.number} className={`source-${mark.kind}${row.hidden ? ' source-hidden' : ''}`}>
                <th scope="row">{row.number}</th>
                <td className="source-kind">
                  {'continued' in mark || 'reason' in mark ? (
                    <KindOfRow row={row.number} mark={mark} chosen={choices[row.number]} text={text} onChoose={onChoose} />
                  ) : (
                    <HeadingChoice row={row} kind={mark.kind} chosen={headers.includes(row.number)} onHead={onHead} />
                  )}
                </td>
                {cellsOf(row, columns, covered, mark.kind === 'title')}
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <div className="source-more">
          <Button
            look="outlined"
            label={text.import.moreRows(Math.min(left, MORE_ROWS))}
            onClick={() => onShowRows(page.rows.length + MORE_ROWS)}
          />
        </div>
      )}
    </div>
  );
}

interface KindProps {
  readonly row: number;
  readonly mark: BodyMark;
  readonly chosen: RowChoice | undefined;
  readonly text: Text;
  readonly onChoose: (row: number, kind: RowChoice) => void;
}

function KindOfRow({ row, mark, chosen, text, onChoose }: KindProps): ReactElement {
  const { kinds } = text.import;
  const value: RowChoice = chosen ?? ('continued' in mark && mark.continued ? 'continuation' : mark.kind);
  const tip = mark.kind === 'drop' ? text.imported.dropReasons[mark.reason] : undefined;
  return (
    <select
      aria-label={text.import.rowKind(row)}
      title={tip}
      value={value}
      onChange={(event) => {
        const kind = ROW_CHOICES.find((each) => each === event.target.value);
        if (kind) onChoose(row, kind);
      }}
    >
      {ROW_CHOICES.map((kind) => (
        <option key={kind} value={kind}>
          {kinds[kind]}
        </option>
      ))}
    </select>
  );
}

/** Positions covered by a merged cell, as "row:column"; no cell is drawn there. */
function coveredCells(rows: readonly SourceRow[]): ReadonlySet<string> {
  const last = rows.at(-1)?.number ?? 0;
  const covered = new Set<string>();
  for (const row of rows)
    for (const cell of row.cells)
      for (let down = row.number; down <= Math.min(cell.bottom, last); down += 1)
        for (let across = cell.column; across <= Math.min(cell.right, MAX_COLUMNS); across += 1)
          if (down !== row.number || across !== cell.column) covered.add(`${down}:${across}`);
  return covered;
}

/** A line of prose, and the last text of a line above the table, extends over empty cells as in a worksheet. */
function cellsOf(row: SourceRow, columns: number, covered: ReadonlySet<string>, runsOn: boolean): ReactElement[] {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const last = row.cells.findLast((cell) => cell.text !== '')?.column;
  const drawn: ReactElement[] = [];
  for (let column = 1; column <= columns; column += 1) {
    if (covered.has(`${row.number}:${column}`)) continue;
    const cell = byColumn.get(column);
    const toEnd = (row.paragraph || runsOn) && column === last && cell?.bottom === row.number;
    const right = toEnd ? columns : Math.min(cell?.right ?? column, columns);
    // Column widths fit the table, so a text above it would wrap letter by letter: it is cut and shown in full as a tooltip.
    const cut = runsOn && !toEnd;
    drawn.push(
      <td
        key={column}
        colSpan={right - column + 1}
        rowSpan={cell ? cell.bottom - row.number + 1 : 1}
        className={cut ? 'source-cut' : undefined}
        title={cut ? cell?.text : undefined}
      >
        {cell?.text}
      </td>,
    );
    if (toEnd) break;
  }
  return drawn;
}
