// The notices about the file, and the rows that were left out.
import type { ReactElement } from 'react';
import type { ImportReport, Notice } from '#shared/recognise/importReport.ts';
import { useText, type Text } from '../../i18n/index.ts';

export function NoticesTab({ report }: { readonly report: ImportReport }): ReactElement {
  const text = useText();
  const dropped = report.tables.flatMap((table) => table.dropped.filter((row) => row.reason !== 'blank'));
  if (report.warnings.length === 0 && dropped.length === 0) return <p className="import-calm quiet">{text.import.warningsNone}</p>;
  return (
    <div className="import-scroll">
      <ul className="notices">
        {report.warnings.map((notice, at) => (
          <li key={`${notice.code}-${String(at)}`}>
            {sentenceOf(notice, text)} <span className="quiet">{placeOf(notice, text)}</span>
          </li>
        ))}
      </ul>
      {dropped.length > 0 && (
        <details className="notices-dropped">
          <summary>{text.import.dropped(dropped.length)}</summary>
          <ul>
            {dropped.map(({ row, reason, text: words }) => (
              <li key={row}>
                <span className="quiet">
                  {text.import.atRow(row)} · {text.imported.dropReasons[reason]}:
                </span>{' '}
                {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function sentenceOf(notice: Notice, text: Text): string {
  const { notices, unknownNotice } = text.imported;
  const sentences: Readonly<Record<string, typeof unknownNotice>> = notices;
  return (sentences[notice.code] ?? unknownNotice)({ code: notice.code, ...notice.values });
}

function placeOf({ where }: Notice, text: Text): string {
  const places = [
    where?.sheet ? text.import.atSheet(where.sheet) : '',
    where?.row === undefined ? '' : text.import.atRow(where.row),
  ].filter(Boolean);
  return places.length > 0 ? `(${places.join(', ')})` : '';
}
