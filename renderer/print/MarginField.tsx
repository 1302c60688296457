// One margin of the page, in millimetres. The first digit of a margin is no margin: what is typed stands while it is typed.
import { useState, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const LEAST_MM = 5;
const MOST_MM = 60;
/** From here on a number that is being typed is meant. */
const WHOLE_MM = 10;

export function MarginField({ label, value, onChange }: Props): ReactElement {
  const [typed, setTyped] = useState<string>();
  const tell = (text: string, least: number): void => {
    const millimetres = Number(text);
    if (millimetres >= least && millimetres <= MOST_MM && millimetres !== value) onChange(millimetres);
  };
  const finish = (): void => {
    if (typed !== undefined) tell(typed, LEAST_MM);
    setTyped(undefined);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={LEAST_MM}
        max={MOST_MM}
        step={1}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          tell(event.target.value, WHOLE_MM);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
    </label>
  );
}
