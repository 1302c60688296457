// Cached results are stale once formulas moved: Excel is told to recalculate, and the calculation chain, which it rebuilds, is dropped.
import { partKey } from '../../opc/partNames.ts';
import { attribute, withAttribute } from '../../opc/xmlText.ts';

/** The workbook part asking for a full calculation on opening. */
export function askRecalculation(workbook: string): string {
  if (/<(?:\w+:)?calcPr\b/.test(workbook)) {
    return workbook.replace(
      /<((?:\w+:)?calcPr)\b([^>]*?)(\/?)>/,
      (_whole, tag: string, attributes: string, end: string) => `<${tag}${withAttribute(attributes, 'fullCalcOnLoad', '1')}${end}>`,
    );
  }
  const after = /<\/(?:\w+:)?definedNames>/.test(workbook) ? 'definedNames' : 'sheets';
  return workbook.replace(
    new RegExp(`</((?:\\w+:)?)${after}>`),
    (whole: string, prefix: string) => `${whole}<${prefix}calcPr fullCalcOnLoad="1"/>`,
  );
}

/** A relationships part without the one of the calculation chain. */
export const withoutCalcChainRelationship = (xml: string): string =>
  xml.replace(/<(?:\w+:)?Relationship\b([^>]*?)\/>/g, (whole: string, attributes: string) =>
    (attribute(attributes, 'Type') ?? '').endsWith('/calcChain') ? '' : whole,
  );

/** [Content_Types].xml without the entry of one part. */
export const withoutContentType = (xml: string, partName: string): string =>
  xml.replace(/<(?:\w+:)?Override\b([^>]*?)\/>/g, (whole: string, attributes: string) =>
    partKey(attribute(attributes, 'PartName') ?? '') === partKey(partName) ? '' : whole,
  );
