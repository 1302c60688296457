// Departments that are optional for provinces by decree: which of them this province has.
import type { ReactElement } from 'react';
import { standardEntries } from '#shared/units/directory.ts';
import { useText } from '../../i18n/index.ts';

interface Props {
  /** Ids of the departments that this province does not have. */
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
