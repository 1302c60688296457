// One open annex: its state, its history and the selection. Every change is made by `run`, `undo` or `redo`;
// nothing else may call `apply`. Storage, grid and panels only listen and read.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { openState, type AnnexState } from '#shared/annex/state.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { Selection } from '#shared/annex/selection.ts';
import type { Command, CommandContext } from '#shared/commands/command.ts';
import { apply, type Touched } from '#shared/patch/apply.ts';
import { EMPTY_HISTORY, record, stepBack, stepForward, type History, type HistoryStep, type SessionCause } from '#shared/patch/history.ts';
import { invert } from '#shared/patch/invert.ts';
import type { Patch } from '#shared/patch/patch.ts';
import type { NewId } from '#shared/util/ids.ts';

interface SessionView {
  /** Mutable: read it again when `revision` changes and never keep its parts. */
  readonly state: AnnexState;
  readonly revision: number;
  readonly selection: Selection;
  readonly history: History;
}

/** Passed to change listeners: the applied patch and what it touched. */
export interface SessionChange {
  readonly patch: Patch;
  readonly touched: Touched;
  readonly cause: SessionCause;
  readonly step: HistoryStep;
  /** The selection after the change, if the change sets it. */
  readonly select?: Selection;
}

export interface AnnexSession {
  /** No command can be run, because another window edits this annex. */
  readonly readOnly: boolean;
  /** For React: `useStore(session.store, selector)`. */
  readonly store: StoreApi<SessionView>;
  /** Runs a command on the current selection; false if it had nothing to do or is not allowed. */
  run<Args>(command: Command<Args>, args: Args): boolean;
  canRun<Args>(command: Command<Args>): boolean;
  undo(): boolean;
  redo(): boolean;
  select(selection: Selection): void;
  onChange(listener: (change: SessionChange) => void): () => void;
}

const NEW = { revision: 0, history: EMPTY_HISTORY };

/** Opens a document with its stored revision and history; `newId` makes the ids of rows and columns that commands add. */
export function createSession(document: AnnexDocument, newId: NewId, stored: { revision: number; history: History } = NEW): AnnexSession {
  const state = openState(document, stored.revision);
  const store = createStore<SessionView>(() => ({ state, ...stored, selection: { rowIds: [], columnIds: [] } }));
  const listeners = new Set<(change: SessionChange) => void>();
  const context = (): CommandContext => ({ state, selection: store.getState().selection, newId });

  function commit(patch: Patch, cause: SessionCause, step: HistoryStep, history: History, select: Selection | undefined): void {
    const touched = apply(state, patch);
    store.setState({ revision: state.revision, history, ...(select ? { selection: select } : {}) });
    for (const listener of listeners) listener({ patch, touched, cause, step, ...(select ? { select } : {}) });
  }

  return {
    readOnly: false,
    store,
    run(command, args) {
      const current = context();
      if (command.when && !command.when(current)) return false;
      const result = command.run(current, args);
      if (!result || result.patch.length === 0) return false;
      const step = { commandId: command.id, patch: result.patch, before: current.selection, after: result.select ?? current.selection };
      commit(result.patch, 'run', step, record(store.getState().history, step), result.select);
      return true;
    },
    canRun: (command) => command.when?.(context()) ?? true,
    undo() {
      const back = stepBack(store.getState().history);
      if (!back) return false;
      commit(invert(back.step.patch), 'undo', back.step, back.history, back.step.before);
      return true;
    },
    redo() {
      const forward = stepForward(store.getState().history);
      if (!forward) return false;
      commit(forward.step.patch, 'redo', forward.step, forward.history, forward.step.after);
      return true;
    },
    select: (selection) => store.setState({ selection }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same session without the ability to change the annex. */
export const readOnlySession = (session: AnnexSession): AnnexSession => ({
  ...session,
  readOnly: true,
  run: () => false,
  canRun: () => false,
  undo: () => false,
  redo: () => false,
});
