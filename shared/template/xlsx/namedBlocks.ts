// What the workbook's names and the sheet's tables stand for on the edited sheet: formulas count with cells through them too.
import { blocksOf, readBlock, type Block, type NamedBlocks } from './changedCells.ts';
import type { Draft } from './draft.ts';
import { attribute, unescapeXml } from '../../opc/xmlText.ts';

/** `part` and `sheet`: the edited worksheet. */
export function readNamedBlocks(draft: Draft, part: string, sheet: string): NamedBlocks {
  const found = new Map<string, Block[]>();
  const add = (name: string | undefined, blocks: readonly Block[]): void => {
    if (name === undefined || blocks.length === 0) return;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), ...blocks]);
  };
  for (const [, attributes = '', formula = ''] of draft.text(draft.workbookPart).matchAll(/<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g))
    add(attribute(attributes, 'name'), blocksOf(unescapeXml(formula), null, sheet));
  for (const { type, target } of draft.relationships(part)) {
    if (type !== 'table' || !draft.has(target)) continue;
    const attributes = /<(?:\w+:)?table\b([^>]*)>/.exec(draft.text(target))?.[1] ?? '';
    const block = readBlock(attribute(attributes, 'ref') ?? '');
    if (block) add(attribute(attributes, 'displayName'), [block]);
  }
  return found;
}
