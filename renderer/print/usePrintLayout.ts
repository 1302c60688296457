// The pages of an annex with the chosen settings: composed at once, measured and paginated in the background.
import { useEffect, useMemo, useState } from 'react';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import type { PrintAnnex } from '#shared/paper/paper.ts';
import { paginate, type Pagination } from '#shared/paper/paginate.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { measureAnnex } from './measureAnnex.ts';

export interface LaidOut {
  readonly annex: PrintAnnex;
  readonly pagination: Pagination;
}

interface PrintLayout {
  /** The annex with the current settings. */
  readonly annex: PrintAnnex;
  /** The latest finished pages; while new ones are being laid out, those of the previous settings. */
  readonly shown: LaidOut | undefined;
  /** True if `shown` has the current settings. */
  readonly ready: boolean;
  /** Progress of measuring, 0 to 1. */
  readonly progress: number;
}

export function usePrintLayout(document: AnnexDocument, settings: PrintSettings): PrintLayout {
  const annex = useMemo(() => composeAnnex(document, settings), [document, settings]);
  const [shown, setShown] = useState<LaidOut>();
  const [work, setWork] = useState<{ readonly of: PrintAnnex; readonly done: number }>();
  useEffect(() => {
    const ended = new AbortController();
    const report = (done: number): void => setWork({ of: annex, done });
    void measureAnnex(annex, ended.signal, report).then((measures) => {
      if (measures !== undefined && !ended.signal.aborted) setShown({ annex, pagination: paginate(measures) });
    });
    return () => ended.abort();
  }, [annex]);
  return { annex, shown, ready: shown?.annex === annex, progress: work?.of === annex ? work.done : 0 };
}
