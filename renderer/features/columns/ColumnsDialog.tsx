// The columns of the annex: name, role, width, order, internal, hidden. Each change applies at once as one undo step.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { ROLES } from '#shared/annex/roles.ts';
import type { Column } from '#shared/annex/model.ts';
import { addColumn, changeColumns, moveColumn, removeColumn } from '#shared/commands/columns.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './columns.css';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

export function ColumnsDialog({ session, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.editor;
  useStore(session.store, (view) => view.revision);
  const { columns } = session.store.getState().state.head;
  return (
    <Dialog
      title={words.columnTitle}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button
            look="outlined"
            icon={<Plus />}
            label={words.addColumn}
            className="columns-add"
            onClick={() => void session.run(addColumn, { header: words.columnNew })}
          />
          <Button look="primary" label={text.app.close} onClick={onClose} />
        </>
      }
    >
      <table className="columns-table">
        <thead>
          <tr>
            <th scope="col">{words.columnHeader}</th>
            <th scope="col" title={words.columnGroupHint}>
              {words.columnGroup}
            </th>
            <th scope="col">{words.columnRole}</th>
            <th scope="col">{words.columnWidth}</th>
            <th scope="col" title={words.columnInternalHint}>
              {words.columnInternal}
            </th>
            <th scope="col">{words.columnHidden}</th>
            <th scope="col">
              <span className="unseen">{text.editor.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <ColumnRow key={column.id} session={session} column={column} at={at} count={columns.length} />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {words.columnInternalHint}. {words.columnGroupHint}.
      </p>
    </Dialog>
  );
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface RowProps {
  readonly session: AnnexSession;
  readonly column: Column;
  readonly at: number;
  readonly count: number;
}

function ColumnRow({ session, column, at, count }: RowProps): ReactElement {
  const text = useText();
  const words = text.editor;
  const [header, setHeader] = useState(column.header);
  const group = (column.groups ?? []).join('\n');
  const [typedGroup, setTypedGroup] = useState(group);
  const name = column.header.replace(/\s+/g, ' ').trim() || words.unnamedColumn;
  const change = (changes: Partial<Omit<Column, 'id'>>): void =>
    void session.run(changeColumns, [{ columnId: column.id, change: changes }]);
  const move = (index: number): void => void session.run(moveColumn, { columnId: column.id, index });
  return (
    <tr>
      <td>
        <textarea
          rows={header.split('\n').length}
          aria-label={`${words.columnHeader}: ${name}`}
          value={header}
          onChange={(event) => setHeader(event.target.value)}
          onBlur={() => header !== column.header && change({ header })}
        />
      </td>
      <td>
        <textarea
          rows={typedGroup.split('\n').length}
          aria-label={`${words.columnGroup}: ${name}`}
          value={typedGroup}
          onChange={(event) => setTypedGroup(event.target.value)}
          onBlur={() => typedGroup !== group && change({ groups: linesOf(typedGroup) })}
        />
      </td>
      <td>
        <select
          aria-label={`${words.columnRole}: ${name}`}
          value={column.role}
          onChange={(event) => {
            const role = ROLES.find((each) => each === event.target.value);
            if (role) change({ role });
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {text.roles[role]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          type="number"
          min={32}
          max={1200}
          step={10}
          aria-label={`${words.columnWidth}: ${name}`}
          value={column.width}
          onChange={(event) => Number(event.target.value) >= 32 && change({ width: Number(event.target.value) })}
        />
      </td>
      <td className="columns-tick">
        <input
          type="checkbox"
          aria-label={`${words.columnInternal}: ${name}`}
          checked={column.internal ?? false}
          onChange={(event) => change({ internal: event.target.checked })}
        />
      </td>
      <td className="columns-tick">
        <input
          type="checkbox"
          aria-label={`${words.columnHidden}: ${name}`}
          checked={column.hidden ?? false}
          onChange={(event) => change({ hidden: event.target.checked })}
        />
      </td>
      <td className="columns-acts">
        <Button small iconOnly icon={<ArrowUp />} label={`${words.columnUp}: ${name}`} disabled={at === 0} onClick={() => move(at - 1)} />
        <Button
          small
          iconOnly
          icon={<ArrowDown />}
          label={`${words.columnDown}: ${name}`}
          disabled={at === count - 1}
          onClick={() => move(at + 2)}
        />
        <Button
          small
          iconOnly
          icon={<Trash2 />}
          label={`${words.columnRemove}: ${name}`}
          disabled={count === 1}
          onClick={() => void session.run(removeColumn, { columnId: column.id })}
        />
      </td>
    </tr>
  );
}
