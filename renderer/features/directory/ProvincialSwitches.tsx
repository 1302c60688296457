// Departments that the decree leaves to the provinces: which of them this province has.
import type { ReactElement } from 'react';
import { standardEntries } from '#shared/units/directory.ts';
import { useText } from '../../i18n/index.ts';

interface Props {
  /** Ids of those that the province has not. */
  readonly absent: readonly string[];
  readonly onChange: (absent: readonly string[]) => void;
}

const OPTIONAL = standardEntries().filter(({ optional }) => optional === true);

export function ProvincialSwitches({ absent, onChange }: Props): ReactElement {
  const words = useText().directory;
  return (
    <fieldset className="directory-provincial">
      <legend>{words.provincial}</legend>
      <p className="quiet">{words.provincialHint}</p>
      <ul>
        {OPTIONAL.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!absent.includes(id)}
                onChange={() => onChange(absent.includes(id) ? absent.filter((each) => each !== id) : [...absent, id])}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
