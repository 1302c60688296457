// Compares an answer with an expected.json of the corpus: Unicode NFC, white space collapsed, sections by number.
import type { InterchangeTable } from '#shared/recognise/toInterchange.ts';

export interface ExpectedTable {
  sheet?: string | null;
  columns: { key: string; role: string; header: string; headerPath?: string[]; hidden?: boolean }[];
  records: {
    type: 'section' | 'task';
    level?: number;
    number?: string;
    title?: string;
    section?: string[];
    cells?: Record<string, string>;
  }[];
}

export interface Expected {
  outcome: 'table' | 'error';
  error?: { class: string };
  acceptable?: string[];
  allowEmpty?: string[];
  metadataShown?: Record<string, string>;
  tables?: ExpectedTable[];
}

const norm = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cf}\u0000\u007f\ufffd]/gu, '')
    .replace(/[\s\u00a0\u0085\u2028\u2029]+/gu, ' ')
    .trim();
const fold = (text: unknown): string => norm(text).toLowerCase();
const number = (text: unknown): string => norm(text).replace(/[.)]$/, '');
const pathOf = (column: { header: string; headerPath?: readonly string[] }): string =>
  fold((column.headerPath ?? [column.header]).join(' / '));

/** What differs between one expected table and one found; empty when they agree. */
export function tableFaults(expected: ExpectedTable, actual: InterchangeTable, allowEmpty: readonly string[] = []): string[] {
  const faults: string[] = [];
  const pairs = new Map<string, InterchangeTable['columns'][number]>();
  for (const how of [pathOf, (column: { header: string }) => fold(column.header)]) {
    for (const column of expected.columns) {
      if (pairs.has(column.key)) continue;
      const found = actual.columns.find((each) => ![...pairs.values()].includes(each) && how(each) === how(column));
      if (found) pairs.set(column.key, found);
    }
  }
  for (const column of expected.columns) {
    const found = pairs.get(column.key);
    if (!found && !column.hidden) faults.push(`column missing: ${column.header}`);
    if (found && found.role !== column.role) faults.push(`role of ${column.header}: ${found.role}, expected ${column.role}`);
  }
  if (expected.records.length !== actual.records.length)
    faults.push(`${actual.records.length} records, expected ${expected.records.length}`);
  expected.records.forEach((record, at) => {
    const found = actual.records[at];
    if (!found || found.type !== record.type) {
      faults.push(`record ${at + 1}: ${found?.type ?? 'missing'}, expected ${record.type}`);
      return;
    }
    if (record.type === 'section') {
      if (number(record.number) !== number(found.number) || norm(record.title) !== norm(found.title) || record.level !== found.level)
        faults.push(`record ${at + 1}: section ${found.number} ${found.title} (${found.level})`);
      return;
    }
    if ((record.section ?? []).map(number).join('>') !== (found.section ?? []).map(number).join('>'))
      faults.push(`record ${at + 1}: in section ${found.section?.join('>')}`);
    for (const [key, value] of Object.entries(record.cells ?? {})) {
      const column = pairs.get(key);
      const got = column ? (found.cells?.[column.key] ?? '') : undefined;
      if (got !== undefined && norm(got) !== norm(value) && !(allowEmpty.includes(key) && norm(got) === ''))
        faults.push(`record ${at + 1}: ${key} = ${got}, expected ${value}`);
    }
  });
  return faults;
}
