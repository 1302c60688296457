// From what a reader gives to the report: decodes the letters, then finds the tables. The one path for files, clipboard and tests.
import { bodyTextOf } from './bodyText.ts';
import { decodeLegacyText, type TextRepair } from './decodeLegacyText.ts';
import { detectTables } from './detectTables.ts';
import { ImportError } from '../source/importError.ts';
import type { ImportOptions, ImportReport, Notice, Repair } from './importReport.ts';
import type { RawCell, RawSource } from '../source/rawSource.ts';
import { err, ok, type Result } from '../util/result.ts';

/** A report with at least one table, or ImportError 'no-table-found'. */
export function understandSource(source: RawSource, options: ImportOptions = {}): Result<ImportReport, ImportError> {
  const decoded = decodeLegacyText(source);
  const repairs = decoded.repairs.map(asRepair);
  const disabled = new Set(options.disabledRepairs ?? []);
  const undone = decoded.repairs.filter((_, at) => disabled.has(repairs[at]?.id ?? '') || disabled.has(repairs[at]?.code ?? ''));
  const shown = undone.length > 0 ? withOldText(decoded.source, undone) : decoded.source;
  const report = detectTables(shown, options);
  if (report.tables.length === 0) return err(new ImportError('no-table-found'));
  const bodyText = bodyTextOf(shown);
  const body = bodyText === null ? {} : { bodyText };
  return ok({
    ...report,
    ...body,
    warnings: [...textWarnings(decoded.repairs), ...report.warnings],
    repairs: [...repairs, ...report.repairs],
  });
}

const placeOf = (repair: TextRepair): string =>
  `${repair.where.sheet ?? ''}!${repair.where.block}:${repair.where.row ?? ''}:${repair.where.column ?? ''}`;

function asRepair(repair: TextRepair): Repair {
  const { sheet, row, column } = repair.where;
  return {
    id: `${repair.code}:${placeOf(repair)}`,
    code: repair.code,
    where: { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
    before: repair.before,
    after: repair.after,
  };
}

/** Puts back the texts whose repair the user switched off. */
function withOldText(source: RawSource, undone: readonly TextRepair[]): RawSource {
  const old = new Map(undone.map((repair) => [placeOf(repair), repair.before]));
  return {
    ...source,
    sheets: source.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block, at) => {
        const key = `${sheet.name ?? ''}!${at}`;
        if (block.type === 'paragraph') return { ...block, text: old.get(`${key}::`) ?? block.text };
        const cellOf = (row: number, cell: RawCell): RawCell => ({ ...cell, text: old.get(`${key}:${row}:${cell.column}`) ?? cell.text });
        return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellOf(row.number, cell)) })) };
      }),
    })),
  };
}

const WARNED: Readonly<Partial<Record<TextRepair['code'], string>>> = {
  'tcvn3-decoded': 'legacy-text-decoded',
  'vni-decoded': 'legacy-text-decoded',
  'invisible-removed': 'invisible-characters-removed',
  'bidi-removed': 'invisible-characters-removed',
  'control-removed': 'invisible-characters-removed',
  'surrogate-replaced': 'text-replaced',
};

function textWarnings(repairs: readonly TextRepair[]): Notice[] {
  const found = new Map<string, { count: number; first: TextRepair }>();
  for (const repair of repairs) {
    const code = WARNED[repair.code];
    if (!code) continue;
    const known = found.get(code);
    if (known) known.count++;
    else found.set(code, { count: 1, first: repair });
  }
  return [...found].map(([code, { count, first }]) => ({ code, values: { count }, where: asRepair(first).where }));
}
