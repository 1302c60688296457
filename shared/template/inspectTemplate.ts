// What an official must know before an annex is written back into a file: reads the package only, decides nothing.
import { openPackage, type OfficePackage } from '../opc/officePackage.ts';
import { attribute } from '../opc/xmlText.ts';
import { plainXml } from '../opc/plainXml.ts';
import { areasOverlap } from './overlap.ts';
import type { TemplateLink } from './templateLink.ts';

export const TEMPLATE_WARNINGS = [
  'signed',
  'sheetProtected',
  'workbookProtected',
  'documentProtected',
  'macros',
  'pivotInside',
  'wasEncrypted',
] as const;

export type TemplateWarning = (typeof TEMPLATE_WARNINGS)[number];

/** Sentences: shared/messages/vi/template.ts. `wasEncrypted`: the file that was chosen had to be opened with a password. */
export function inspectTemplate(bytes: Uint8Array, link: TemplateLink, wasEncrypted = false): TemplateWarning[] {
  const source = openPackage(bytes);
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  // Some producers write empty elements of protection into every file; only their attributes protect.
  const found: Record<TemplateWarning, boolean> = {
    signed: source.names.some((name) => /^_xmlsignatures\//i.test(name)),
    macros: source.names.some((name) => /vbaProject\.bin$/i.test(name)),
    wasEncrypted,
    workbookProtected:
      link.format === 'xlsx' && /<(?:\w+:)?workbookProtection\b[^>]*?lock(?:Structure|Windows)="(?:1|true)"/.test(textOf(source, main)),
    documentProtected:
      link.format === 'docx' &&
      /<w:documentProtection\b[^>]*?w:enforcement="(?:1|true|on)"/.test(textOf(source, related(source, main, 'settings') ?? '')),
    sheetProtected: sheetsOf(source, main, link).some((part) =>
      /<(?:\w+:)?sheetProtection\b[^>]*?\ssheet="(?:1|true)"/.test(textOf(source, part)),
    ),
    pivotInside: link.regions.some((region) => {
      const [part] = sheetsOf(source, main, { ...link, regions: [region] });
      const pivots = part === undefined ? [] : source.relationships(part).filter(({ type }) => type === 'pivotTable');
      return pivots.some(({ target }) => areasOverlap(/<(?:\w+:)?location\b[^>]*?ref="([^"]*)"/.exec(textOf(source, target))?.[1], region));
    }),
  };
  return TEMPLATE_WARNINGS.filter((code) => found[code]);
}

const textOf = (source: OfficePackage, part: string): string => (part !== '' && source.has(part) ? plainXml(source.text(part)) : '');

const related = (source: OfficePackage, part: string, type: string): string | undefined =>
  source.relationships(part).find((relationship) => relationship.type === type)?.target;

/** Parts of the worksheets that the link writes into. */
function sheetsOf(source: OfficePackage, main: string, link: TemplateLink): string[] {
  if (link.format !== 'xlsx') return [];
  const names = new Set(link.regions.map(({ sheet }) => sheet));
  const relationships = source.relationships(main);
  return [...textOf(source, main).matchAll(/<(?:\w+:)?sheet\b([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
    const id = attribute(attributes, '(?:\\w+:)id');
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    return target !== undefined && names.has(attribute(attributes, 'name') ?? '') ? [target] : [];
  });
}
