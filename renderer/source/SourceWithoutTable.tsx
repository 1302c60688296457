// Shows a file in which no table was found, so that the user can point to the header of one.
import { useState, type ReactElement } from 'react';
import { SheetChooser } from './SheetChooser.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import { withHeader } from './importState.ts';
import { FIRST_ROWS, type ImportControl } from './useImport.ts';

export function SourceWithoutTable({ control }: { readonly control: ImportControl }): ReactElement {
  const { sheets, pages, options } = control.state;
  const [sheet, setSheet] = useState(sheets[0]?.sheet ?? 0);
  return (
    <>
      <SheetChooser
        sheets={sheets}
        shown={sheet}
        onShow={(next) => {
          setSheet(next);
          control.showRows(next, FIRST_ROWS);
        }}
      />
      <SourceSheet
        table={undefined}
        tables={[]}
        page={pages.get(sheet)}
        choices={{}}
        headers={[]}
        onShowRows={(count) => control.showRows(sheet, count)}
        onChoose={() => undefined}
        onHead={(row) => control.correct(withHeader(options, { sheet, row }, true))}
      />
    </>
  );
}
