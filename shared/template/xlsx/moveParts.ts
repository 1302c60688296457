// The parts outside the edited worksheet that name its rows, each moved by the module that knows its kind.
import { moveAnchors, moveComments, moveVml } from './drawings.ts';
import type { Draft } from './draft.ts';
import { holdsFormulas, moveNames, moveOtherPart } from './otherParts.ts';
import type { PatchedSheet } from './patchSheet.ts';
import { moveControl, movePivotTable, moveTable } from './tables.ts';
import { partKey } from '../../opc/partNames.ts';

/** `part` and `sheet`: the edited worksheet. True when a formula of another worksheet changed. Throws TemplateError 'tableEmptied'. */
export function moveParts(draft: Draft, part: string, sheet: string, { map, move }: PatchedSheet): boolean {
  const movers: Readonly<Record<string, (xml: string) => string>> = {
    drawing: (xml) => moveAnchors(xml, map, move, sheet),
    comments: (xml) => moveComments(xml, map),
    threadedComment: (xml) => moveComments(xml, map),
    vmlDrawing: (xml) => moveVml(xml, map, move, sheet),
    table: (xml) => moveTable(xml, map, move, sheet),
    queryTable: (xml) => moveTable(xml, map, move, sheet),
    pivotTable: (xml) => movePivotTable(xml, map),
    control: (xml) => moveControl(xml, move, sheet),
    ctrlProp: (xml) => moveControl(xml, move, sheet),
  };
  const own = new Set([partKey(part)]);
  for (const { type, target, external } of draft.relationships(part)) {
    const mover = movers[type];
    if (!mover || external || !draft.has(target)) continue;
    own.add(partKey(target));
    draft.put(target, mover(draft.text(target)));
  }
  let sheetsChanged = false;
  for (const name of draft.names) {
    if (own.has(partKey(name)) || !holdsFormulas(name) || !draft.has(name)) continue;
    const before = draft.text(name);
    const after = moveOtherPart(before, map, move, sheet);
    sheetsChanged ||= after !== before && /(?:^|\/)worksheets\//i.test(name);
    draft.put(name, after);
  }
  draft.put(draft.workbookPart, moveNames(draft.text(draft.workbookPart), move));
  return sheetsChanged;
}
