// An edited table goes back into the workbook that it came from. Only the parts that must change are rewritten; every other part
// keeps its compressed bytes. What Excel has opened is not known here, what LibreOffice has is tested (tests/shared/template/xlsx).
import { createDraft, type Draft } from './draft.ts';
import { moveParts } from './moveParts.ts';
import { patchSheet, type TableEdit } from './patchSheet.ts';
import { openReadableFonts } from './readableFonts.ts';
import { settleWorkbook } from './settleWorkbook.ts';
import { openSharedStrings } from './sharedStrings.ts';
import { sheetPart } from './sheetPart.ts';
import { openPackage } from '../../opc/officePackage.ts';
import { readXml } from '../../opc/readXml.ts';
import { rewritePackage } from '../../opc/rewritePackage.ts';
import { TemplateError } from '../../source/templateError.ts';
import { ImportError } from '../../source/importError.ts';

export interface PatchWarning {
  readonly code: 'mergeSplit';
  readonly sheet: string;
  readonly area: string;
  readonly pieces: string;
}

interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Parts whose content differs, and parts that are gone. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly warnings: readonly PatchWarning[];
}

/**
 * `template` with the edits made. The same bytes come back where no edit changes anything.
 * Throws TemplateError (see its codes) and ImportError for what is no workbook.
 */
export function patchWorkbook(template: Uint8Array, edits: readonly TableEdit[]): PatchedWorkbook {
  const draft = createDraft(openPackage(template));
  const warnings: PatchWarning[] = [];
  for (const edit of edits) editTable(draft, edit, warnings);
  const changes = [...draft.changes];
  for (const [name, text] of changes) if (text !== null) mustBeWellFormed(name, text);
  const bytes = new Map(changes.map(([name, text]) => [name, text === null ? null : new TextEncoder().encode(text)]));
  return {
    bytes: changes.length > 0 ? rewritePackage(template, bytes) : template,
    changed: changes.filter(([, text]) => text !== null).map(([name]) => name),
    removed: changes.filter(([, text]) => text === null).map(([name]) => name),
    warnings,
  };
}

function editTable(draft: Draft, edit: TableEdit, warnings: PatchWarning[]): void {
  const ofWorkbook = draft.relationships(draft.workbookPart);
  const part = sheetPart(draft.text(draft.workbookPart), ofWorkbook, edit.sheet);
  const partOf = (type: string): string | undefined => ofWorkbook.find((each) => each.type === type && draft.has(each.target))?.target;
  const [stringsPart, stylesPart] = [partOf('sharedStrings'), partOf('styles')];
  const strings = stringsPart === undefined ? null : openSharedStrings(draft.text(stringsPart));
  const fonts = stylesPart === undefined ? null : openReadableFonts(draft.text(stylesPart));
  const before = draft.text(part);
  const patched = patchSheet(before, edit, { strings, fonts }, (area, pieces) =>
    warnings.push({ code: 'mergeSplit', sheet: edit.sheet, area, pieces }),
  );
  draft.put(part, patched.xml);
  if (strings && stringsPart !== undefined) draft.put(stringsPart, strings.toXml());
  if (fonts && stylesPart !== undefined) draft.put(stylesPart, fonts.toXml());
  const formulasMoved = patched.map.structural && moveParts(draft, part, edit.sheet, patched);
  if (patched.xml !== before) settleWorkbook(draft, part, edit, patched, before, formulasMoved);
}

function mustBeWellFormed(name: string, xml: string): void {
  try {
    readXml(xml, {});
  } catch (error) {
    if (error instanceof ImportError) throw new TemplateError('badResult', name);
    throw error;
  }
}
