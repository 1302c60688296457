// All steps that can be undone or redone, newest first. Choosing one restores the state right after it.
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { HistoryStep } from '#shared/patch/history.ts';
import { useText, type Text } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import './history.css';

const labelOf = (step: HistoryStep, text: Text): string => {
  const labels: Readonly<Record<string, string>> = text.commands;
  return labels[step.commandId] ?? step.commandId;
};

/** How much a step changed: "3 ô", "2 dòng". */
function extentOf({ patch }: HistoryStep, text: Text): string {
  let cells = 0;
  let rows = 0;
  for (const operation of patch) {
    if (operation.type === 'setCells') cells += operation.changes.length;
    else if (operation.type === 'insertRows' || operation.type === 'removeRows') rows += operation.rows.length;
    else if (operation.type === 'moveRows') rows += operation.count;
  }
  if (rows > 0) return text.details.changedRows(rows);
  return cells > 0 ? text.details.changedCells(cells) : '';
}

export function HistoryPanel({ session }: { readonly session: AnnexSession }): ReactElement {
  const text = useText();
  const { done, undone } = useStore(session.store, (view) => view.history);
  if (done.length + undone.length === 0) return <p className="details-none quiet">{text.details.historyEmpty}</p>;
  const go = (position: number): void => {
    while (session.store.getState().history.done.length > position && session.undo());
    while (session.store.getState().history.done.length < position && session.redo());
  };
  const steps = [...done, ...undone.toReversed()].map((step, at) => ({ step, position: at + 1 })).toReversed();
  const rows = [
    ...steps.map(({ step, position }) => ({ position, label: labelOf(step, text), extent: extentOf(step, text) })),
    { position: 0, label: text.details.historyStart, extent: '' },
  ];
  return (
    <div className="history">
      <p className="quiet">{text.details.historyHint}</p>
      <ol>
        {rows.map(({ position, label, extent }) => (
          <li key={position}>
            <button
              type="button"
              className={position > done.length ? 'history-step history-undone' : 'history-step'}
              aria-current={position === done.length ? 'step' : undefined}
              title={text.details.historyGo(label)}
              onClick={() => go(position)}
            >
              <span>{label}</span>
              <span className="quiet">
                {position === done.length ? text.details.historyNow : position > done.length ? text.details.historyUndone : extent}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
