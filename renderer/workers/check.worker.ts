// Runs the checks beside the page. Holds a copy of the rows, so that an edit in a long annex sends one row and not all.
import { checkAnnex } from '#shared/check/checkAnnex.ts';
import { createMemo } from '#shared/check/view.ts';
import type { Row } from '#shared/annex/model.ts';
import type { CheckAnswer, CheckRequest } from './checkMessages.ts';

const rows = new Map<string, Row>();
let order: readonly string[] = [];
let memo = createMemo();

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.anew) {
    rows.clear();
    memo = createMemo();
  }
  for (const row of data.changed) rows.set(row.id, row);
  for (const id of data.removed) rows.delete(id);
  order = data.order ?? order;
  const document = { ...data.head, rows: order.flatMap((id) => rows.get(id) ?? []) };
  const options = { today: data.today, ignored: new Set(data.ignored) };
  const answer: CheckAnswer = { revision: data.revision, findings: checkAnnex(document, options, memo) };
  self.postMessage(answer, { transfer: [] });
});
