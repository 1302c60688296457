// The findings of the open annex. Edits are collected for a moment, then checked in a worker; an answer about an older revision
// is dropped. Findings that the user has dismissed (AnnexHead.ignored) are listed separately with their reasons.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { IgnoredFinding } from '#shared/annex/model.ts';
import { rowOf } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import { changedFindings } from '#shared/check/findingsChange.ts';
import type { AnnexScore } from '#shared/check/engine/score.ts';
import { collectTouchedRows } from '#shared/patch/touchedRows.ts';
import type { CheckAnswer, CheckRequest } from '../workers/checkMessages.ts';
import type { Agency } from './agency.ts';
import type { AnnexSession, SessionChange } from './session.ts';

export interface AnsweredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

interface ChecksView {
  readonly findings: readonly Finding[];
  readonly answered: readonly AnsweredFinding[];
  readonly score: AnnexScore | null;
  /** Revision that was checked; -1 before the first answer. */
  readonly revision: number;
  /** The worker has not answered within `ANSWER_WITHIN_MS`; nothing should wait for it any more. */
  readonly stalled: boolean;
}

const NO_CHECKS: ChecksView = { findings: [], answered: [], score: null, revision: -1, stalled: false };

export interface Checks {
  readonly store: StoreApi<ChecksView>;
  /** Starts checking and returns the function that stops it. May be started again. */
  start(): () => void;
}

/** The check worker; tests run the checks in the same thread instead. */
export interface CheckPort {
  post(request: CheckRequest): void;
  onAnswer(listener: (answer: CheckAnswer) => void): () => void;
}

interface Parts {
  readonly port: CheckPort;
  readonly agency: Agency;
  /** ISO date. */
  readonly today: string;
}

const PAUSE_MS = 200;
/** Ten thousand rows take half a second; a worker that is silent for this long is considered dead. */
export const ANSWER_WITHIN_MS = 20_000;

let lastRun = 0;

/** Splits findings into the open ones and the dismissed ones. */
export function splitFindings(findings: readonly Finding[], ignored: readonly IgnoredFinding[]): Pick<ChecksView, 'findings' | 'answered'> {
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  return {
    findings: findings.filter(({ key }) => !reasons.has(key)),
    answered: findings.flatMap((finding) => {
      const reason = reasons.get(finding.key);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

export function createChecks(session: AnnexSession, { port, agency, today }: Parts): Checks {
  const store = createStore<ChecksView>(() => NO_CHECKS);
  const ignored = (): readonly IgnoredFinding[] => session.store.getState().state.head.ignored ?? [];
  let all: readonly Finding[] = [];
  /** Findings received so far, possibly incomplete and of an older revision. */
  let received: readonly Finding[] = [];
  let thisRun = 0;
  let orderChanged = false;
  let rows = collectTouchedRows();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  function send(full: boolean, withAgency = full): void {
    const { state } = session.store.getState();
    const { ignored: answered = [], ...head } = state.head;
    const { ownDirectory, absentUnits, disabledRules, exclusiveBefore } = agency.store.getState();
    port.post({
      run: thisRun,
      revision: state.revision,
      head,
      changed: [...(full ? state.order : rows.changed)].map((id) => rowOf(state, id)),
      removed: [...rows.removed],
      ...(full || orderChanged ? { order: state.order } : {}),
      anew: full,
      ...(withAgency ? { agency: { ownDirectory, absentUnits, disabledRules, exclusiveBefore } } : {}),
      today,
      ignored: answered.map(({ key }) => key),
    });
    rows = collectTouchedRows();
    orderChanged = false;
    limit ??= setTimeout(() => store.setState({ stalled: true }), ANSWER_WITHIN_MS);
  }

  function note({ touched }: SessionChange): void {
    rows.add(touched);
    orderChanged ||= touched.orderChanged;
    if (touched.headChanged) store.setState(splitFindings(all, ignored()));
    clearTimeout(timer);
    timer = setTimeout(() => send(false), PAUSE_MS);
  }
  function answer({ run, revision, change, score }: CheckAnswer): void {
    if (run !== thisRun) return;
    received = changedFindings(received, change);
    if (!score || revision !== session.store.getState().state.revision) return;
    all = received;
    clearTimeout(limit);
    limit = undefined;
    store.setState({ ...splitFindings(all, ignored()), score, revision, stalled: false });
  }

  return {
    store,
    start() {
      lastRun += 1;
      thisRun = lastRun;
      received = [];
      const endings = [session.onChange(note), port.onAnswer(answer), agency.store.subscribe(() => send(false, true))];
      send(true);
      return () => {
        clearTimeout(timer);
        clearTimeout(limit);
        limit = undefined;
        for (const end of endings) end();
      };
    },
  };
}
