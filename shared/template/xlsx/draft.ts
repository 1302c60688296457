// The parts of a workbook while edits are made to them one after another. A part that says the same after the edits stays unwritten.
import { plainXml } from '../../opc/plainXml.ts';
import type { OfficePackage } from '../../opc/officePackage.ts';
import type { Relationship } from '../../opc/packageParts.ts';
import { TemplateError } from '../../source/templateError.ts';

export interface Draft {
  readonly workbookPart: string;
  readonly names: readonly string[];
  has(name: string): boolean;
  text(name: string): string;
  put(name: string, text: string): void;
  remove(name: string): void;
  relationships(name: string): readonly Relationship[];
  /** Parts that were put or removed (null). */
  readonly changes: ReadonlyMap<string, string | null>;
}

/** Throws TemplateError 'missingPart' where the package names no workbook. */
export function createDraft(source: OfficePackage): Draft {
  const workbookPart = source.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target;
  if (!workbookPart) throw new TemplateError('missingPart', 'workbook');
  const changes = new Map<string, string | null>();
  // VML has its own looks, and comments for old browsers that belong to it.
  const inflated = (name: string): string => (/\.vml$/i.test(name) ? source.text(name) : plainXml(source.text(name)));
  // A worksheet of ten thousand rows is asked for several times over.
  const read = new Map<string, string>();
  const text = (name: string): string => {
    const known = changes.get(name) ?? read.get(name);
    if (known !== undefined) return known;
    const present = inflated(name);
    read.set(name, present);
    return present;
  };
  return {
    workbookPart,
    names: source.names,
    has: (name) => changes.get(name) !== null && source.has(name),
    text,
    put(name, after) {
      if (after !== text(name)) changes.set(name, asUtf8(after));
    },
    remove: (name) => void changes.set(name, null),
    relationships: (name) => source.relationships(name),
    changes,
  };
}

/** Parts in UTF-16 are written back in UTF-8, and must say so. */
const asUtf8 = (xml: string): string => xml.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
