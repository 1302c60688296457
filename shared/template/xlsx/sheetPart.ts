// Which part of a workbook a sheet is.
import type { Relationship } from '../../opc/packageParts.ts';
import { TemplateError } from '../../source/templateError.ts';
import { attribute } from '../../opc/xmlText.ts';

/** The part of the sheet with this name. Throws TemplateError 'noSheet'. */
export function sheetPart(workbook: string, relationships: readonly Relationship[], sheet: string): string {
  for (const [, attributes = ''] of workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*?)\/?>/g)) {
    if (attribute(attributes, 'name') !== sheet) continue;
    const id = attribute(attributes, '(?:\\w+:)id');
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    if (target) return target;
  }
  throw new TemplateError('noSheet', sheet);
}
