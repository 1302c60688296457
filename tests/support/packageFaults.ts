// What is wrong with an office package, without a schema: parts that are not well-formed, relationships to nowhere, parts without a
// content type, worksheets whose elements stand in the wrong order, merges that overlap, rows out of order.
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXml } from '#shared/opc/readXml.ts';

/** ISO/IEC 29500-1, CT_Worksheet. */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export function packageFaults(bytes: Uint8Array): string[] {
  const source = openPackage(bytes);
  const faults: string[] = [];
  for (const name of source.names) {
    if (/\.(?:xml|rels|vml)$/i.test(name)) {
      try {
        readXml(source.text(name), {});
      } catch (error) {
        faults.push(`${name}: ${String(error)}`);
      }
    }
    if (!name.endsWith('/') && name !== '[Content_Types].xml' && source.contentType(name) === undefined)
      faults.push(`${name}: no content type`);
    const isRelationships = /(?:^|\/)_rels\/[^/]*\.rels$/.test(name);
    if (isRelationships) continue;
    for (const { target, external } of source.relationships(name))
      if (!external && !source.has(target)) faults.push(`${name} → ${target}: gone`);
    if (/worksheets\/[^/]+\.xml$/i.test(name)) faults.push(...worksheetFaults(source.text(name)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function worksheetFaults(xml: string): string[] {
  const children: string[] = [];
  const rows: number[] = [];
  let depth = 0;
  let previous = 0;
  readXml(xml, {
    open(local, attributes) {
      if (depth === 1) children.push(local);
      if (depth === 2 && local === 'row') {
        previous = Number(attributes.get('r') ?? previous + 1);
        rows.push(previous);
      }
      depth += 1;
    },
    close() {
      depth -= 1;
    },
  });
  const places = children.map((child) => WORKSHEET.indexOf(child)).filter((place) => place >= 0);
  const faults: string[] = [];
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) faults.push(`order ${children.join(' ')}`);
  if (rows.some((row, index) => row <= (rows[index - 1] ?? 0))) faults.push('rows out of order');
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?ref="([^"]*)"/g)].map((match) => match[1]!);
  if (new Set(merges).size !== merges.length) faults.push('a merge twice');
  const count = /<(?:\w+:)?mergeCells\b[^>]*?count="(\d+)"/.exec(xml)?.[1];
  if (count !== undefined && Number(count) !== merges.length) faults.push(`count of merges ${count}, ${merges.length} there`);
  return faults;
}
