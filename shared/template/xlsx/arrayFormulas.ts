// Array formulas and data tables over several rows. Excel refuses to change a part of one, and would write over what stands in it;
// so does this: nothing is written rather than a result that vanishes on opening.
import { readBlock } from './changedCells.ts';
import { formulaCells } from './formulaCells.ts';
import { columnNumber } from './references.ts';
import type { RowMap } from './rowMap.ts';
import type { SheetXml } from './sheetXml.ts';
import type { TableRow } from './writeRows.ts';
import { TemplateError } from '../../source/templateError.ts';

/** Throws TemplateError 'arrayFormula' where `rows`, the table as it shall stand, write into an area over several rows or part it. */
export function mustKeepArraysWhole(sheet: SheetXml, rows: readonly TableRow[], map: RowMap): void {
  if (!sheet.rows.some(({ inner }) => /\st="(?:array|dataTable)"/.test(inner))) return;
  for (const { type, area } of formulaCells(sheet)) {
    const block = type === 'array' || type === 'dataTable' ? readBlock(area ?? '') : null;
    if (!block || block.top === block.bottom || block.top > map.last || block.bottom < map.first) continue;
    const holds = (row: number, letters: string): boolean => {
      const column = columnNumber(letters);
      return block.top <= row && row <= block.bottom && block.left <= column && column <= block.right;
    };
    const overwritten = rows.some((row) => 'source' in row && Object.keys(row.set ?? {}).some((letters) => holds(row.source, letters)));
    const runs = map.runs(block.top, block.bottom);
    const torn = runs.length !== 1 || runs.some(([top, bottom]) => bottom - top !== block.bottom - block.top);
    if (overwritten || torn) throw new TemplateError('arrayFormula', area);
  }
}
