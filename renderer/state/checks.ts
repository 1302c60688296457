// The findings of the open annex. Edits are gathered for a moment, then checked in a worker; an answer to an older revision
// is dropped. Findings that the drafter has answered (AnnexHead.ignored) are kept apart with their reasons.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { IgnoredFinding } from '#shared/annex/model.ts';
import { rowOf } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import { changedFindings } from '#shared/check/findingsChange.ts';
import type { AnnexScore } from '#shared/check/engine/score.ts';
import { collectTouchedRows } from '#shared/patch/touchedRows.ts';
import type { CheckAnswer, CheckRequest } from '../workers/checkMessages.ts';
import type { House } from './house.ts';
import type { AnnexSession, SessionChange } from './session.ts';

export interface AnsweredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

interface ChecksView {
  readonly findings: readonly Finding[];
  readonly answered: readonly AnsweredFinding[];
  readonly score: AnnexScore | null;
  /** Revision that the findings speak of; -1 before the first answer. */
  readonly revision: number;
  /** The worker owes an answer for longer than it may take; nothing must wait for it any more. */
  readonly stalled: boolean;
}

const NO_CHECKS: ChecksView = { findings: [], answered: [], score: null, revision: -1, stalled: false };

export interface Checks {
  readonly store: StoreApi<ChecksView>;
  /** Begins to check; the function that it gives ends it. May be begun again. */
  start(): () => void;
}

/** What the worker offers; tests put the checks themselves behind it. */
export interface CheckPort {
  post(request: CheckRequest): void;
  onAnswer(listener: (answer: CheckAnswer) => void): () => void;
}

interface Parts {
  readonly port: CheckPort;
  readonly house: House;
  /** ISO date. */
  readonly today: string;
}

const PAUSE_MS = 200;
/** Ten thousand rows take half a second; a worker silent for this long is taken to be dead. */
export const ANSWER_WITHIN_MS = 20_000;

let lastRun = 0;

/** The findings that are still open, and those that were answered. */
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

export function createChecks(session: AnnexSession, { port, house, today }: Parts): Checks {
  const store = createStore<ChecksView>(() => NO_CHECKS);
  const ignored = (): readonly IgnoredFinding[] => session.store.getState().state.head.ignored ?? [];
  let all: readonly Finding[] = [];
  /** What the worker has told so far, whole or not, of this revision or an older one. */
  let told: readonly Finding[] = [];
  let thisRun = 0;
  let orderChanged = false;
  let rows = collectTouchedRows();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  function send(anew: boolean, withHouse = anew): void {
    const { state } = session.store.getState();
    const { ignored: answered = [], ...head } = state.head;
    const { ownDirectory, absentUnits, disabledRules, exclusiveBefore } = house.store.getState();
    port.post({
      run: thisRun,
      revision: state.revision,
      head,
      changed: [...(anew ? state.order : rows.changed)].map((id) => rowOf(state, id)),
      removed: [...rows.removed],
      ...(anew || orderChanged ? { order: state.order } : {}),
      anew,
      ...(withHouse ? { house: { ownDirectory, absentUnits, disabledRules, exclusiveBefore } } : {}),
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
    told = changedFindings(told, change);
    if (!score || revision !== session.store.getState().state.revision) return;
    all = told;
    clearTimeout(limit);
    limit = undefined;
    store.setState({ ...splitFindings(all, ignored()), score, revision, stalled: false });
  }

  return {
    store,
    start() {
      lastRun += 1;
      thisRun = lastRun;
      told = [];
      const endings = [session.onChange(note), port.onAnswer(answer), house.store.subscribe(() => send(false, true))];
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
