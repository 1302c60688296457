// The editable table of the agency's units.
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { joinedNames, namesOf } from '#shared/export/directoryTable.ts';
import { OWN_KINDS, type OwnUnit } from '#shared/store/agencySettings.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly units: readonly OwnUnit[];
  readonly onChange: (units: readonly OwnUnit[]) => void;
}

export function UnitTable({ units, onChange }: Props): ReactElement {
  const text = useText();
  const words = text.directory;
  const change = (id: string, change: Partial<OwnUnit>): void =>
    onChange(units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)));
  if (units.length === 0) return <p className="directory-empty quiet">{words.empty}</p>;
  return (
    <table className="directory-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.aliases}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.contact}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {units.map((unit, at) => {
          const called = unit.name.trim() || words.unnamed;
          return (
            <tr key={unit.id}>
              <td>
                <input
                  type="text"
                  autoFocus={unit.name === ''}
                  aria-label={words.nameOf(at + 1)}
                  value={unit.name}
                  onChange={(event) => change(unit.id, { name: event.target.value.normalize('NFC') })}
                />
              </td>
              <td>
                <input
                  type="text"
                  aria-label={words.aliasesOf(called)}
                  defaultValue={joinedNames(unit.aliases)}
                  onBlur={(event) => change(unit.id, { aliases: namesOf(event.target.value.normalize('NFC')) })}
                />
              </td>
              <td>
                <select
                  aria-label={words.kindOf(called)}
                  value={unit.kind}
                  onChange={(event) => change(unit.id, { kind: OWN_KINDS.find((kind) => kind === event.target.value) ?? 'other' })}
                >
                  {OWN_KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {words.kinds[kind]}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <input
                  type="text"
                  aria-label={words.contactOf(called)}
                  value={unit.contact}
                  onChange={(event) => change(unit.id, { contact: event.target.value })}
                />
              </td>
              <td>
                <Button
                  small
                  iconOnly
                  icon={<Trash2 />}
                  label={words.remove(called)}
                  onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
