// Runs the checks in a worker. Keeps a copy of the rows, so that an edit of a long annex sends one row and not all.
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import type { Finding } from '#shared/check/finding.ts';
import { stepsOfFindings } from '#shared/check/findingsChange.ts';
import type { CheckOptions } from '#shared/check/options.ts';
import { scoreAnnex } from '#shared/check/engine/score.ts';
import { createMemo } from '#shared/check/memo.ts';
import type { Row } from '#shared/annex/model.ts';
import type { CheckAnswer, CheckRequest } from './checkMessages.ts';

const rows = new Map<string, Row>();
let order: readonly string[] = [];
let memo = createMemo();
let agency: CheckOptions = {};
/** The findings sent to the page so far. */
let sent: readonly Finding[] = [];

/** New findings per message: more would block the page while it receives them. */
const MAX_FINDINGS_PER_MESSAGE = 1_500;

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.anew) {
    rows.clear();
    memo = createMemo();
    sent = [];
  }
  for (const row of data.changed) rows.set(row.id, row);
  for (const id of data.removed) rows.delete(id);
  order = data.order ?? order;
  if (data.agency) {
    const { ownDirectory, absentUnits, disabledRules, exclusiveBefore } = data.agency;
    agency = { ownDirectory, absentUnits: new Set(absentUnits), disabledRules: new Set(disabledRules), exclusiveBefore };
  }
  const document = { ...data.head, rows: order.flatMap((id) => rows.get(id) ?? []) };
  const findings = checkAnnex(document, { ...agency, today: data.today }, memo);
  const ignored = new Set(data.ignored);
  const score = scoreAnnex(
    document,
    findings.filter((finding) => !ignored.has(finding.key)),
  );
  const steps = stepsOfFindings(sent, findings, MAX_FINDINGS_PER_MESSAGE);
  sent = findings;
  const { run, revision } = data;
  for (const [index, change] of steps.entries()) {
    const answer: CheckAnswer = { run, revision, change, ...(index === steps.length - 1 ? { score } : {}) };
    self.postMessage(answer, { transfer: [] });
  }
});
