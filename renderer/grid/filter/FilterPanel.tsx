// The list that a header's filter button opens: sorting, text, and the values to show.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { foldText } from '#shared/text/fold.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { valueKey } from './cellValues.ts';
import type { ColumnFilter, ValueCount } from './columnFilter.ts';
import './filter.css';

interface Props {
  readonly header: string;
  readonly values: readonly ValueCount[];
  readonly filter: ColumnFilter;
  readonly left: number;
  readonly top: number;
  readonly onApply: (filter: ColumnFilter) => void;
  readonly onSort: (ascending: boolean) => void;
  /** Absent where the column names no times. */
  readonly onDeadline: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A long text column has as many values as rows; past this the search field is the way. */
const MOST_SHOWN = 300;

export function FilterPanel({ header, values, filter, left, top, onApply, onSort, onDeadline, onClose }: Props): ReactElement {
  const text = useText().grid.filter;
  const [search, setSearch] = useState('');
  const [contains, setContains] = useState(filter.contains);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(values.flatMap(({ value }) => ((filter.values?.has(valueKey(value)) ?? true) ? [value] : []))),
  );
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
    const wanted = foldText(search);
    return wanted === '' ? values : values.filter(({ value }) => foldText(value).includes(wanted));
  }, [search, values]);

  const apply = (): void => {
    // A search narrows what is meant: only values that are listed and ticked are shown.
    const ticked = listed.filter(({ value }) => chosen.has(value)).map(({ value }) => value);
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
  const toggle = (names: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const name of names)
      if (on) next.add(name);
      else next.delete(name);
    setChosen(next);
  };
  const all = listed.every(({ value }) => chosen.has(value));

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
      <div className="filter-values" role="group" aria-label={text.values}>
        <label className="filter-value">
          <input
            type="checkbox"
            checked={all}
            onChange={(event) =>
              toggle(
                listed.map(({ value }) => value),
                event.target.checked,
              )
            }
          />
          {text.all}
        </label>
        {listed.slice(0, MOST_SHOWN).map(({ value, count }) => (
          <label key={value} className="filter-value">
            <input type="checkbox" checked={chosen.has(value)} onChange={(event) => toggle([value], event.target.checked)} />
            <span className="filter-name">{value === '' ? text.blank : value}</span>
            <span className="filter-count">{count}</span>
          </label>
        ))}
      </div>
      <div className="filter-buttons">
        <Button small label={text.clear} onClick={() => onApply({ values: null, contains: '' })} />
        <Button small label={text.cancel} onClick={onClose} />
        <Button small look="primary" label={text.apply} onClick={apply} />
      </div>
    </div>
  );
}
