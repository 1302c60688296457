// The layout of the main window: head line, toolbar, cell line, sheet, side panel, status bar. The parts are passed in.
import type { ReactElement, ReactNode } from 'react';
import type { FilterState, SelectedCount } from '../../grid/gridActions.ts';
import type { OpenAnnex } from '../../state/workspace.ts';
import { CellLine } from './CellLine.tsx';
import { moveBetweenParts } from './regionKeys.ts';
import { HeadLine } from './HeadLine.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar, type ToolbarViews } from './Toolbar.tsx';
import './editor.css';

interface Props {
  readonly annex: OpenAnnex;
  readonly sheet: ReactNode;
  /** Absent if the user has closed it. */
  readonly panel: ReactNode;
  readonly menu: ReactNode;
  /** The recognised meaning of the active cell. */
  readonly meaning: ReactNode;
  /** The linked file of the annex. */
  readonly linkedFile: ReactNode;
  /** The findings of the active cell. */
  readonly remark: ReactNode;
  readonly filter: FilterState | null;
  readonly onClearFilter: () => void;
  readonly onReapplyFilter: () => void;
  readonly countSelected: () => SelectedCount | null;
  readonly onLeave: () => void;
  readonly tools: ToolbarViews;
  readonly onColumns: () => void;
  /** Return the focus to the sheet. */
  readonly onToSheet: () => void;
}

export function EditorScreen(props: Props): ReactElement {
  const {
    annex,
    sheet,
    panel,
    menu,
    meaning,
    linkedFile,
    remark,
    filter,
    tools,
    onLeave,
    onColumns,
    onToSheet,
    onClearFilter,
    onReapplyFilter,
    countSelected,
  } = props;
  return (
    <div className="editor" onKeyDown={moveBetweenParts}>
      <header>
        <HeadLine annex={annex} onLeave={onLeave}>
          {menu}
        </HeadLine>
        <Toolbar session={annex.session} views={tools} onColumns={onColumns} onUsed={onToSheet} />
      </header>
      <CellLine session={annex.session} meaning={meaning} />
      <main className={panel ? 'editor-main editor-main-panel' : 'editor-main'}>
        <div className="editor-sheet">{sheet}</div>
        {panel}
      </main>
      <StatusBar
        session={annex.session}
        linkedFile={linkedFile}
        remark={remark}
        filter={filter}
        onClearFilter={onClearFilter}
        onReapplyFilter={onReapplyFilter}
        countSelected={countSelected}
      />
    </div>
  );
}
