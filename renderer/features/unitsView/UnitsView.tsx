// The view by units: how many tasks each unit leads and coordinates. A click shows those rows in the sheet.
import { X } from 'lucide-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { AnnexHead, Row } from '#shared/annex/model.ts';
import { UNIT_ROLES, type Role } from '#shared/annex/roles.ts';
import { cellText } from '#shared/annex/state.ts';
import type { ResolvedUnit } from '#shared/units/resolveUnits.ts';
import { tallyUnits, type TaskUnits, type UnitTally } from '#shared/units/tally.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { useAnnexReader, type AnnexReader } from '../../state/useAnnexReader.ts';
import { useReadAhead } from '../../state/useReadAhead.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { orderedUnits, type UnitOrder } from './unitOrder.ts';
import './unitsView.css';

interface Props {
  readonly session: AnnexSession;
  readonly onFilterRows: (choose: () => ReadonlySet<string>, label: string) => void;
  readonly onDirectory: () => void;
  readonly onClose: () => void;
}

const readUnits = (annex: AnnexReader, cell: string): unknown => annex.units(cell);

const ORDERS: readonly UnitOrder[] = ['name', 'leads', 'coordinates'];

function taskUnits(rows: Iterable<Row>, head: AnnexHead, annex: AnnexReader): TaskUnits[] {
  const columns = (role: Role): string[] => head.columns.filter((column) => column.role === role).map(({ id }) => id);
  const leads = columns('lead');
  const coordinates = columns('coordinate');
  const read = (row: Row, ids: readonly string[]): ResolvedUnit[] => ids.flatMap((id) => annex.units(cellText(row, id)));
  return [...rows]
    .filter((row) => row.kind === 'task')
    .map((row) => ({ rowId: row.id, leads: read(row, leads), coordinates: read(row, coordinates) }));
}

export function UnitsView({ session, onFilterRows, onDirectory, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.unitsView;
  const annex = useAnnexReader(session);
  const revision = useStore(session.store, (view) => view.revision);
  const [order, setOrder] = useState<UnitOrder>('leads');
  const [search, setSearch] = useState('');
  const ready = useReadAhead(session, annex, UNIT_ROLES, readUnits);
  const tallies = useMemo(() => (ready ? talliesAt(session, annex, revision) : []), [ready, session, annex, revision]);
  const shown = orderedUnits(tallies, order, search);
  const tallyNow = (key: string): UnitTally | undefined =>
    talliesAt(session, annex, session.store.getState().revision).find((tally) => tally.key === key);
  const heads = { name: words.unit, leads: words.leads, coordinates: words.coordinates };
  return (
    <section className="units-view" aria-label={words.unit}>
      <header className="units-head">
        <h2>{words.title(tallies.length)}</h2>
        <Button label={words.close} icon={<X />} iconOnly onClick={onClose} />
      </header>
      <div className="units-search">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="units-none quiet">{ready ? (tallies.length === 0 ? words.none : words.noneFound) : text.app.loading}</p>
      ) : (
        <div className="units-scroll">
          <table className="units-table">
            <thead>
              <tr>
                {ORDERS.map((each) => (
                  <th key={each} scope="col" aria-sort={order === each ? (each === 'name' ? 'ascending' : 'descending') : 'none'}>
                    <button type="button" onClick={() => setOrder(each)}>
                      {heads[each]}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((tally) => (
                <UnitLine key={tally.key} tally={tally} tallyNow={() => tallyNow(tally.key)} onFilterRows={onFilterRows} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <footer className="units-foot">
        <p className="quiet">{words.hint}</p>
        <Button small look="outlined" label={words.directory} onClick={onDirectory} />
      </footer>
    </section>
  );
}

/** `_revision` is the dependency for useMemo, because the state is mutated in place. */
function talliesAt(session: AnnexSession, annex: AnnexReader, _revision: number): UnitTally[] {
  const { state } = session.store.getState();
  return tallyUnits(taskUnits(state.rows.values(), state.head, annex));
}

type Part = 'leads' | 'coordinates';

interface LineProps {
  readonly tally: UnitTally;
  /** The current tally of the same unit, for filters that are reapplied later. */
  readonly tallyNow: () => UnitTally | undefined;
  readonly onFilterRows: Props['onFilterRows'];
}

function UnitLine({ tally, tallyNow, onFilterRows }: LineProps): ReactElement {
  const words = useText().unitsView;
  const { key, name, status, leads, coordinates } = tally;
  const contact = useStore(useServices().agency.store, ({ ownUnits }) => ownUnits.find(({ id }) => id === key)?.contact ?? '');
  const rowsNow =
    (...parts: readonly Part[]) =>
    (): ReadonlySet<string> => {
      const now = tallyNow();
      return new Set(now ? parts.flatMap((part) => now[part]) : []);
    };
  const count = (part: Part, label: string, filterLabel: string): ReactElement =>
    tally[part].length === 0 ? (
      <span className="quiet">–</span>
    ) : (
      <button type="button" aria-label={label} onClick={() => onFilterRows(rowsNow(part), filterLabel)}>
        {tally[part].length}
      </button>
    );
  return (
    <tr className={`unit-${status}`}>
      <th scope="row">
        <button
          type="button"
          aria-label={words.filterAll(name)}
          title={contact === '' ? undefined : contact}
          onClick={() => onFilterRows(rowsNow('leads', 'coordinates'), name)}
        >
          {name}
        </button>
        {status !== 'current' && <span className="unit-status">{words.statuses[status]}</span>}
      </th>
      <td>{count('leads', words.filterLeads(name, leads.length), words.leadLabel(name))}</td>
      <td>{count('coordinates', words.filterCoordinates(name, coordinates.length), words.coordinateLabel(name))}</td>
    </tr>
  );
}
