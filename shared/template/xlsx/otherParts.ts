// What stands elsewhere in the workbook and names rows of the edited sheet: formulas of other sheets and charts, linked shapes and controls, names,
// pivot sources.
import { moveTextLinks } from './drawings.ts';
import type { MoveFormula } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { moveControl } from './tables.ts';
import { attribute, escapeAttribute, escapeXml, mapEscaped, withAttribute } from '../../opc/xmlText.ts';

const FORMULA_PARTS = /(?:^|\/)(?:worksheets|charts|chartsheets|pivotCache|dialogsheets|tables|drawings|ctrlProps)\/[^/]+\.xml$/i;
const FORMULAS = /(<(?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]+)(<)/g;

/** Whether a part may hold references to other sheets. */
export const holdsFormulas = (partName: string): boolean => FORMULA_PARTS.test(partName);

/** A part of another sheet, chart or pivot cache, with its references to `sheet` moved. */
export function moveOtherPart(xml: string, map: RowMap, move: MoveFormula, sheet: string): string {
  if (!mentions(xml, sheet)) return xml;
  return moveControl(moveTextLinks(xml, move, null), move, null)
    .replace(
      FORMULAS,
      (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, (text) => move(text, null)) + end,
    )
    .replace(
      /(\slocation=")([^"]*)"/g,
      (_whole, start: string, target: string) => `${start}${mapEscaped(target, (text) => move(text, null), escapeAttribute)}"`,
    )
    .replace(/<((?:\w+:)?worksheetSource)\b([^>]*?)(\/?)>/g, (whole: string, tag: string, attributes: string, end: string) => {
      const before = attribute(attributes, 'ref');
      const after = before !== undefined && attribute(attributes, 'sheet') === sheet ? map.area(before) : null;
      return after === null || after === before ? whole : `<${tag}${withAttribute(attributes, 'ref', after)}${end}>`;
    });
}

/** The workbook part with defined names (print areas and titles too) moved. */
export const moveNames = (workbook: string, move: MoveFormula): string =>
  workbook.replace(
    /(<(?:\w+:)?definedName\b[^>]*>)([^<]*)(<)/g,
    (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, (text) => move(text, null)) + end,
  );

const mentions = (xml: string, sheet: string): boolean =>
  [sheet, escapeXml(sheet), escapeAttribute(sheet).replaceAll("'", '&apos;'), sheet.replaceAll("'", "''")].some((name) =>
    xml.includes(name),
  );
