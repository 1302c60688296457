// What a caller may put into a cell, and how a worksheet says it.
import { preserve, richRunXml, type RichRun, type SharedStrings } from './sharedStrings.ts';
import { isTooLong } from '../../annex/cellLength.ts';
import { TemplateError } from '../../source/templateError.ts';
import { escapeCellText, escapeXml } from '../../opc/xmlText.ts';

/** null and '' empty the cell and keep its style. Numbers are written as numbers; dates are serial numbers. */
export type CellValue = string | number | null | { readonly formula: string } | { readonly runs: readonly RichRun[] };

/** The cell element; `attributes` has address and style, no type. Throws TemplateError 'textTooLong' past Excel's 32,767 characters. */
export function cellXml(prefix: string, attributes: string, value: CellValue, strings: SharedStrings | null): string {
  const cell = (type: string, inner: string): string => `<${prefix}c${attributes}${type}>${inner}</${prefix}c>`;
  if (value === null || value === '') return `<${prefix}c${attributes}/>`;
  if (typeof value === 'number') return cell('', `<${prefix}v>${value}</${prefix}v>`);
  if (typeof value === 'object' && 'formula' in value) return cell('', `<${prefix}f>${escapeXml(value.formula)}</${prefix}f>`);
  const text = typeof value === 'string' ? value : value.runs.map((run) => run.text).join('');
  if (isTooLong(text)) throw new TemplateError('textTooLong');
  if (strings) {
    const index = typeof value === 'string' ? strings.plain(value) : strings.rich(value.runs);
    return cell(' t="s"', `<${prefix}v>${index}</${prefix}v>`);
  }
  const inner =
    typeof value === 'string'
      ? `<${prefix}t${preserve(value)}>${escapeCellText(value)}</${prefix}t>`
      : value.runs.map((run) => richRunXml(prefix, run)).join('');
  return cell(' t="inlineStr"', `<${prefix}is>${inner}</${prefix}is>`);
}
