// Parses the cells of some columns in short portions, so that a view of a long annex is then drawn from cached meanings
// and the window stays responsive meanwhile.
import { useEffect, useState } from 'react';
import type { Role } from '#shared/annex/roles.ts';
import { cellText, rowOf } from '#shared/annex/state.ts';
import type { AnnexSession } from './session.ts';
import type { AnnexReader } from './useAnnexReader.ts';

/** Maximum duration of one portion. */
const MAX_PORTION_MS = 30;

/** Whether every cell in the columns of these roles has been read once. `roles` and `read` must be the same at each call. */
export function useReadAhead(
  session: AnnexSession,
  annex: AnnexReader,
  roles: readonly Role[],
  read: (annex: AnnexReader, text: string) => unknown,
): boolean {
  const [readBy, setReadBy] = useState<AnnexReader | null>(null);
  useEffect(() => {
    const { state } = session.store.getState();
    const columns = state.head.columns.filter(({ role }) => roles.includes(role));
    const rows = state.order.map((id) => rowOf(state, id));
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readPortion = (): void => {
      const until = performance.now() + MAX_PORTION_MS;
      for (; next < rows.length && performance.now() < until; next++) {
        const row = rows[next];
        if (row?.kind === 'task') for (const { id } of columns) read(annex, cellText(row, id));
      }
      if (next < rows.length) timer = setTimeout(readPortion);
      else setReadBy(annex);
    };
    readPortion();
    return () => clearTimeout(timer);
  }, [session, annex, roles, read]);
  return readBy === annex;
}
