// Parts that belong to the edited sheet and name its cells: list objects, query tables, pivot tables, form controls.
import type { MoveFormula } from './moveFormula.ts';
import { readArea } from './references.ts';
import type { RowMap } from './rowMap.ts';
import { TemplateError } from '../../source/templateError.ts';
import { attribute, escapeAttribute, mapEscaped, pattern, withAttribute } from '../../opc/xmlText.ts';

/** A table or queryTable part; `sheet`: name of the edited sheet. Throws TemplateError 'tableEmptied'. */
export function moveTable(xml: string, map: RowMap, move: MoveFormula, sheet: string): string {
  mustKeepRows(xml, map);
  return moveRefs(xml, '(?:\\w+:)?(?:table|autoFilter|sortState|sortCondition)', map).replace(
    /(<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]*)(<)/g,
    (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, (text) => move(text, sheet)) + end,
  );
}

/** Excel takes a list object without its header, or without a row under it, for damage. */
function mustKeepRows(xml: string, map: RowMap): void {
  const attributes = /<(?:\w+:)?table\b([^>]*)>/.exec(xml)?.[1] ?? '';
  const area = readArea(attribute(attributes, 'ref') ?? '');
  if (!area) return;
  const headers = Number(attribute(attributes, 'headerRowCount') ?? 1);
  const totals = Number(attribute(attributes, 'totalsRowCount') ?? 0);
  const header = headers === 0 || map.row(area.top) !== null;
  if (!header || map.range(area.top + headers, area.bottom - totals) === null) throw new TemplateError('tableEmptied');
}

/** A pivot table stands where its rows go. */
export const movePivotTable = (xml: string, map: RowMap): string => moveRefs(xml, '(?:\\w+:)?location', map);

/** Linked cells and lists of form controls; `own`: the sheet that they stand on, null for any other than the edited one. */
export const moveControl = (xml: string, move: MoveFormula, own: string | null): string =>
  xml.replace(
    /(\sfmla\w+=")([^"]*)"/g,
    (_whole, start: string, formula: string) => `${start}${mapEscaped(formula, (text) => move(text, own), escapeAttribute)}"`,
  );

function moveRefs(xml: string, name: string, map: RowMap): string {
  return xml.replace(pattern(`<(${name})\\b([^>]*?)(/?)>`, 'g'), (whole: string, tag: string, attributes: string, end: string) => {
    const before = attribute(attributes, 'ref');
    const after = before === undefined ? null : map.area(before);
    return after === null || after === before ? whole : `<${tag}${withAttribute(attributes, 'ref', after)}${end}>`;
  });
}
