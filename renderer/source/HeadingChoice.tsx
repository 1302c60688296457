// The label of a row outside the shown table. The user can declare the row to be the header of a table that was not found.
import type { ReactElement } from 'react';
import { useText } from '../i18n/index.ts';
import type { SourceRow } from '../workers/importMessages.ts';
import type { PlaceMark } from './rowMarks.ts';

interface Props {
  readonly row: SourceRow;
  readonly kind: PlaceMark['kind'];
  /** The user declared this row to be a header. */
  readonly chosen: boolean;
  readonly onHead: (row: number, heads: boolean) => void;
}

export function HeadingChoice({ row, kind, chosen, onHead }: Props): ReactElement {
  const words = useText().import;
  const label = words.kinds[kind];
  const isFilled = row.cells.some((cell) => cell.text !== '');
  const canHead = (kind === 'title' || kind === 'outside') && !row.paragraph && isFilled;
  if (!canHead && !(chosen && kind === 'header')) return <span>{label}</span>;
  return (
    <select
      aria-label={words.rowKind(row.number)}
      value={chosen ? 'heads' : 'not'}
      onChange={(event) => onHead(row.number, event.target.value === 'heads')}
    >
      <option value="not">{chosen ? words.headsNoTable : label}</option>
      <option value="heads">{chosen ? label : words.headsTable}</option>
    </select>
  );
}
