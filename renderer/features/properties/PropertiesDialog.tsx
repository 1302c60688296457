// Everything about the annex that is not in its table. All changes are one undo step.
import { useState, type ReactElement } from 'react';
import type { AnnexHead, Numbering } from '#shared/annex/model.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { renumberRows } from '#shared/commands/renumberRows.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx';
import { draftOf, faultsOf, headOf, type PropertiesDraft } from './propertiesDraft.ts';
import './properties.css';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

const NUMBERINGS: readonly Numbering[] = ['restart', 'continuous', 'asIs'];

export function PropertiesDialog({ session, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.properties;
  const [head] = useState<AnnexHead>(() => session.store.getState().state.head);
  const [draft, setDraft] = useState<PropertiesDraft>(() => draftOf(head));
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(draft) : {};
  const set = (change: Partial<PropertiesDraft>): void => setDraft({ ...draft, ...change });
  const field = (key: keyof PropertiesDraft) => ({
    value: draft[key],
    fault: faults[key] === undefined ? undefined : words[faults[key]],
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  });

  function apply(): void {
    setTried(true);
    if (Object.keys(faultsOf(draft)).length > 0) return;
    const after = headOf(draft, head);
    session.run(editHead, after);
    if (after.numbering !== head.numbering && after.numbering !== 'asIs') session.run(renumberRows, undefined);
    onClose();
  }

  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      onSubmit={apply}
      footer={
        <>
          <Button label={text.app.cancel} look="outlined" onClick={onClose} />
          <Button label={words.apply} look="primary" type="submit" />
        </>
      }
    >
      <div className="properties">
        <div>
          <fieldset>
            <legend>{words.heading}</legend>
            <TextField label={words.label} hint={words.labelHint} {...field('label')} />
            <TextArea label={words.name} rows={2} {...field('title')} />
            <SelectField
              label={words.numbering}
              value={draft.numbering}
              options={NUMBERINGS.map((each) => [each, words.numberings[each]])}
              onChange={(numbering) => set({ numbering })}
            />
            <div className="properties-pair">
              <TextField label={`${words.period}: ${words.from.toLocaleLowerCase('vi')}`} placeholder={words.dateHint} {...field('from')} />
              <TextField label={words.to} placeholder={words.dateHint} {...field('to')} />
            </div>
          </fieldset>
          <fieldset>
            <legend>{words.signature}</legend>
            <TextArea label={words.authority} rows={3} {...field('authority')} />
            <TextField label={words.signer} {...field('signer')} />
          </fieldset>
          <fieldset>
            <legend>{words.body}</legend>
            <TextArea label={words.bodyText} hint={words.bodyTextHint} rows={6} {...field('bodyText')} />
          </fieldset>
        </div>
        <div>
          <fieldset>
            <legend>{words.issuing}</legend>
            <div className="properties-pair">
              <TextField label={words.kind} list="document-kinds" {...field('kind')} />
              <TextField label={words.number} hint={words.numberHint} {...field('number')} />
            </div>
            <datalist id="document-kinds">
              {words.kinds.map((kind) => (
                <option key={kind} value={kind} />
              ))}
            </datalist>
            <div className="properties-date">
              <TextField label={words.day} inputMode="numeric" {...field('day')} />
              <TextField label={words.month} inputMode="numeric" {...field('month')} />
              <TextField label={words.year} inputMode="numeric" {...field('year')} />
            </div>
            <TextField label={words.parentIssuer} {...field('parentIssuer')} />
            <TextField label={words.issuer} {...field('issuer')} />
            <TextArea label={words.subject} rows={2} {...field('subject')} />
            <TextArea label={words.attachedTo} hint={words.attachedToHint} rows={2} {...field('attachedTo')} />
          </fieldset>
          <fieldset>
            <legend>{words.recipients}</legend>
            <TextArea label={words.recipientsLines} rows={5} {...field('recipients')} />
          </fieldset>
        </div>
      </div>
    </Dialog>
  );
}
