// The repairs made while reading, and the ones offered: kind, place, text before and after. Each repair and each kind has a switch.
import { useState, type ReactElement } from 'react';
import type { ImportOptions, ImportReport, Repair } from '#shared/recognise/importReport.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { withOffers, withRepairs } from '../../source/importState.ts';
import { columnLetters } from '../../source/tableName.ts';

interface Props {
  readonly report: ImportReport;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** Repairs of a kind shown until the user asks for all. */
const MAX_SHOWN = 5;

export function RepairsTab({ report, options, onChange }: Props): ReactElement {
  const text = useText();
  // A repair that is switched off may no longer be reported, so we keep every repair that was reported once.
  const [seen, setSeen] = useState<ReadonlyMap<string, Repair>>(() => new Map());
  const fresh = report.repairs.filter((repair) => !seen.has(repair.id));
  if (fresh.length > 0) setSeen(new Map([...seen, ...fresh.map((repair) => [repair.id, repair] as const)]));
  const groups = groupByCode(seen.values());
  const disabled = new Set(options.disabledRepairs ?? []);
  const enabled = new Set(options.enabledRepairs ?? []);
  if (seen.size === 0) return <p className="import-calm quiet">{text.import.repairsNone}</p>;
  return (
    <div className="import-scroll">
      {[...groups].map(([code, repairs]) => (
        <RepairGroup
          key={code}
          code={code}
          repairs={repairs}
          kindOn={repairs[0]?.offered ? enabled.has(code) && !disabled.has(code) : !disabled.has(code)}
          isOn={({ id, offered }) => !disabled.has(id) && (offered !== true || enabled.has(code) || enabled.has(id))}
          onSwitch={(ids, applied) => onChange((repairs[0]?.offered ? withOffers : withRepairs)(options, ids, applied))}
        />
      ))}
    </div>
  );
}

function groupByCode(repairs: Iterable<Repair>): ReadonlyMap<string, readonly Repair[]> {
  const groups = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const group = groups.get(repair.code);
    if (group) group.push(repair);
    else groups.set(repair.code, [repair]);
  }
  return groups;
}

interface GroupProps {
  readonly code: string;
  readonly repairs: readonly Repair[];
  readonly kindOn: boolean;
  /** Whether one repair is applied, provided that its kind is on. */
  readonly isOn: (repair: Repair) => boolean;
  readonly onSwitch: (ids: readonly string[], applied: boolean) => void;
}

function RepairGroup({ code, repairs, kindOn, isOn, onSwitch }: GroupProps): ReactElement {
  const text = useText();
  const [all, setAll] = useState(false);
  const names: Readonly<Record<string, string>> = text.imported.repairs;
  const name = names[code] ?? text.import.otherCodes;
  const offered = repairs[0]?.offered === true;
  return (
    <section className="repair-group">
      <label className="repair-kind">
        <input
          type="checkbox"
          aria-label={text.import.repairOn(name)}
          checked={kindOn}
          onChange={(event) => onSwitch([code], event.target.checked)}
        />
        <strong>{name}</strong>
        <span className="quiet">{text.import.repairCount(repairs.length)}</span>
      </label>
      {offered && <p className="quiet repair-offered">{text.import.repairOffered}</p>}
      <ul>
        {(all ? repairs : repairs.slice(0, MAX_SHOWN)).map((repair) => (
          <li key={repair.id} className={(kindOn || offered) && isOn(repair) ? 'repair repair-made' : 'repair'}>
            <label>
              <input
                type="checkbox"
                disabled={!kindOn && !offered}
                checked={(kindOn || offered) && isOn(repair)}
                onChange={(event) => onSwitch([repair.id], event.target.checked)}
              />
              <span className="quiet">{placeOf(repair, text)}</span>
            </label>
            <dl>
              <dt className="unseen">{text.import.repairBefore}</dt>
              <dd className="repair-before">{repair.before || text.details.empty}</dd>
              <dt className="unseen">{text.import.repairAfter}</dt>
              <dd className="repair-after">{repair.after}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {repairs.length > MAX_SHOWN && (
        <Button small label={all ? text.findings.showFewer : text.findings.showAll(repairs.length)} onClick={() => setAll(!all)} />
      )}
    </section>
  );
}

function placeOf({ where }: Repair, text: Text): string {
  return [where.sheet ?? '', cellOf(where, text)].filter(Boolean).join(' · ') || text.import.kinds.outside;
}

/** "C7", or only the column or the row if the other is unknown. */
function cellOf({ column, row }: Repair['where'], text: Text): string {
  const letters = column === undefined ? '' : columnLetters(column);
  if (row === undefined) return letters;
  return letters === '' ? text.import.atRow(row) : `${letters}${row}`;
}
