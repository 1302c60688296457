// The report as the interchange JSON `vn-annex/1` (docs/formats/interchange.md): the shape that other programs and the corpus read.
import { collapseSpace } from '../text/normalize.ts';
import type { ImportedTable, ImportReport, Notice } from './importReport.ts';

export interface InterchangeRecord {
  readonly type: 'section' | 'task';
  readonly level?: number;
  readonly number?: string;
  readonly title?: string;
  readonly section?: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
  readonly rows: readonly [number, number];
  readonly hidden?: boolean;
  readonly dates?: Readonly<Record<string, string>>;
}

export interface InterchangeTable {
  readonly sheet: string | null;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly columns: readonly { key: string; role: string; header: string; headerPath?: readonly string[]; hidden?: boolean }[];
  readonly records: readonly InterchangeRecord[];
}

export interface InterchangeAnswer {
  readonly schema: 'vn-annex/1';
  readonly file: string;
  readonly outcome: 'table';
  readonly warnings: readonly { code: string; message: string; where?: Notice['where'] }[];
  readonly tables: readonly InterchangeTable[];
}

/** `message` gives the sentence for a notice in the language wanted. */
export function toInterchange(file: string, report: ImportReport, message: (notice: Notice) => string): InterchangeAnswer {
  return {
    schema: 'vn-annex/1',
    file,
    outcome: 'table',
    warnings: report.warnings.map((notice) => ({
      code: notice.code,
      message: message(notice),
      ...(notice.where ? { where: notice.where } : {}),
    })),
    tables: report.tables.map(interchangeTable),
  };
}

const METADATA = ['issuingBody', 'parentBody', 'number', 'annexLabel', 'annexTitle', 'attachedTo', 'signer', 'place', 'dateLine'] as const;

/** Line breaks as blanks, without a closing colon. */
const shown = (header: string): string => collapseSpace(header).replace(/ ?:$/u, '');

function interchangeTable(table: ImportedTable): InterchangeTable {
  const metadata: Record<string, string> = {};
  for (const key of METADATA) {
    const value = table.metadata[key];
    if (value !== undefined) metadata[key] = value;
  }
  return {
    sheet: table.sheet,
    range: table.range,
    headerRows: table.headerRows
      ? Array.from({ length: table.headerRows[1] - table.headerRows[0] + 1 }, (_, at) => (table.headerRows?.[0] ?? 0) + at)
      : [],
    metadata,
    columns: table.columns.map((column) => ({
      key: column.key,
      // A role that comes again is named by its key ("quantity2"): readers of this format have no other way to tell the two apart.
      role: column.special ?? column.key,
      header: shown(column.header),
      ...(column.headerPath ? { headerPath: column.headerPath.map(shown) } : {}),
      ...(column.hidden ? { hidden: true } : {}),
    })),
    records: table.records.flatMap((record): InterchangeRecord[] => {
      const common = { rows: record.rows, ...(record.hidden ? { hidden: true } : {}) };
      if (record.kind === 'total') return [];
      if (record.kind === 'task')
        return [
          { type: 'task', section: record.section, cells: record.cells, ...(record.dates ? { dates: record.dates } : {}), ...common },
        ];
      return [{ type: 'section', level: record.level, number: record.number ?? '', title: record.title ?? '', ...common }];
    }),
  };
}
