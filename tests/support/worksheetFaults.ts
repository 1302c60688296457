// Faults of a worksheet that the Open XML SDK does not look for and for which Excel repairs the file, or shows other cells than meant.
import { readXml } from '#shared/opc/readXml.ts';
import { columnOf, rangeOf } from '#shared/read/spreadsheet/cellReference.ts';
import type { RawMerge } from '#shared/source/rawSource.ts';

const MAX_ROW_PT = 409.5;

/** Distinct faults, without addresses: a fault of the file stays the same when its rows move. `strings`: items of the string table. */
export function worksheetFaults(xml: string, strings: number): string[] {
  const faults = new Set<string>();
  const merges: RawMerge[] = [];
  let mergesStated: string | undefined;
  let [row, column] = [0, 0];
  let ofString = false;
  let value = '';
  readXml(xml, {
    open(local, attributes) {
      const address = attributes.get('r');
      if (local === 'row') {
        const number = Number(address ?? row + 1);
        if (number <= row) faults.add('rows out of order');
        if (Number(attributes.get('ht') ?? 0) > MAX_ROW_PT) faults.add('a row that is too high');
        [row, column] = [number, 0];
      }
      if (local === 'c') {
        const number = address === undefined ? column + 1 : columnOf(address);
        if (number <= column) faults.add('cells out of order');
        column = number;
        ofString = attributes.get('t') === 's';
      }
      if (local === 'mergeCells') mergesStated = attributes.get('count');
      if (local === 'mergeCell') {
        const merge = rangeOf(attributes.get('ref') ?? '');
        if (merge) merges.push(merge);
        else faults.add('a merge of no cells');
      }
      value = '';
    },
    text: (text) => void (value += text),
    close(local) {
      if (local === 'v' && ofString && Number(value) >= strings) faults.add('a string that is not in the table');
    },
  });
  if (mergesStated !== undefined && Number(mergesStated) !== merges.length) faults.add('another number of merges than stated');
  if (overlap(merges)) faults.add('merges that overlap');
  return [...faults];
}

function overlap(blocks: readonly RawMerge[]): boolean {
  let open: RawMerge[] = [];
  for (const block of blocks.toSorted((one, other) => one.top - other.top)) {
    open = open.filter(({ bottom }) => bottom >= block.top);
    if (open.some(({ left, right }) => left <= block.right && block.left <= right)) return true;
    open.push(block);
  }
  return false;
}
