// Parses cells of the open annex exactly as the checks do: on its signing date, with the agency's units. Results are cached by text.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AnnexHead } from '#shared/annex/model.ts';
import { createMemo } from '#shared/check/memo.ts';
import { viewAnnex, type AnnexView } from '#shared/check/view.ts';
import type { AgencyView } from './agency.ts';
import { useServices } from './services.ts';
import type { AnnexSession } from './session.ts';
import { isoToday } from './today.ts';

export type AnnexReader = Pick<AnnexView, 'units' | 'time' | 'dates' | 'period'>;

type Judging = Pick<AgencyView, 'ownDirectory' | 'absentUnits' | 'exclusiveBefore'>;

const readerOf = (head: AnnexHead, today: string, { ownDirectory, absentUnits, exclusiveBefore }: Judging): AnnexReader =>
  viewAnnex({ ...head, rows: [] }, { today, ownDirectory, absentUnits: new Set(absentUnits), exclusiveBefore }, createMemo());

/** Returns the same reader until the head of the annex or the agency's settings change. */
export function useAnnexReader(session: AnnexSession): AnnexReader {
  const { agency, now } = useServices();
  const { ownDirectory, absentUnits, exclusiveBefore } = useStore(agency.store);
  const head = useStore(session.store, (view) => view.state.head);
  const today = isoToday(now());
  return useMemo(
    () => readerOf(head, today, { ownDirectory, absentUnits, exclusiveBefore }),
    [head, today, ownDirectory, absentUnits, exclusiveBefore],
  );
}
