// Counts of the selection, updated when it has stopped changing: counting 50,000 rows must not delay keys or the mouse.
import { useEffect, useState } from 'react';
import type { SelectedCount } from '../../grid/gridActions.ts';
import type { AnnexSession } from '../../state/session.ts';

/** Count after this time without a change. */
const PAUSE_MS = 80;

/** @param count returns the current counts; null before the sheet is mounted */
export function useSelectedCount(session: AnnexSession, count: () => SelectedCount | null): SelectedCount | null {
  const [counted, setCounted] = useState<SelectedCount | null>(null);
  useEffect(() => {
    let waiting = 0;
    const later = (): void => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => setCounted(count()), PAUSE_MS);
    };
    later();
    const stop = session.store.subscribe(later);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [session, count]);
  return counted;
}
