// Shows the table recognised in a template beside the file: first and last row, and the roles of columns.
// Corrections are stored with the template.
import { useState, type ReactElement } from 'react';
import { headedTableId, type HeaderPlace, type ImportedTable, type ImportOptions } from '#shared/recognise/importReport.ts';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { withChoice, withHeader } from '../../source/importState.ts';
import { SourceSheet } from '../../source/SourceSheet.tsx';
import { SourceWithoutTable } from '../../source/SourceWithoutTable.tsx';
import { TableColumns } from '../../source/TableColumns.tsx';
import { tableName } from '../../source/tableName.ts';
import { useImport } from '../../source/useImport.ts';
import { refusalOf, unreadTemplateWords } from '../../state/templateRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { askTemplate } from '../../workers/templateClient.ts';
import { LastRow } from './LastRow.tsx';
import { rowsOf } from './tableRows.ts';
import './template.css';

export type SeenTemplate = Omit<AgencyTemplate, 'id' | 'name'>;

/** The file of a new or existing template. Must be the same object at each render. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
}

interface Props {
  readonly file: TemplateFile;
  readonly onKeep: (seen: SeenTemplate) => void;
  readonly onClose: () => void;
}

export function TemplateReview({ file, onKeep, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.templateScreen;
  const control = useImport(file, file.options);
  const { phase, report, options, pages, sheets } = control.state;
  const [fault, setFault] = useState<string | null>(null);
  const all = [...(report?.tables ?? []), ...(report?.otherTables ?? [])].toSorted((one, other) => one.sheetIndex - other.sheetIndex);
  const table = report?.tables[0];

  function correct(next: ImportOptions): void {
    setFault(null);
    control.correct(next);
  }
  /** A template has one table, so a newly declared header replaces the selected table. */
  function headed(place: HeaderPlace, heads: boolean): ImportOptions {
    const next = withHeader(options, place, heads);
    return heads ? { ...next, onlyTables: [headedTableId(place)] } : next;
  }
  async function keep(): Promise<void> {
    if (!table) return;
    const seen = await askTemplate({ type: 'look', bytes: file.bytes, options }).catch(() => null);
    if (seen?.type === 'seen') onKeep(seen.template);
    else setFault(refusalOf(seen ?? 'failed', text));
  }

  return (
    <Dialog
      title={words.reviewTitle(file.name)}
      width="full"
      onClose={onClose}
      onSubmit={() => void keep()}
      footer={
        <>
          {Object.keys(options).length > 0 && <Button label={words.again} onClick={() => correct({})} />}
          <Button look="outlined" label={words.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={words.keep} disabled={phase !== 'ready' || !table} />
        </>
      }
    >
      {phase === 'reading' && <ProgressBar label={words.working} />}
      {(fault !== null || phase === 'failed') && (
        <p className="template-fault" role="alert">
          {fault ?? unreadTemplateWords(control.state.error, text)}
        </p>
      )}
      {phase === 'failed' && sheets.length > 0 && (
        <div className="import-pane template-source">
          <p className="import-none-way">{text.import.noTableHint}</p>
          <SourceWithoutTable control={control} />
        </div>
      )}
      {phase === 'ready' && table && (
        <div className="template-panes">
          <div className="import-pane">
            <SourceSheet
              table={table}
              tables={all.filter(({ sheetIndex }) => sheetIndex === table.sheetIndex)}
              headers={(options.headersAt ?? []).flatMap(({ sheet, row }) => (sheet === table.sheetIndex ? [row] : []))}
              onHead={(row, heads) => correct(headed({ sheet: table.sheetIndex, row }, heads))}
              page={pages.get(table.sheetIndex)}
              choices={options.choices?.[table.id]?.rows ?? {}}
              onShowRows={(count) => control.showRows(table.sheetIndex, count)}
              onChoose={(row, kind) => correct(withChoice(options, table.id, { rows: { [row]: kind } }))}
            />
          </div>
          <section className="import-pane" aria-label={text.import.columns}>
            <div className="template-region">
              <p>{words.reviewLead}</p>
              <SelectField
                label={words.reviewTable}
                value={table.id}
                options={all.map((each) => [each.id, words.tableAt(nameOf(each, text), ...rowsOf(each))])}
                onChange={(id) => correct({ ...options, onlyTables: [id] })}
              />
              <p className="template-extent" role="status">
                {words.region(...rowsOf(table), table.columns.filter(({ helper }) => !helper).length)}
              </p>
              <LastRow
                key={`${table.id}:${rowsOf(table)[1]}`}
                table={table}
                onChoose={(lastRow) => correct(withChoice(options, table.id, { lastRow }))}
              />
            </div>
            <TableColumns table={table} onChoose={(change) => correct(withChoice(options, table.id, change))} />
          </section>
        </div>
      )}
    </Dialog>
  );
}

/** Adds the sheet name, because tables of a workbook may have the same title. */
const nameOf = (table: ImportedTable, text: Text): string =>
  [...new Set([table.sheet ?? '', tableName(table, text)])].filter(Boolean).join(': ');
