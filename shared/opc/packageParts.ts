// What a package says of its parts: how they are related, and what each of them is (ECMA-376 part 2).
import { partKey, resolveTarget } from './partNames.ts';
import { readXml } from './readXml.ts';

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: "officeDocument", "worksheet", "styles", "image"… */
  readonly type: string;
  /** Name of a part, ready for `has` and `text`; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships that an .rels part gives to `partName`, in its order. Throws as `readXml`. */
export function readRelationships(partName: string, xml: string): Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, {
    open(local, attributes) {
      if (local !== 'Relationship') return;
      const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
      const target = attributes.get('Target') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolveTarget(partName.replace(/^\/+/, ''), target),
        external,
      });
    },
  });
  return found;
}

/** Content types by the key of a part, and by ".extension". Throws as `readXml`. */
export function readContentTypes(xml: string): Map<string, string> {
  const types = new Map<string, string>();
  readXml(xml, {
    open(local, attributes) {
      const type = attributes.get('ContentType') ?? '';
      if (local === 'Override') types.set(partKey(attributes.get('PartName') ?? ''), type);
      if (local === 'Default') types.set(`.${(attributes.get('Extension') ?? '').toLowerCase()}`, type);
    },
  });
  return types;
}
