// One margin of the page, in millimetres. The first digit of a number is not applied as a margin, and the typed text is not
// replaced while the user types.
import { useState, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const MIN_MM = 5;
const MAX_MM = 60;
/** Numbers from here on are applied while typing; smaller ones may be the first digit of a longer number. */
const MIN_TYPED_MM = 10;

export function MarginField({ label, value, onChange }: Props): ReactElement {
  const [typed, setTyped] = useState<string>();
  const applyIfValid = (text: string, minimum: number): void => {
    const millimetres = Number(text);
    if (millimetres >= minimum && millimetres <= MAX_MM && millimetres !== value) onChange(millimetres);
  };
  const finish = (): void => {
    if (typed !== undefined) applyIfValid(typed, MIN_MM);
    setTyped(undefined);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={MIN_MM}
        max={MAX_MM}
        step={1}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          applyIfValid(event.target.value, MIN_TYPED_MM);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
    </label>
  );
}
