// An edited table goes back into the workbook that it came from. Only the parts that must change are rewritten; every other part
// keeps its compressed bytes. What Excel has opened is not known here, what LibreOffice has is tested (tests/shared/exchange).
import { ImportError } from '../../table/importError.ts';
import { openPackage, type OfficePackage, type Relationship } from '../../opc/officePackage.ts';
import { partKey, relationshipsPartOf } from '../../opc/partNames.ts';
import { readXml } from '../../opc/readXml.ts';
import { rewritePackage } from '../../opc/rewritePackage.ts';
import { moveAnchors, moveComments, moveVml } from './drawings.ts';
import { holdsFormulas, moveNames, moveOtherPart } from './otherParts.ts';
import { patchSheet, type PatchedSheet, type TableEdit } from './patchSheet.ts';
import { askRecalculation, withoutCalcChainRelationship, withoutContentType } from './recalculation.ts';
import { openReadableFonts } from './readableFonts.ts';
import { sheetPart } from './sheetPart.ts';
import { openSharedStrings } from './sharedStrings.ts';
import { moveControl, movePivotTable, moveTable } from './tables.ts';
import { TemplateError } from '../../opc/templateError.ts';

export interface PatchWarning {
  readonly code: 'mergeSplit';
  readonly sheet: string;
  readonly area: string;
  readonly pieces: string;
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Parts whose content differs, and parts that are gone. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly warnings: readonly PatchWarning[];
}

/** The parts as they stand while edits are made one after another. */
interface Draft {
  readonly workbookPart: string;
  readonly names: readonly string[];
  has(name: string): boolean;
  text(name: string): string;
  put(name: string, text: string): void;
  remove(name: string): void;
  relationships(name: string): readonly Relationship[];
}

/**
 * `template` with the edits made. The same bytes come back where no edit changes anything.
 * Throws TemplateError (see its codes) and ImportError for what is no workbook.
 */
export function patchWorkbook(template: Uint8Array, edits: readonly TableEdit[]): PatchedWorkbook {
  const source = openPackage(template);
  const changes = new Map<string, string | null>();
  const draft = createDraft(source, changes);
  const warnings: PatchWarning[] = [];
  for (const edit of edits) editTable(draft, edit, warnings);
  for (const [name, text] of changes) if (text !== null) mustBeWellFormed(name, text);
  const bytes = new Map([...changes].map(([name, text]) => [name, text === null ? null : new TextEncoder().encode(text)]));
  return {
    bytes: changes.size > 0 ? rewritePackage(template, bytes) : template,
    changed: [...changes].filter(([, text]) => text !== null).map(([name]) => name),
    removed: [...changes].filter(([, text]) => text === null).map(([name]) => name),
    warnings,
  };
}

function createDraft(source: OfficePackage, changes: Map<string, string | null>): Draft {
  const workbookPart = source.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target;
  if (!workbookPart) throw new TemplateError('missingPart', 'workbook');
  return {
    workbookPart,
    names: source.names,
    has: (name) => changes.get(name) !== null && source.has(name),
    text: (name) => changes.get(name) ?? source.text(name),
    put(name, text) {
      if (text !== (changes.get(name) ?? source.text(name))) changes.set(name, asUtf8(text));
    },
    remove: (name) => changes.set(name, null),
    relationships: (name) => source.relationships(name),
  };
}

/** Parts in UTF-16 are written back in UTF-8, and must say so. */
const asUtf8 = (xml: string): string => xml.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');

function editTable(draft: Draft, edit: TableEdit, warnings: PatchWarning[]): void {
  const ofWorkbook = draft.relationships(draft.workbookPart);
  const part = sheetPart(draft.text(draft.workbookPart), ofWorkbook, edit.sheet);
  const stringsPart = ofWorkbook.find((relationship) => relationship.type === 'sharedStrings')?.target;
  const strings = stringsPart !== undefined && draft.has(stringsPart) ? openSharedStrings(draft.text(stringsPart)) : null;
  const stylesPart = ofWorkbook.find((relationship) => relationship.type === 'styles')?.target;
  const fonts = stylesPart !== undefined && draft.has(stylesPart) ? openReadableFonts(draft.text(stylesPart)) : null;
  const before = draft.text(part);
  const patched = patchSheet(before, edit, { strings, fonts }, (area, pieces) =>
    warnings.push({ code: 'mergeSplit', sheet: edit.sheet, area, pieces }),
  );
  draft.put(part, patched.xml);
  if (strings && stringsPart !== undefined) draft.put(stringsPart, strings.toXml());
  if (fonts && stylesPart !== undefined) draft.put(stylesPart, fonts.toXml());
  const movedElsewhere = patched.map.structural && moveOtherParts(draft, part, edit.sheet, patched);
  if (movedElsewhere || formulasOf(before) !== formulasOf(patched.xml)) recalculate(draft, ofWorkbook);
  else if (patched.recounted) draft.put(draft.workbookPart, askRecalculation(draft.text(draft.workbookPart)));
}

/** Everything outside the worksheet that names its rows; true when a formula of another sheet changed. */
function moveOtherParts(draft: Draft, part: string, sheet: string, { map, move }: PatchedSheet): boolean {
  const movers: Readonly<Record<string, (xml: string) => string>> = {
    drawing: (xml) => moveAnchors(xml, map),
    comments: (xml) => moveComments(xml, map),
    threadedComment: (xml) => moveComments(xml, map),
    vmlDrawing: (xml) => moveVml(xml, map),
    table: (xml) => moveTable(xml, map, move, sheet),
    queryTable: (xml) => moveTable(xml, map, move, sheet),
    pivotTable: (xml) => movePivotTable(xml, map),
    control: (xml) => moveControl(xml, move, sheet),
    ctrlProp: (xml) => moveControl(xml, move, sheet),
  };
  for (const { type, target, external } of draft.relationships(part)) {
    const mover = movers[type];
    if (mover && !external && draft.has(target)) draft.put(target, mover(draft.text(target)));
  }
  let sheetsChanged = false;
  for (const name of draft.names) {
    if (partKey(name) === partKey(part) || !holdsFormulas(name) || !draft.has(name)) continue;
    const before = draft.text(name);
    const after = moveOtherPart(before, map, move, sheet);
    sheetsChanged ||= after !== before && /\/worksheets\//i.test(name);
    draft.put(name, after);
  }
  draft.put(draft.workbookPart, moveNames(draft.text(draft.workbookPart), move));
  return sheetsChanged;
}

/** All formulas of a worksheet, to see whether any of them changed. */
const formulasOf = (xml: string): string => (xml.match(/<(?:\w+:)?f\b[^>]*?(?:\/>|>[^<]*<)/g) ?? []).join('');

function recalculate(draft: Draft, ofWorkbook: readonly Relationship[]): void {
  draft.put(draft.workbookPart, askRecalculation(draft.text(draft.workbookPart)));
  const chain = ofWorkbook.find((relationship) => relationship.type === 'calcChain')?.target;
  if (chain === undefined || !draft.has(chain)) return;
  draft.remove(chain);
  const relationshipsPart = relationshipsPartOf(draft.workbookPart);
  draft.put(relationshipsPart, withoutCalcChainRelationship(draft.text(relationshipsPart)));
  draft.put('[Content_Types].xml', withoutContentType(draft.text('[Content_Types].xml'), chain));
}

function mustBeWellFormed(name: string, xml: string): void {
  try {
    readXml(xml, {});
  } catch (error) {
    if (error instanceof ImportError) throw new TemplateError('badResult', name);
    throw error;
  }
}
