// Parts that belong to the edited sheet and name its cells: list objects, query tables, pivot tables, form controls.
import type { MoveFormula } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { attribute, escapeAttribute, mapEscaped, pattern, withAttribute } from '../../opc/xmlText.ts';

/** A table or queryTable part; `sheet`: name of the edited sheet. */
export function moveTable(xml: string, map: RowMap, move: MoveFormula, sheet: string): string {
  return moveRefs(xml, '(?:\\w+:)?(?:table|autoFilter|sortState|sortCondition)', map).replace(
    /(<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]*)(<)/g,
    (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, (text) => move(text, sheet)) + end,
  );
}

/** A pivot table stands where its rows go. */
export const movePivotTable = (xml: string, map: RowMap): string => moveRefs(xml, '(?:\\w+:)?location', map);

/** Linked cells and lists of form controls. */
export const moveControl = (xml: string, move: MoveFormula, sheet: string): string =>
  xml.replace(
    /(fmla\w+=")([^"]*)"/g,
    (_whole, start: string, formula: string) => `${start}${mapEscaped(formula, (text) => move(text, sheet), escapeAttribute)}"`,
  );

function moveRefs(xml: string, name: string, map: RowMap): string {
  return xml.replace(pattern(`<(${name})\\b([^>]*?)(/?)>`, 'g'), (whole: string, tag: string, attributes: string, end: string) => {
    const before = attribute(attributes, 'ref');
    const after = before === undefined ? null : map.area(before);
    return after === null || after === before ? whole : `<${tag}${withAttribute(attributes, 'ref', after)}${end}>`;
  });
}
