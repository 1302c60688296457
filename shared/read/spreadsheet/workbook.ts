// The list of sheets of an .xlsx workbook: names, visibility, parts, and which rows repeat on each printed page.
import type { OfficePackage } from '../../opc/officePackage.ts';
import { readXml } from '../../opc/readXml.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawSheet } from '../../source/rawSource.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly part: string;
  /** First and last row of the print titles. */
  readonly titleRows?: readonly [number, number];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly date1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/**
 * Reads the workbook part, wherever the package has put it. Chart and dialog sheets are left out.
 * Throws ImportError 'not-a-spreadsheet' ('no-workbook'), 'corrupt-container' ('missing-part' where no sheet can be found).
 */
export function readWorkbook(parts: OfficePackage): Workbook {
  const part = workbookPart(parts);
  if (part === undefined) throw new ImportError('not-a-spreadsheet', 'no-workbook');
  const relationships = parts.relationships(part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const optional = (type: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && parts.has(target) ? target : undefined;
  };
  const { entries, date1904, titles } = readWorkbookXml(parts.text(part));
  const sheets: WorkbookSheet[] = [];
  entries.forEach((entry, index) => {
    const target = targets.get(entry.id);
    if (target && target.type !== 'worksheet') return;
    if (!target || target.external || !parts.has(target.target)) throw new ImportError('corrupt-container', 'missing-part');
    const titleRows = titles.get(index);
    sheets.push({ name: entry.name, visibility: entry.visibility, part: target.target, ...(titleRows && { titleRows }) });
  });
  return { sheets, date1904, sharedStrings: optional('sharedStrings'), styles: optional('styles') };
}

/** The part with the workbook, by relationship, else by content type or the usual name. */
export function workbookPart(parts: OfficePackage): string | undefined {
  const main = parts.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target;
  const candidates = main === undefined ? ['xl/workbook.xml', 'workbook.xml'] : [main];
  return candidates.find((name) => parts.has(name));
}

interface SheetEntry {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly id: string;
}

function readWorkbookXml(xml: string): {
  entries: SheetEntry[];
  date1904: boolean;
  titles: Map<number, readonly [number, number]>;
} {
  const entries: SheetEntry[] = [];
  const titles = new Map<number, readonly [number, number]>();
  let date1904 = false;
  let titlesOf: number | undefined;
  readXml(xml, {
    open(local, attributes) {
      if (local === 'workbookPr') date1904 = isTrue(attributes.get('date1904'));
      if (local === 'sheet') {
        const state = attributes.get('state');
        entries.push({
          name: attributes.get('name') ?? '',
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          id: relationshipId(attributes.all),
        });
      }
      if (local === 'definedName' && attributes.get('name') === '_xlnm.Print_Titles') {
        titlesOf = Number(attributes.get('localSheetId') ?? Number.NaN);
      }
    },
    text(text) {
      const rows =
        titlesOf === undefined ? null : /\$?(\d+):\$?(\d+)\s*$/.exec(text.split(',').find((range) => /\d:\$?\d/.test(range)) ?? '');
      if (rows && titlesOf !== undefined) titles.set(titlesOf, [Number(rows[1]), Number(rows[2])]);
    },
    close(local) {
      if (local === 'definedName') titlesOf = undefined;
    },
  });
  return { entries, date1904, titles };
}

/** Its prefix is free to choose; `sheetId` and the like must not be taken for it. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) if (/^[^:]+:id$/.test(name)) return value;
  return attributes['id'] ?? '';
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
