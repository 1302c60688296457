// Asks which deadlines to show: overdue, this quarter, before, after or between days, or unclear. The caller applies the filter.
import { useState, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { asksFrom, asksTo, DEADLINE_KINDS, deadlineFaults, dueOf, type DeadlineDraft } from './deadlineDraft.ts';
import type { Due } from './dueTasks.ts';
import './deadline.css';

interface Props {
  /** ISO date. */
  readonly today: string;
  /** `label` describes the filter, for the status bar. */
  readonly onApply: (due: Due, label: string) => void;
  readonly onClose: () => void;
}

export function DeadlineDialog({ today, onApply, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.editor.deadline;
  const [draft, setDraft] = useState<DeadlineDraft>({ kind: 'overdue', from: '', to: '' });
  const [tried, setTried] = useState(false);
  const faults = tried ? deadlineFaults(draft) : {};
  function apply(): void {
    setTried(true);
    if (Object.keys(deadlineFaults(draft)).length > 0) return;
    onApply(dueOf(draft, today), words.labels[draft.kind](draft.from.trim(), draft.to.trim()));
    onClose();
  }
  return (
    <Dialog
      title={words.title}
      width="narrow"
      onClose={onClose}
      onSubmit={apply}
      footer={
        <>
          <Button label={text.app.cancel} look="outlined" onClick={onClose} />
          <Button label={words.apply} look="primary" type="submit" />
        </>
      }
    >
      <fieldset className="deadline-kinds">
        <legend className="unseen">{words.title}</legend>
        {DEADLINE_KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="deadline" checked={draft.kind === kind} onChange={() => setDraft({ ...draft, kind })} />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {(asksFrom(draft.kind) || asksTo(draft.kind)) && (
        <div className="deadline-days">
          {asksFrom(draft.kind) && (
            <TextField
              label={draft.kind === 'between' ? words.from : words.kinds.after}
              placeholder={words.dayHint}
              value={draft.from}
              fault={faults.from && words[faults.from]}
              onChange={(event) => setDraft({ ...draft, from: event.target.value })}
            />
          )}
          {asksTo(draft.kind) && (
            <TextField
              label={draft.kind === 'between' ? words.to : words.kinds.before}
              placeholder={words.dayHint}
              value={draft.to}
              fault={faults.to && words[faults.to]}
              onChange={(event) => setDraft({ ...draft, to: event.target.value })}
            />
          )}
        </div>
      )}
      <p className="quiet">{words.hint}</p>
    </Dialog>
  );
}
