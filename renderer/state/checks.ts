// The findings of the open annex. Edits are gathered for a moment, then checked in a worker; an answer to an older revision is dropped.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { rowOf } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { CheckAnswer, CheckRequest } from '../workers/checkMessages.ts';
import type { AnnexSession } from './session.ts';

export interface ChecksView {
  readonly findings: readonly Finding[];
  /** Revision that the findings speak of; -1 before the first answer. */
  readonly revision: number;
}

export interface Checks {
  readonly store: StoreApi<ChecksView>;
  ignore(keys: readonly string[]): void;
  stop(): void;
}

/** What the worker offers; tests put the checks themselves behind it. */
export interface CheckPort {
  post(request: CheckRequest): void;
  onAnswer(listener: (answer: CheckAnswer) => void): () => void;
}

interface Parts {
  readonly port: CheckPort;
  /** ISO date. */
  readonly today: string;
  readonly ignored: readonly string[];
  readonly onIgnored: (keys: readonly string[]) => void;
}

const PAUSE_MS = 200;

export function startChecks(session: AnnexSession, { port, today, ignored: before, onIgnored }: Parts): Checks {
  const store = createStore<ChecksView>(() => ({ findings: [], revision: -1 }));
  let ignored = before;
  let changed = new Set<string>();
  let removed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(anew: boolean): void {
    const { state } = session.store.getState();
    port.post({
      revision: state.revision,
      head: state.head,
      changed: [...(anew ? state.order : changed)].map((id) => rowOf(state, id)),
      removed: [...removed],
      order: state.order,
      anew,
      today,
      ignored,
    });
    [changed, removed] = [new Set(), new Set()];
  }

  const unsubscribe = session.onChange(({ touched }) => {
    for (const id of touched.changed) {
      changed.add(id);
      removed.delete(id);
    }
    for (const id of touched.removed) {
      removed.add(id);
      changed.delete(id);
    }
    clearTimeout(timer);
    timer = setTimeout(() => send(false), PAUSE_MS);
  });
  const forget = port.onAnswer(({ revision, findings }) => {
    if (revision === session.store.getState().state.revision) store.setState({ findings, revision });
  });
  send(true);

  return {
    store,
    ignore(keys) {
      ignored = [...ignored, ...keys];
      onIgnored(ignored);
      send(false);
    },
    stop() {
      clearTimeout(timer);
      unsubscribe();
      forget();
    },
  };
}
