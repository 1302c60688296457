// An issued file that was made from one of the office: who wrote it, and the texts of rows that are gone, are taken out.
// Everything else stays byte for byte.
import { openPackage, type OfficePackage } from '../opc/officePackage.ts';
import { rewritePackage } from '../opc/rewritePackage.ts';
import { attribute } from '../opc/xmlText.ts';
import { plainXml } from '../opc/plainXml.ts';

const CUSTOM_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
  ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>';

/** Persons, firm and free words in docProps/core.xml and docProps/app.xml. */
const NAMES =
  /(<((?:\w+:)?(?:creator|lastModifiedBy|description|keywords|subject|category|Manager|Company|HyperlinkBase))\b[^>]*>)[^<]*(<\/\2>)/g;

/** A cell, blank or not: a blank one has no end tag, and the cell behind it is another one. */
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<(?:\w+:)?v\b[^>]*>(\d+)</;

/** The package without names of persons in its properties and, in a workbook, without texts that no cell shows. */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  const source = openPackage(bytes);
  const changes = new Map<string, Uint8Array>();
  const change = (name: string, text: string): void =>
    void changes.set(name, new TextEncoder().encode(text.replace(/^(\uFEFF?<\?xml[^>]*\sencoding=)["'][^"']*["']/, '$1"UTF-8"')));
  for (const { type, target } of source.relationships('')) {
    if (!source.has(target)) continue;
    if (type === 'core-properties' || type === 'extended-properties') change(target, source.text(target).replace(NAMES, '$1$3'));
    if (type === 'custom-properties') change(target, CUSTOM_PROPERTIES);
  }
  const strings = usedStringsOnly(source);
  if (strings) change(strings.part, strings.text);
  return changes.size > 0 ? rewritePackage(bytes, changes) : bytes;
}

/** Shared strings keep their places, so that no cell has to change; those that none points to become blank. */
function usedStringsOnly(source: OfficePackage): { readonly part: string; readonly text: string } | null {
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const related = source.relationships(main);
  const part = related.find(({ type }) => type === 'sharedStrings')?.target;
  if (part === undefined || !source.has(part)) return null;
  const used = new Set<number>();
  for (const { type, target } of related) {
    if (!/sheet$/i.test(type) || !source.has(target)) continue;
    for (const [, , attributes = '', inner = ''] of plainXml(source.text(target)).matchAll(CELL))
      if (attribute(attributes, 't') === 's') used.add(Number(VALUE.exec(inner)?.[1]));
  }
  let index = -1;
  const text = source.text(part).replace(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g, (whole, prefix: string) => {
    index += 1;
    return used.has(index) ? whole : `<${prefix}si><${prefix}t/></${prefix}si>`;
  });
  return { part, text };
}
