// Cached results are stale once formulas moved: Excel is told to recalculate, and the calculation chain, which it rebuilds, is dropped.
import { partKey } from '../../opc/partNames.ts';
import { attribute, pattern, withAttribute } from '../../opc/xmlText.ts';

/** The workbook part asking for a full calculation on opening. */
export function askRecalculation(workbook: string): string {
  if (/<(?:\w+:)?calcPr\b/.test(workbook)) {
    return workbook.replace(
      /<((?:\w+:)?calcPr)\b([^>]*?)(\/?)>/,
      (_whole, tag: string, attributes: string, end: string) => `<${tag}${withAttribute(attributes, 'fullCalcOnLoad', '1')}${end}>`,
    );
  }
  // In the order of the schema: the first one that is there stands right before calcPr.
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].find((name) =>
    pattern(`<(?:\\w+:)?${name}\\b`).test(workbook),
  );
  return workbook.replace(
    pattern(`<((?:\\w+:)?)${before}\\b(?:[^>]*/>|[\\s\\S]*?</(?:\\w+:)?${before}>)`),
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
