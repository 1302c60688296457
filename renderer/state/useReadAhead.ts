// Reads the cells of some columns bit by bit, so that a view of a long annex can be made of meanings that are at hand
// already and the window never stands still while they are read.
import { useEffect, useState } from 'react';
import type { Role } from '#shared/annex/roles.ts';
import { cellText, rowOf } from '#shared/annex/state.ts';
import type { AnnexSession } from './session.ts';
import type { AnnexReader } from './useAnnexReader.ts';

/** How long one bit may take. Milliseconds. */
const LONGEST_BIT = 30;

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
    const readOn = (): void => {
      const until = performance.now() + LONGEST_BIT;
      for (; next < rows.length && performance.now() < until; next++) {
        const row = rows[next];
        if (row?.kind === 'task') for (const { id } of columns) read(annex, cellText(row, id));
      }
      if (next < rows.length) timer = setTimeout(readOn);
      else setReadBy(annex);
    };
    readOn();
    return () => clearTimeout(timer);
  }, [session, annex, roles, read]);
  return readBy === annex;
}
