// Checks one annex once, in a separate worker, because the shared one keeps the rows of the open annex.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { Finding } from '#shared/check/finding.ts';
import { changedFindings } from '#shared/check/findingsChange.ts';
import type { CheckAnswer, CheckAgency, CheckRequest } from './checkMessages.ts';

/** Returns all findings, including dismissed ones. `today`: ISO date. Rejects if the worker fails. */
export function checkOnce({ rows, ignored = [], ...head }: AnnexDocument, agency: CheckAgency, today: string): Promise<readonly Finding[]> {
  const worker = new Worker(new URL('check.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<readonly Finding[]>((resolve, reject) => {
    let received: readonly Finding[] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      received = changedFindings(received, data.change);
      if (data.score) resolve(received);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    const request: CheckRequest = {
      run: 0,
      revision: 0,
      head,
      changed: rows,
      removed: [],
      order: rows.map(({ id }) => id),
      anew: true,
      agency,
      today,
      ignored: ignored.map(({ key }) => key),
    };
    worker.postMessage(request, []);
  }).finally(() => worker.terminate());
}
