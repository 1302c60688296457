// The pages of an annex under the settings chosen: composed at once, measured and paged in the background.
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
  /** The annex under the present settings. */
  readonly annex: PrintAnnex;
  /** The newest finished pages: those of the settings before, while new ones are being laid out. */
  readonly shown: LaidOut | undefined;
  /** True when `shown` is of the present settings. */
  readonly ready: boolean;
  /** How much of the work is done, 0 to 1. */
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
