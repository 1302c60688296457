// A page with only the sheet, for tests and measurements in a real browser.
import { createRoot } from 'react-dom/client';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { toDocument } from '#shared/annex/state.ts';
import { assert } from '#shared/util/assert.ts';
import { BareGrid } from './bareGrid.tsx';
import { AnnexGrid } from '../../../renderer/grid/AnnexGrid.tsx';
import type { CellMarks, GridActions } from '../../../renderer/grid/gridActions.ts';
import { createSession, readOnlySession, type AnnexSession } from '../../../renderer/state/session.ts';
import { installPaperFont } from '../../../renderer/ui/paperFont.ts';
import { randomFrom } from '../randomFrom.ts';
import * as measure from './measureGrid.ts';
import { runRandomly } from './randomCommands.ts';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import './harness.css';

export interface Harness {
  open(document: AnnexDocument, options?: HarnessOptions): Promise<void>;
  /** A bare AG Grid with rows of one height, to compare with. */
  openBare(document: AnnexDocument): Promise<void>;
  document(): AnnexDocument;
  readonly session: AnnexSession;
  readonly grid: GridActions;
  /** What the sheet asked the application for. */
  readonly requests: string[];
  readonly measure: typeof measure;
  /** Runs a command of this kind at a random place with random arguments. */
  runRandomly(id: string, seed: number): void;
}

export interface HarnessOptions {
  readonly zoom?: number;
  readonly density?: 'comfortable' | 'compact';
  readonly readOnly?: boolean;
  readonly marks?: readonly (readonly [rowId: string, columnId: string, severity: 'error' | 'warning' | 'hint'])[];
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const container = document.querySelector('#root');
assert(container, 'the page has a root');
const root = createRoot(container);
let session: AnnexSession | undefined;
let grid: GridActions | undefined;
let opened = 0;
const requests: string[] = [];

const marksOf = (marks: HarnessOptions['marks'] = []): CellMarks => {
  const byCell = new Map(marks.map(([rowId, columnId, severity]) => [`${rowId} ${columnId}`, severity]));
  return { at: (rowId, columnId) => byCell.get(`${rowId} ${columnId}`) };
};

installPaperFont();
window.harness = {
  requests,
  measure,
  runRandomly: (id, seed) => runRandomly(window.harness.session, id, randomFrom(seed)),
  get session() {
    assert(session, 'an annex is open');
    return session;
  },
  get grid() {
    assert(grid, 'the grid is ready');
    return grid;
  },
  document: () => toDocument(window.harness.session.store.getState().state),
  openBare: (annex) => new Promise((resolve) => root.render(<BareGrid annex={annex} onReady={() => resolve()} />)),
  open(annex, { marks, readOnly = false, ...options } = {}) {
    opened += 1;
    let ids = 0;
    const editable = createSession(annex, () => `n${opened}-${(ids += 1)}`);
    session = readOnly ? readOnlySession(editable) : editable;
    return new Promise((resolve) => {
      root.render(
        <AnnexGrid
          session={window.harness.session}
          marks={marksOf(marks)}
          {...options}
          onRequest={(request) => requests.push(request)}
          onPasteTable={({ plain }) => requests.push(`table ${plain.length}`)}
          onReady={(ready) => {
            grid = ready;
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          }}
        />,
      );
    });
  },
};
