// After an edit: totals on the edited sheet are counted, and Excel is told to count the rest where something that was not counted here
// rests on changed cells. A workbook in which no formula is touched keeps its workbook part.
import { createChangedCells, readsChanged, type ChangedCells, type Reading } from './changedCells.ts';
import type { Draft } from './draft.ts';
import { formulaCells } from './formulaCells.ts';
import { readNamedBlocks } from './namedBlocks.ts';
import type { PatchedSheet, TableEdit } from './patchSheet.ts';
import { askRecalculation, withoutCalcChainRelationship, withoutContentType } from './recalculation.ts';
import { columnNumber } from './references.ts';
import { sharedTexts } from './sharedStrings.ts';
import { settleResults } from './storedResults.ts';
import { holdsFormula, splitSheet } from './sheetXml.ts';
import { partKey, relationshipsPartOf } from '../../opc/partNames.ts';

/** `before`: the worksheet `part` as it was; `formulasMoved`: formulas of other worksheets changed. */
export function settleWorkbook(
  draft: Draft,
  part: string,
  edit: TableEdit,
  { map }: PatchedSheet,
  before: string,
  formulasMoved: boolean,
): void {
  const changed = changedBy(edit, map.structural);
  const reading: Reading = { sheet: edit.sheet, changed, names: readNamedBlocks(draft, part, edit.sheet) };
  const known = new Set(
    edit.rows.flatMap(({ counted = {} }, index) => Object.keys(counted).map((letters) => `${letters}${edit.firstRow + index}`)),
  );
  const after = draft.text(part);
  const { xml, stale } = settleResults(after, reading, known, lazyTexts(draft));
  draft.put(part, xml);
  if (formulasMoved || formulasOf(before) !== formulasOf(xml)) dropCalculationChain(draft);
  else if (!stale && !othersRead(draft, part, reading)) return;
  draft.put(draft.workbookPart, askRecalculation(draft.text(draft.workbookPart)));
}

/** The cells that the edit writes; all of the table once rows were added, removed or moved. */
function changedBy({ firstRow, rows }: TableEdit, structural: boolean): ChangedCells {
  const changed = createChangedCells(structural ? [firstRow, firstRow + rows.length - 1] : undefined);
  rows.forEach(({ set = {}, counted = {} }, index) => {
    for (const letters of [...Object.keys(set), ...Object.keys(counted)]) changed.add(firstRow + index, columnNumber(letters));
  });
  return changed;
}

/** Texts of the string table, read only when a total asks for one. */
function lazyTexts(draft: Draft): (index: number) => string {
  let texts: readonly string[] | undefined;
  return (index) => {
    const part = draft.relationships(draft.workbookPart).find(({ type }) => type === 'sharedStrings')?.target;
    texts ??= part !== undefined && draft.has(part) ? sharedTexts(draft.text(part)) : [];
    return texts[index] ?? '';
  };
}

/** Whether a formula of another worksheet rests on a changed cell. */
function othersRead(draft: Draft, part: string, reading: Reading): boolean {
  return draft
    .relationships(draft.workbookPart)
    .filter(({ type, target }) => type === 'worksheet' && partKey(target) !== partKey(part) && draft.has(target))
    .some(({ target }) => {
      const xml = draft.text(target);
      return holdsFormula(xml) && formulaCells(splitSheet(xml)).some(({ formula }) => readsChanged(formula, null, reading));
    });
}

/** All formulas of a worksheet, to see whether any of them changed. */
const formulasOf = (xml: string): string => (xml.match(/<(?:\w+:)?f\b[^>]*?(?:\/>|>[^<]*<)/g) ?? []).join('');

/** It names cells with formulas; Excel makes it anew. One that names a cell without a formula counts as damage. */
function dropCalculationChain(draft: Draft): void {
  const chain = draft.relationships(draft.workbookPart).find(({ type }) => type === 'calcChain')?.target;
  if (chain === undefined || !draft.has(chain)) return;
  draft.remove(chain);
  const relationshipsPart = relationshipsPartOf(draft.workbookPart);
  draft.put(relationshipsPart, withoutCalcChainRelationship(draft.text(relationshipsPart)));
  draft.put('[Content_Types].xml', withoutContentType(draft.text('[Content_Types].xml'), chain));
}
