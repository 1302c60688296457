// Elements of a Word part without the content that Word cannot do without: it opens no file with a cell that does not end with a
// paragraph. The Open XML SDK accepts all of them.
import { readXml } from '#shared/opc/readXml.ts';

const BLOCKS = ['p', 'tbl', 'sdt', 'customXml', 'altChunk'];
const ROWS = ['tr', 'sdt', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo'];
const CELLS = ['tc', 'sdt', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo'];
/** Of each list one child must be there. */
const MUST_HOLD: Readonly<Record<string, readonly (readonly string[])[]>> = {
  tbl: [['tblPr'], ['tblGrid'], ROWS],
  tr: [CELLS],
  tc: [BLOCKS],
  hdr: [BLOCKS],
  ftr: [BLOCKS],
  footnote: [BLOCKS],
  endnote: [BLOCKS],
  sdt: [['sdtContent']],
  abstractNum: [['lvl', 'numStyleLink']],
};
/** What may stand behind the last paragraph of a cell: marks without letters. */
const MARK = /^(?:bookmark|comment|perm|move\w+Range|customXml\w+Range)\w*(?:Start|End)$|^proofErr$/;

/** Distinct faults by the name of the element. */
export function wordFaults(xml: string): string[] {
  const faults = new Set<string>();
  const open: { readonly name: string; readonly local: string; readonly children: string[] }[] = [];
  let prefix: string | undefined;
  readXml(xml, {
    open(local, _attributes, name) {
      prefix ??= name.slice(0, name.length - local.length);
      // Elements of DrawingML have names of their own that look alike ("a:tbl").
      if (name === prefix + local) open.at(-1)?.children.push(local);
      open.push({ name, local, children: [] });
    },
    close() {
      const element = open.pop();
      if (!element || element.name !== `${prefix}${element.local}`) return;
      const { local, children } = element;
      for (const one of MUST_HOLD[local] ?? [])
        if (!children.some((child) => one.includes(child))) faults.add(`${local} without ${one[0]}`);
      const last = children.findLast((child) => !MARK.test(child));
      if (local === 'tc' && last !== undefined && last !== 'tcPr' && !['p', 'sdt', 'customXml'].includes(last))
        faults.add(`${local} ends with ${last}`);
    },
  });
  return [...faults];
}
