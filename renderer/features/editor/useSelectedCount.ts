// The selection in figures, once it has come to rest: counting 50,000 rows must not be in the way of a key or of the mouse.
import { useEffect, useState } from 'react';
import type { SelectedCount } from '../../grid/gridActions.ts';
import type { AnnexSession } from '../../state/session.ts';

/** Milliseconds without a change. */
const REST = 80;

/** `count` gives the figures of now; null before the sheet stands. */
export function useSelectedCount(session: AnnexSession, count: () => SelectedCount | null): SelectedCount | null {
  const [counted, setCounted] = useState<SelectedCount | null>(null);
  useEffect(() => {
    let waiting = 0;
    const later = (): void => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => setCounted(count()), REST);
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
