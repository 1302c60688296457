// Previews the edits of a repair cell by cell. Unchecked cells are not changed.
import { useState, type ReactElement } from 'react';
import { cellText } from '#shared/annex/state.ts';
import type { CellEdit } from '#shared/check/finding.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { changedPart } from './changedPart.ts';
import { placeOf } from './findingWords.ts';

interface Props {
  readonly session: AnnexSession;
  readonly edits: readonly CellEdit[];
  readonly onApply: (edits: readonly CellEdit[]) => void;
  readonly onClose: () => void;
}

const keyOf = ({ rowId, columnId }: CellEdit): string => `${rowId}|${columnId}`;

export function PreviewDialog({ session, edits, onApply, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.findings;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = edits.filter((edit) => !left.has(keyOf(edit)));
  const { state } = session.store.getState();
  const toggle = (edit: CellEdit): void => {
    const next = new Set(left);
    if (!next.delete(keyOf(edit))) next.add(keyOf(edit));
    setLeft(next);
  };
  const submit = (): void => {
    if (chosen.length > 0) onApply(chosen);
    onClose();
  };
  return (
    <Dialog
      title={words.preview}
      width="wide"
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={words.apply(chosen.length)} disabled={chosen.length === 0} />
        </>
      }
    >
      <p className="quiet">{words.previewHint}</p>
      <table className="preview">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.previewAll}
                checked={left.size === 0}
                onChange={() => setLeft(left.size === 0 ? new Set(edits.map(keyOf)) : new Set())}
              />
            </th>
            <th scope="col">{words.previewWhere}</th>
            <th scope="col">{words.previewChange}</th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => {
            const row = state.rows.get(edit.rowId);
            const where = placeOf(state, edit.rowId, text);
            const { lead, removed, added, tail } = changedPart(row ? cellText(row, edit.columnId) : '', edit.text);
            return (
              <tr key={keyOf(edit)}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.previewTake(where)}
                    checked={!left.has(keyOf(edit))}
                    onChange={() => toggle(edit)}
                  />
                </td>
                <th scope="row">{where}</th>
                <td className="preview-words">
                  {lead}
                  {removed !== '' && <del>{removed}</del>}
                  {removed !== '' && added !== '' && <span aria-hidden="true"> → </span>}
                  {added !== '' && <ins>{added}</ins>}
                  {edit.text === '' && <ins>{words.previewNothing}</ins>}
                  {tail}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
}
