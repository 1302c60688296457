// Reads one file and checks every annex in it. Never throws: a file that cannot be read gives an answer that says so.
import { readFile } from 'node:fs/promises';
import { annexDates } from '#shared/check/annexDates.ts';
import { annexOfTable } from '#shared/check/annexOfTable.ts';
import { checkAnnex } from '#shared/check/checkAnnex.ts';
import type { Finding, Severity } from '#shared/check/finding.ts';
import type { RuleId } from '#shared/check/index.ts';
import type { CheckOptions } from '#shared/check/options.ts';
import { scoreAnnex } from '#shared/check/score.ts';
import { checkVi, type RuleMessage } from '#shared/messages/vi/check.ts';
import { ImportError } from '#shared/table/importError.ts';
import type { ImportedTable } from '#shared/table/importReport.ts';
import { importErrorSentence } from '#shared/table/importSentences.ts';
import { readSource } from '#shared/table/readSource.ts';
import { understandSource } from '#shared/table/understandSource.ts';
import { createNewId } from '#shared/util/ids.ts';

const SCHEMA = 'vn-annex-check/1';

export type Counts = Readonly<Record<Severity, number>>;

export type CheckAnswer =
  | {
      readonly schema: typeof SCHEMA;
      readonly file: string;
      readonly outcome: 'table';
      readonly counts: Counts;
      readonly tables: readonly object[];
    }
  | {
      readonly schema: typeof SCHEMA;
      readonly file: string;
      readonly outcome: 'error';
      readonly error: { readonly class: string; readonly message: string };
    };

export async function checkFile(file: string, options: CheckOptions): Promise<CheckAnswer> {
  try {
    const source = await readSource(new Uint8Array(await readFile(file)), { fileName: file });
    if (!source.ok) return failed(file, source.error);
    const report = understandSource(source.value);
    if (!report.ok) return failed(file, report.error);
    const tables = report.value.tables.map((table) => checkTable(table, options));
    const findings = tables.flatMap((table) => table.found);
    return { schema: SCHEMA, file, outcome: 'table', counts: countOf(findings), tables: tables.map(({ answer }) => answer) };
  } catch (error) {
    if (error instanceof ImportError) return failed(file, error);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(file, new ImportError('internal', missing ? 'file-not-found' : 'file-unreadable'));
  }
}

const failed = (file: string, error: Pick<ImportError, 'class' | 'detail'>): CheckAnswer => ({
  schema: SCHEMA,
  file,
  outcome: 'error',
  error: { class: error.class, message: importErrorSentence(error) },
});

const countOf = (findings: readonly Finding[]): Counts => ({
  error: findings.filter((item) => item.severity === 'error').length,
  warning: findings.filter((item) => item.severity === 'warning').length,
  hint: findings.filter((item) => item.severity === 'hint').length,
});

function checkTable(table: ImportedTable, options: CheckOptions): { readonly answer: object; readonly found: readonly Finding[] } {
  const { document, placeOf } = annexOfTable(table, createNewId());
  const found = checkAnnex(document, options);
  const headers = new Map(document.columns.map((column) => [column.id, column.header]));
  const { percent, aspects } = scoreAnnex(document, found);
  const findings = found.map((item) => findingAnswer(item, placeOf, headers));
  const date = annexDates(document, options).earliest;
  return { found, answer: { sheet: table.sheet, range: table.range, date, score: { percent, aspects }, findings } };
}

const messages: Readonly<Record<string, RuleMessage>> = checkVi satisfies Record<RuleId, RuleMessage>;

function findingAnswer(
  item: Finding,
  placeOf: ReadonlyMap<string, readonly [number, number]>,
  headers: ReadonlyMap<string, string>,
): object {
  const rows = item.rowId === undefined ? undefined : placeOf.get(item.rowId);
  const message = messages[item.ruleId];
  return {
    rule: item.ruleId,
    severity: item.severity,
    ...(rows ? { rows } : {}),
    ...(item.columnId === undefined ? {} : { column: item.columnId, header: headers.get(item.columnId) ?? '' }),
    ...(item.offsets ? { offsets: item.offsets } : {}),
    title: message?.title ?? item.ruleId,
    message: message?.text(item.values) ?? '',
    values: item.values,
    ...(item.fix ? { fix: item.fix.edits.map(({ rowId, columnId, text }) => ({ rows: placeOf.get(rowId), column: columnId, text })) } : {}),
    ...(item.choices ? { choices: item.choices.map(({ label, scope }) => ({ label, ...(scope ? { scope } : {}) })) } : {}),
  };
}
