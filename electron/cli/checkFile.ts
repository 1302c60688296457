// Reads one file and checks every annex in it. Never throws: a file that cannot be read has an answer that says so.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { annexDates } from '#shared/check/annexDates.ts';
import { editsOfRepair } from '#shared/check/annexRepairs.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import type { CellEdit, Finding, Severity } from '#shared/check/finding.ts';
import type { RuleId } from '#shared/check/rules/index.ts';
import type { CheckOptions } from '#shared/check/options.ts';
import { scoreAnnex } from '#shared/check/engine/score.ts';
import { checkVi, type RuleMessage } from '#shared/messages/vi/check.ts';
import { ImportError } from '#shared/source/importError.ts';
import type { ImportedColumn, ImportedTable, ImportReport } from '#shared/recognise/importReport.ts';
import { toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { createNewId } from '#shared/util/ids.ts';
import { CHECK_SCHEMA, checkError, type CheckErrorAnswer } from './errorAnswers.ts';
import type { InspectRequest } from './inspectFile.ts';
import { readAnnexFile } from './readAnnexFile.ts';

export type Counts = Readonly<Record<Severity, number>>;

export type CheckAnswer =
  | {
      readonly schema: typeof CHECK_SCHEMA;
      readonly file: string;
      readonly outcome: 'table';
      readonly counts: Counts;
      readonly tables: readonly object[];
    }
  | CheckErrorAnswer;

/** The findings in every annex of a file, under these options. */
export async function checkFile({ file, password }: InspectRequest, options: CheckOptions): Promise<CheckAnswer> {
  const report = await readAnnexFile(file, password);
  if (!report.ok) return checkError(file, report.error);
  try {
    const tables = checkTables(file, report.value, options);
    const counts = countOf(tables.flatMap((table) => table.found));
    return { schema: CHECK_SCHEMA, file, outcome: 'table', counts, tables: tables.map(({ answer }) => answer) };
  } catch {
    return checkError(file, new ImportError('internal'));
  }
}

const countOf = (findings: readonly Finding[]): Counts => ({
  error: findings.filter((item) => item.severity === 'error').length,
  warning: findings.filter((item) => item.severity === 'warning').length,
  hint: findings.filter((item) => item.severity === 'hint').length,
});

interface CheckedTable {
  readonly answer: object;
  readonly found: readonly Finding[];
}

function checkTables(file: string, { tables, format, bodyText }: ImportReport, options: CheckOptions): CheckedTable[] {
  const origin = { fileName: file, format, ...(bodyText === undefined ? {} : { bodyText }) };
  const documents = toAnnexDocuments(tables, origin, createNewId());
  return documents.flatMap((document, index) => {
    const table = tables[index];
    return table ? [checkTable(table, document, options)] : [];
  });
}

function checkTable(table: ImportedTable, document: AnnexDocument, options: CheckOptions): CheckedTable {
  const found = checkAnnex(document, options);
  const places = placesOf(table, document);
  const { percent, aspects } = scoreAnnex(document, found);
  const findings = found.map((item) => findingAnswer(item, places));
  const date = annexDates(document, options).earliest;
  const repairs = repairsAnswer(found, document, places);
  return { found, answer: { sheet: table.sheet, range: table.range, date, score: { percent, aspects }, findings, ...repairs } };
}

/** Where the rows and columns of a document stand in its table. */
interface Places {
  readonly rows: ReadonlyMap<string, readonly [number, number]>;
  readonly columns: ReadonlyMap<string, Pick<ImportedColumn, 'key' | 'header'>>;
}

/** Rows and columns of a document stand in the order of the table's, without helper columns. */
function placesOf(table: ImportedTable, document: AnnexDocument): Places {
  const shown = new Map(table.columns.filter(({ helper }) => !helper).map((column) => [column.key, column]));
  const columns = [...shown.values()];
  return {
    rows: new Map(document.rows.flatMap(({ id }, index) => pair(id, table.records[index]?.rows))),
    columns: new Map(document.columns.flatMap(({ id }, index) => pair(id, columns[index]))),
  };
}

const pair = <T>(id: string, place: T | undefined): [string, T][] => (place === undefined ? [] : [[id, place]]);

const messages: Readonly<Record<string, RuleMessage>> = checkVi satisfies Record<RuleId, RuleMessage>;

const editsAnswer = (edits: readonly CellEdit[], places: Places): object[] =>
  edits.map(({ rowId, columnId, text }) => ({ rows: places.rows.get(rowId), column: places.columns.get(columnId)?.key, text }));

/** The repairs that findings name, each once; nothing where none does. */
function repairsAnswer(found: readonly Finding[], document: AnnexDocument, places: Places): object {
  const named = new Set(found.flatMap(({ fix }) => (fix && 'repair' in fix ? fix.repair : [])));
  const repairs = [...named].map((repair) => [repair, editsAnswer(editsOfRepair(repair, document), places)]);
  return repairs.length === 0 ? {} : { repairs: Object.fromEntries(repairs) };
}

function findingAnswer(item: Finding, places: Places): object {
  const rows = places.rows.get(item.rowId ?? '');
  const column = places.columns.get(item.columnId ?? '');
  const message = messages[item.ruleId];
  return {
    rule: item.ruleId,
    severity: item.severity,
    ...(rows ? { rows } : {}),
    ...(column ? { column: column.key, header: column.header } : {}),
    ...(item.offsets ? { offsets: item.offsets } : {}),
    title: message?.title ?? item.ruleId,
    message: message?.text(item.values) ?? '',
    values: item.values,
    ...(item.fix === undefined ? {} : 'edits' in item.fix ? { fix: editsAnswer(item.fix.edits, places) } : { repair: item.fix.repair }),
    ...(item.choices ? { choices: item.choices.map(({ label, scope }) => ({ label, ...(scope ? { scope } : {}) })) } : {}),
  };
}
