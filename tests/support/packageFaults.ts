// What is wrong with an office package beyond the rules of the Open XML SDK, which does not look for it or accepts it, while Word and
// Excel offer to repair such a file: parts that are not well-formed, relationships to nowhere, tables and sheets as in the other files.
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXml } from '#shared/opc/readXml.ts';
import { wordFaults } from './wordFaults.ts';
import { worksheetFaults } from './worksheetFaults.ts';

/** Distinct faults, each with its part; [] where there are none. */
export function packageFaults(bytes: Uint8Array): string[] {
  const source = openPackage(bytes);
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const stringsPart = source.relationships(main).find(({ type }) => type === 'sharedStrings')?.target;
  const strings =
    stringsPart !== undefined && source.has(stringsPart) ? (source.text(stringsPart).match(/<(?:\w+:)?si[ />]/g) ?? []).length : 0;
  const faults = new Set<string>();
  for (const name of source.names) {
    const add = (fault: string): void => void faults.add(`${name}: ${fault}`);
    if (/\.(?:xml|rels|vml)$/i.test(name)) {
      try {
        readXml(source.text(name), {});
      } catch (error) {
        add(String(error));
        continue;
      }
    }
    if (!name.endsWith('/') && name !== '[Content_Types].xml' && source.contentType(name) === undefined) add('no content type');
    if (/(?:^|\/)_rels\/[^/]*\.rels$/.test(name)) continue;
    for (const { target, external } of source.relationships(name)) if (!external && !source.has(target)) add(`to ${target}: gone`);
    if (/worksheets\/[^/]+\.xml$/i.test(name)) worksheetFaults(source.text(name), strings).forEach(add);
    if (/^word\/[^/]+\.xml$/i.test(name)) wordFaults(source.text(name)).forEach(add);
  }
  return [...faults];
}
