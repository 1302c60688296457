// The panel that the filter button of a header opens: sorting, text, and the values to show.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { foldText } from '#shared/text/fold.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { valueKey } from './cellValues.ts';
import type { ColumnFilter } from './columnFilter.ts';
import type { ValueCount } from './valueCounts.ts';
import './filter.css';

interface Props {
  readonly header: string;
  /** Null while they are being read. */
  readonly values: readonly ValueCount[] | null;
  readonly filter: ColumnFilter;
  readonly left: number;
  readonly top: number;
  readonly onApply: (filter: ColumnFilter) => void;
  readonly onSort: (ascending: boolean) => void;
  /** Absent if the column contains no times. */
  readonly onDeadline: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A column of long texts has as many values as rows: further ones are found by the search field. */
const MAX_SHOWN = 300;

export function FilterPanel({ header, values, filter, left, top, onApply, onSort, onDeadline, onClose }: Props): ReactElement {
  const text = useText().grid.filter;
  const [search, setSearch] = useState('');
  const [contains, setContains] = useState(filter.contains);
  /** Values that were ticked or unticked; the others are as in the filter. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (value: string): boolean => ticks.get(value) ?? filter.values?.has(valueKey(value)) ?? true;
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      if (!(event.target instanceof Node && panel.current?.contains(event.target))) onClose();
    };
    document.addEventListener('mousedown', leave, true);
    return () => document.removeEventListener('mousedown', leave, true);
  }, [onClose]);
  const listed = useMemo(() => {
    const part = foldText(search);
    return (values ?? []).filter(({ folded }) => folded.includes(part));
  }, [search, values]);

  const apply = (): void => {
    // After a search only the values that are listed and ticked are shown.
    if (!values) return;
    const ticked = listed.filter(({ value }) => isChosen(value)).map(({ value }) => value);
    onApply({ values: ticked.length === values.length ? null : new Set(ticked.map(valueKey)), contains });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) apply();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tick = (names: readonly string[], isTicked: boolean): void =>
    setTicks(new Map([...ticks, ...names.map((name) => [name, isTicked] as const)]));
  const all = listed.every(({ value }) => isChosen(value));

  return (
    <div
      ref={panel}
      className="filter-panel"
      role="dialog"
      aria-label={text.title(header)}
      style={{ left, top, maxHeight: `min(460px, calc(100% - ${top + 6}px))` }}
      onKeyDown={keys}
    >
      <div className="filter-sort">
        <Button small label={text.ascending} onClick={() => onSort(true)} />
        <Button small label={text.descending} onClick={() => onSort(false)} />
        {onDeadline && <Button small label={text.byDeadline} onClick={onDeadline} />}
      </div>
      <label className="filter-text">
        {text.contains}
        <input type="text" value={contains} onChange={(event) => setContains(event.target.value)} />
      </label>
      <input
        ref={field}
        type="search"
        className="filter-search"
        aria-label={text.search}
        placeholder={text.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="filter-values" role="group" aria-label={text.values} aria-busy={values === null}>
        <label className="filter-value">
          <input
            type="checkbox"
            checked={all}
            onChange={(event) =>
              tick(
                listed.map(({ value }) => value),
                event.target.checked,
              )
            }
          />
          {text.all}
        </label>
        {listed.slice(0, MAX_SHOWN).map(({ value, count }) => (
          <label key={value} className="filter-value">
            <input type="checkbox" checked={isChosen(value)} onChange={(event) => tick([value], event.target.checked)} />
            <span className="filter-name">{value === '' ? text.blank : value}</span>
            <span className="filter-count">{count}</span>
          </label>
        ))}
      </div>
      <div className="filter-buttons">
        <Button small label={text.clear} onClick={() => onApply({ values: null, contains: '' })} />
        <Button small label={text.cancel} onClick={onClose} />
        <Button small look="primary" label={text.apply} disabled={values === null} onClick={apply} />
      </div>
    </div>
  );
}
