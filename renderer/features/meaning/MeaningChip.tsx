// Shows the recognised meaning of the active cell beside its text. Never changes the text.
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { DATED_ROLES, UNIT_ROLES, type Role } from '#shared/annex/roles.ts';
import { cellText } from '#shared/annex/state.ts';
import { useText, type Text } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { useAnnexReader, type AnnexReader } from '../../state/useAnnexReader.ts';
import { timeWords } from './timeWords.ts';
import { unitWords, type UnitWords } from './unitWords.ts';
import './meaning.css';

function meaningOf(cell: string, role: Role, annex: AnnexReader, words: Text['meaning']): UnitWords | null {
  if (cell.trim() === '') return null;
  if (UNIT_ROLES.includes(role)) return unitWords(annex.units(cell), words);
  if (!DATED_ROLES.includes(role)) return null;
  const time = annex.time(cell);
  const shown = timeWords(time, words);
  // A report column may contain prose; that is not an error.
  if (shown === null || (role === 'report' && time.kind === 'unknown')) return null;
  return { words: shown, doubtful: time.kind === 'unknown' || time.missingYear === true };
}

export function MeaningChip({ session }: { readonly session: AnnexSession }): ReactElement | null {
  const text = useText();
  const annex = useAnnexReader(session);
  useStore(session.store, (view) => view.revision);
  const active = useStore(session.store, (view) => view.selection.active);
  const head = useStore(session.store, (view) => view.state.head);
  const row = active && session.store.getState().state.rows.get(active.rowId);
  const column = head.columns.find(({ id }) => id === active?.columnId);
  if (row?.kind !== 'task' || !column) return null;
  const meaning = meaningOf(cellText(row, column.id), column.role, annex, text.meaning);
  if (!meaning) return null;
  return (
    <span className={meaning.doubtful ? 'meaning meaning-doubtful' : 'meaning'} title={meaning.words}>
      <span className="unseen">{text.meaning.label}: </span>
      {meaning.words}
    </span>
  );
}
