// One worksheet part with its table written anew.
import { mustKeepArraysWhole } from './arrayFormulas.ts';
import { moveConditions } from './conditions.ts';
import { carriedText, moveMerges, type Cuts } from './merges.ts';
import { createMoveFormula, type MoveFormula } from './moveFormula.ts';
import { columnName, columnNumber } from './references.ts';
import type { ReadableFonts } from './readableFonts.ts';
import { createRowMap, type RowMap } from './rowMap.ts';
import type { SharedStrings } from './sharedStrings.ts';
import { moveAreas, moveDimension } from './sheetAreas.ts';
import { createSheetFormulas } from './sheetFormulas.ts';
import { cellsOf, splitSheet, type SheetXml } from './sheetXml.ts';
import { TemplateError } from '../../source/templateError.ts';
import { writeRows, type TableRow } from './writeRows.ts';
import { pattern } from '../../opc/xmlText.ts';

/** The table of one sheet as it shall stand: rows `firstRow` to `lastRow` of the template become `rows`. */
export interface TableEdit {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly TableRow[];
}

export interface PatchedSheet {
  readonly xml: string;
  readonly map: RowMap;
  readonly move: MoveFormula;
}

/** The worksheet after the edit. Throws TemplateError 'noRows', 'rowTwice', 'badSheet', 'textTooLong', 'arrayFormula'. */
export function patchSheet(
  xml: string,
  edit: TableEdit,
  { strings, fonts }: { readonly strings: SharedStrings | null; readonly fonts: ReadableFonts | null },
  onSplitMerge: (area: string, pieces: string) => void,
): PatchedSheet {
  if (edit.rows.length === 0) throw new TemplateError('noRows');
  const map = createRowMap(edit.firstRow, edit.lastRow, edit.rows);
  const move = createMoveFormula(map, edit.sheet);
  const sheet = splitSheet(xml);
  mustKeepArraysWhole(sheet, edit.rows, map);
  const spread = map.structural || overwritesSharedMaster(sheet, edit);
  const formulas = createSheetFormulas(sheet, edit.sheet, map, move, spread);
  const rows = writeRows({ sheet, map, formulas, strings, fonts, spread, counts: new Map(), carried: carriedText(sheet, map) }, edit.rows);
  const { prefix } = sheet;
  const cuts = cutsOf(edit);
  const merged = map.structural || cuts.size > 0 ? moveMerges(prefix, sheet.tail, map, cuts, onSplitMerge) : sheet.tail;
  if (!map.structural) return { xml: sheet.head + rows + merged, map, move };
  const tail = moveAreas(prefix, moveConditions(prefix, merged, map, move, edit.sheet), map, move, edit.sheet);
  return { xml: moveDimension(prefix, sheet.head, map) + rows + tail, map, move };
}

const cutsOf = ({ firstRow, rows }: TableEdit): Cuts =>
  new Map(rows.flatMap(({ apart }, index) => (apart?.length ? [[firstRow + index, apart.map(columnNumber)] as const] : [])));

/** A cell that holds the text of a shared formula is overwritten: its followers would lose it. */
function overwritesSharedMaster({ prefix, byNumber }: SheetXml, { rows }: TableEdit): boolean {
  const master = pattern(`<${prefix}f[^>]*t="shared"[^>]*ref=|<${prefix}f[^>]*ref=[^>]*t="shared"`);
  return rows.some((row) => {
    const source = 'source' in row && row.set ? byNumber.get(row.source) : undefined;
    if (!source || !master.test(source.inner)) return false;
    return cellsOf(prefix, source).some((cell) => columnName(cell.column) in (row.set ?? {}) && master.test(cell.inner));
  });
}
