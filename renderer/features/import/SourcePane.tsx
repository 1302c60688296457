// The left half of the preview: the file. The user can correct rows here and point to a table that was not found.
import type { ReactElement } from 'react';
import { headedTableId, type ImportedTable } from '#shared/recognise/importReport.ts';
import { useText } from '../../i18n/index.ts';
import { withChoice, withHeader } from '../../source/importState.ts';
import { SheetChooser } from '../../source/SheetChooser.tsx';
import { SourceSheet } from '../../source/SourceSheet.tsx';
import { FIRST_ROWS, type ImportControl } from '../../source/useImport.ts';

interface Props {
  readonly control: ImportControl;
  /** Every table of the file. */
  readonly tables: readonly ImportedTable[];
  /** The table shown in the right half. */
  readonly table: ImportedTable;
  /** The sheet shown here: the sheet of the table, or one without a table. */
  readonly sheet: number;
  readonly onShow: (id: string, sheet?: number) => void;
  readonly onShowSheet: (sheet: number) => void;
}

export function SourcePane({ control, tables, table, sheet, onShow, onShowSheet }: Props): ReactElement {
  const text = useText();
  const { options, pages, sheets } = control.state;
  const hasBareSheet = sheets.some((each) => tables.every(({ sheetIndex }) => sheetIndex !== each.sheet));
  const isHere = table.sheetIndex === sheet;

  function showSheet(next: number): void {
    const first = tables.find(({ sheetIndex }) => sheetIndex === next);
    if (first) return onShow(first.id);
    if (!pages.has(next)) control.showRows(next, FIRST_ROWS);
    onShowSheet(next);
  }
  function head(row: number, heads: boolean): void {
    if (heads) onShow(headedTableId({ sheet, row }), sheet);
    control.correct(withHeader(options, { sheet, row }, heads));
  }
  return (
    <section className="import-pane" aria-labelledby="import-source-title">
      <h2 id="import-source-title" className="import-pane-title">
        {text.import.source} <span className="quiet">{isHere ? text.import.sourceHint : text.import.sheetWithoutTable}</span>
      </h2>
      {hasBareSheet && <SheetChooser sheets={sheets} shown={sheet} onShow={showSheet} />}
      <SourceSheet
        table={isHere ? table : undefined}
        tables={tables.filter(({ sheetIndex }) => sheetIndex === sheet)}
        page={pages.get(sheet)}
        choices={options.choices?.[table.id]?.rows ?? {}}
        headers={(options.headersAt ?? []).flatMap((each) => (each.sheet === sheet ? [each.row] : []))}
        onShowRows={(count) => control.showRows(sheet, count)}
        onChoose={(row, kind) => control.correct(withChoice(options, table.id, { rows: { [row]: kind } }))}
        onHead={head}
      />
    </section>
  );
}
