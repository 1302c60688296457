// An annex as interchange JSON `vn-annex/1`, the shape that `phuluc inspect` prints, for other programs to read.
// Total rows, which that shape knows no name for, stay as records of their own type.
import type { AnnexDocument, Column, Row } from '../annex/model.ts';
import { cellText, columnOfRole, subjectColumn } from '../annex/state.ts';
import { attachedToLine } from '../paper/attachedToLine.ts';
import { copyColumns, type CopyPurpose } from './copyColumns.ts';
import { issuedCopy } from './issuedCopy.ts';

type JsonRecord =
  | {
      readonly type: 'section';
      readonly level: number;
      readonly number: string;
      readonly title: string;
      readonly rows: readonly [number, number];
    }
  | {
      readonly type: 'task' | 'total';
      readonly section: readonly string[];
      readonly cells: Readonly<Record<string, string>>;
      readonly rows: readonly [number, number];
    };

export interface InterchangeTable {
  readonly sheet: null;
  readonly headerRows: readonly number[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly columns: readonly { key: string; role: string; header: string; headerPath?: readonly string[]; hidden?: true }[];
  readonly records: readonly JsonRecord[];
}

interface InterchangeFile {
  readonly schema: 'vn-annex/1';
  readonly file: string;
  readonly outcome: 'table';
  readonly warnings: readonly [];
  readonly tables: readonly InterchangeTable[];
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The role, with 2, 3, … behind it where it comes again. */
function columnKeys(columns: readonly Column[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ role }) => {
    const times = (seen.get(role) ?? 0) + 1;
    seen.set(role, times);
    return times === 1 ? role : `${role}${times}`;
  });
}

function metadataOf({ issuing, label, title, signature }: AnnexDocument): Record<string, string> {
  const entries = {
    issuingBody: issuing.issuer,
    parentBody: issuing.parentIssuer ?? '',
    number: issuing.number,
    annexLabel: label,
    annexTitle: title,
    attachedTo: issuing.attachedTo ?? attachedToLine(issuing, 'known') ?? '',
    signer: signature?.signer ?? '',
  };
  return Object.fromEntries(Object.entries(entries).filter(([, text]) => text.trim() !== ''));
}

function records(document: AnnexDocument, columns: readonly Column[], keys: readonly string[], headerHeight: number): JsonRecord[] {
  const order = columnOfRole(document, 'order');
  const subject = subjectColumn(document);
  const path: string[] = [];
  const cellsOf = (row: Row): Record<string, string> =>
    Object.fromEntries(columns.map((column, index) => [keys[index] ?? column.role, cellText(row, column.id)]));
  return document.rows.map((row, index): JsonRecord => {
    const at = headerHeight + index + 1;
    const rows = [at, at] as const;
    if (row.kind === 'task' || row.kind === 'total') return { type: row.kind, section: [...path], cells: cellsOf(row), rows };
    const number = order ? cellText(row, order.id) : '';
    if (row.kind === 'section') path.splice(row.level - 1, path.length, number);
    return { type: 'section', level: row.level, number, title: cellText(row, subject.id), rows };
  });
}

function tableOf(given: AnnexDocument, purpose: CopyPurpose): InterchangeTable {
  // Titles and numbers of sections are read by role: they too must come from public columns only.
  const document = purpose === 'issue' ? issuedCopy(given) : given;
  const columns = copyColumns(document.columns, purpose);
  const keys = columnKeys(columns);
  const headerHeight = 1 + Math.max(0, ...columns.map((column) => column.groups?.length ?? 0));
  return {
    sheet: null,
    headerRows: Array.from({ length: headerHeight }, (_, index) => index + 1),
    metadata: metadataOf(document),
    columns: columns.map((column, index) => ({
      key: keys[index] ?? column.role,
      role: keys[index] ?? column.role,
      header: collapsed(column.header),
      ...(column.groups ? { headerPath: [...column.groups, column.header].map(collapsed) } : {}),
      ...(column.hidden === true ? { hidden: true as const } : {}),
    })),
    records: records(document, columns, keys, headerHeight),
  };
}

/** The annexes as one answer of `phuluc inspect`, a table each. `file` is the name that the answer carries. */
export const toInterchangeJson = (documents: readonly AnnexDocument[], file: string, purpose: CopyPurpose): InterchangeFile => ({
  schema: 'vn-annex/1',
  file,
  outcome: 'table',
  warnings: [],
  tables: documents.map((document) => tableOf(document, purpose)),
});
