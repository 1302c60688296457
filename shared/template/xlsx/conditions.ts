// Conditional formats and data validations: their areas follow the rows, and their formulas are re-based on the new first cell,
// because relative references in them count from there.
import type { MoveFormula, Rebase } from './moveFormula.ts';
import { recounted } from './merges.ts';
import type { RowMap } from './rowMap.ts';
import { attribute, escapeAttribute, mapEscaped, pattern, withAttribute } from '../../opc/xmlText.ts';

/** The tail with conditional formats and validations moved, those of Excel 2010 and later (x14) too. `sheet`: name of the edited sheet. */
export function moveConditions(prefix: string, tail: string, map: RowMap, move: MoveFormula, sheet: string): string {
  const formats = moveElements(prefix, tail, 'conditionalFormatting', map, (inner, rebase) =>
    moveFormulas(inner, `(<${prefix}formula>)([^<]*)(<)`, (formula) => move(formula, sheet, rebase)).replace(
      pattern(`(<${prefix}cfvo\\b[^>]*?\\sval=")([^"]*[A-Z]+\\$?\\d[^"]*)"`, 'g'),
      (_whole, start: string, value: string) => `${start}${mapEscaped(value, (formula) => move(formula, sheet), escapeAttribute)}"`,
    ),
  );
  const validations = moveElements(prefix, formats, 'dataValidation', map, (inner, rebase) =>
    moveFormulas(inner, `(<${prefix}formula[12]>)([^<]*)(<)`, (formula) => move(formula, sheet, rebase)),
  );
  return withoutEmptyExtensions(
    prefix,
    moveExtensions(recounted(prefix, validations, 'dataValidations', 'dataValidation'), map, move, sheet),
  );
}

function moveElements(prefix: string, tail: string, name: string, map: RowMap, change: (inner: string, rebase: Rebase) => string): string {
  const elements = pattern(`<${prefix}${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}${name}>)`, 'g');
  return tail.replace(elements, (whole: string, attributes: string, inner?: string) => {
    const before = attribute(attributes, 'sqref');
    if (before === undefined) return whole;
    const after = map.areas(before);
    if (after === null) return '';
    const moved = after === before ? attributes : withAttribute(attributes, 'sqref', after);
    if (inner === undefined) return `<${prefix}${name}${moved}/>`;
    return `<${prefix}${name}${moved}>${change(inner, firstRows(before, after))}</${prefix}${name}>`;
  });
}

const moveFormulas = (inner: string, source: string, change: (formula: string) => string): string =>
  inner.replace(pattern(source, 'g'), (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, change) + end);

const firstRows = (before: string, after: string): Rebase => ({ from: firstRow(before), to: firstRow(after) });

const firstRow = (areas: string): number => Number(/\d+/.exec(areas)?.[0] ?? 1);

/** x14 formats, validations and sparklines name their areas in an element of their own. */
function moveExtensions(tail: string, map: RowMap, move: MoveFormula, sheet: string): string {
  const area = /<xm:sqref>([^<]*)<\/xm:sqref>/;
  const formulas = (inner: string, rebase?: Rebase): string =>
    moveFormulas(inner, '(<xm:f>)([^<]*)(<)', (formula) => move(formula, sheet, rebase));
  return tail
    .replace(
      /<(x14:(?:conditionalFormatting|dataValidation))\b([^>]*)>([\s\S]*?)<\/\1>/g,
      (whole: string, name: string, attributes: string, inner: string) => {
        const before = area.exec(inner)?.[1];
        if (before === undefined) return whole;
        const after = map.areas(before);
        if (after === null) return '';
        const moved = inner.replace(area, () => `<xm:sqref>${after}</xm:sqref>`);
        return `<${name}${attributes}>${formulas(moved, firstRows(before, after))}</${name}>`;
      },
    )
    .replace(/<x14:sparkline>([\s\S]*?)<\/x14:sparkline>/g, (whole: string, inner: string) => {
      const before = area.exec(inner)?.[1];
      if (before === undefined) return whole;
      const after = map.area(before);
      if (after === null) return '';
      return `<x14:sparkline>${formulas(inner.replace(area, () => `<xm:sqref>${after}</xm:sqref>`))}</x14:sparkline>`;
    });
}

/** Lists of extensions whose last item is gone, and the extension around them: Excel takes an empty one for damage. */
function withoutEmptyExtensions(prefix: string, tail: string): string {
  const emptied = recounted('x14:', tail, 'dataValidations', 'dataValidation')
    .replace(/<x14:(conditionalFormattings)\b[^>]*>\s*<\/x14:\1>/g, '')
    .replace(
      /<x14:sparklineGroup\b(?:(?!<\/x14:sparklineGroup>)[\s\S])*?<x14:sparklines>\s*<\/x14:sparklines>\s*<\/x14:sparklineGroup>/g,
      '',
    )
    .replace(/<x14:(sparklineGroups)\b[^>]*>\s*<\/x14:\1>/g, '');
  if (emptied === tail) return tail;
  return emptied
    .replace(pattern(`<${prefix}ext\\b[^>]*>\\s*</${prefix}ext>`, 'g'), '')
    .replace(pattern(`<${prefix}extLst>\\s*</${prefix}extLst>`, 'g'), '');
}
