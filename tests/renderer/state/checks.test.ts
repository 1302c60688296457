// The checks of an open annex when the worker answers late or never: nothing waits forever.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { editCells } from '#shared/commands/editCells.ts';
import { ANSWER_WITHIN_MS, createChecks, type CheckPort } from '#renderer/state/checks.ts';
import { loadAgency } from '#renderer/state/agency.ts';
import { createSession } from '#renderer/state/session.ts';
import type { CheckAnswer, CheckRequest } from '#renderer/workers/checkMessages.ts';
import { anAnnex, countingIds } from '../../support/annexes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function underCheck() {
  const asked: CheckRequest[] = [];
  const hearing = new Set<(answer: CheckAnswer) => void>();
  const port: CheckPort = {
    post: (request) => void asked.push(request),
    onAnswer(listener) {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
  };
  const agency = await loadAgency({ read: async (setting) => setting.parse(undefined), write: async () => true });
  const session = createSession(anAnnex(), countingIds());
  const checks = createChecks(session, { port, agency, today: '2026-11-22' });
  const answerLast = (): void => {
    const { run, revision } = asked.at(-1)!;
    const score = { total: 100, criteria: [] } as never;
    for (const hear of hearing) hear({ run, revision, change: [], score });
  };
  const edit = (text: string): void => {
    session.run(editCells, { edits: [{ rowId: 'a', columnId: 'nd', text }] });
    vi.advanceTimersByTime(1000);
  };
  return { checks, edit, answerLast };
}

it('reports a silent worker as stalled after the time limit, even while the user keeps typing', async () => {
  const { checks, edit } = await underCheck();
  const end = checks.start();
  for (let second = 1; second < ANSWER_WITHIN_MS / 1000; second += 1) edit(`lần ${second}`);
  expect(checks.store.getState().stalled).toBe(false);
  edit('lần cuối');
  expect(checks.store.getState().stalled).toBe(true);
  end();
});

it('is not stalled after an answer in time or a late one', async () => {
  const { checks, edit, answerLast } = await underCheck();
  const end = checks.start();
  answerLast();
  vi.advanceTimersByTime(2 * ANSWER_WITHIN_MS);
  expect(checks.store.getState().stalled).toBe(false);
  edit('một');
  vi.advanceTimersByTime(ANSWER_WITHIN_MS);
  expect(checks.store.getState().stalled).toBe(true);
  answerLast();
  expect(checks.store.getState()).toMatchObject({ stalled: false, revision: 1 });
  end();
  vi.advanceTimersByTime(2 * ANSWER_WITHIN_MS);
  expect(checks.store.getState().stalled).toBe(false);
});
