// The name of an imported table: its title, otherwise its sheet.
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import type { Text } from '../i18n/index.ts';

export function tableName({ metadata, sheet }: ImportedTable, text: Text): string {
  const title = [metadata.annexLabel, metadata.annexTitle].filter(Boolean).join(': ');
  return title || sheet || text.import.untitled;
}

export const countKind = ({ records }: ImportedTable, kind: 'section' | 'task'): number =>
  records.reduce((sum, record) => sum + (record.kind === kind ? 1 : 0), 0);

const LETTERS = 26;

/** 1 → "A", 27 → "AA". */
export const columnLetters = (column: number): string =>
  (column > LETTERS ? columnLetters(Math.floor((column - 1) / LETTERS)) : '') + String.fromCodePoint(65 + ((column - 1) % LETTERS));
