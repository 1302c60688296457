// Units of the open annex that the user can add to the directory one by one.
import { useState, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { LearntUnit } from './learntUnits.ts';

interface Props {
  readonly offered: readonly LearntUnit[];
  readonly onTake: (units: readonly LearntUnit[]) => void;
  readonly onClose: () => void;
}

export function LearnList({ offered, onTake, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.directory;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(offered.filter((unit) => !unit.unknown).map(({ key }) => key)));
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  if (offered.length === 0)
    return (
      <p className="directory-learn" role="status">
        {words.learnNone}
      </p>
    );
  return (
    <fieldset className="directory-learn">
      <legend>{words.learnTitle}</legend>
      <ul>
        {offered.map((unit) => (
          <li key={unit.key}>
            <label>
              <input type="checkbox" checked={chosen.has(unit.key)} onChange={() => toggle(unit.key)} />
              <span>{unit.name}</span>
              <span className="quiet">{words.learnCount(unit.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="directory-acts">
        <Button
          small
          look="outlined"
          label={words.learnTake(chosen.size)}
          disabled={chosen.size === 0}
          onClick={() => onTake(offered.filter(({ key }) => chosen.has(key)))}
        />
        <Button small label={text.app.cancel} onClick={onClose} />
      </div>
    </fieldset>
  );
}
