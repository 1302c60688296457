// The main window: head line, toolbar, cell line, sheet, side panel, status bar. Knows how they stand, not what they do.
import type { ReactElement, ReactNode } from 'react';
import type { OpenAnnex } from '../../state/workspace.ts';
import { CellLine } from './CellLine.tsx';
import { HeadLine } from './HeadLine.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import './editor.css';

interface Props {
  readonly annex: OpenAnnex;
  readonly sheet: ReactNode;
  /** Absent when the user has put it away. */
  readonly panel: ReactNode;
  readonly menu: ReactNode;
  readonly onLeave: () => void;
  readonly onColumns: () => void;
}

export function EditorScreen({ annex, sheet, panel, menu, onLeave, onColumns }: Props): ReactElement {
  return (
    <div className="editor">
      <header>
        <HeadLine annex={annex} onLeave={onLeave}>
          {menu}
        </HeadLine>
        <Toolbar session={annex.session} onColumns={onColumns} />
      </header>
      <CellLine session={annex.session} />
      <main className={panel ? 'editor-main editor-main-panel' : 'editor-main'}>
        <div className="editor-sheet">{sheet}</div>
        {panel}
      </main>
      <StatusBar session={annex.session} />
    </div>
  );
}
