// Merged cells. A merge follows its rows and grows with rows cloned inside it; one that is torn apart is split, and its text
// (which stands in the first cell only) is carried to the first cell of each piece.
import { columnName, columnNumber, readArea } from './references.ts';
import type { RowMap } from './rowMap.ts';
import { cellsOf, type SheetCell, type SheetXml } from './sheetXml.ts';
import { attribute, pattern } from '../../opc/xmlText.ts';

const mergePattern = (prefix: string): RegExp => pattern(`<${prefix}mergeCell\\b([^>]*?)/>`, 'g');

/** Cells whose text moves because their merge lost its first row or was split: new row → column → the cell that holds the text, or null to empty it. */
export type CarriedText = ReadonlyMap<number, ReadonlyMap<number, SheetCell | null>>;

export function carriedText(sheet: SheetXml, map: RowMap): CarriedText {
  const carried = new Map<number, Map<number, SheetCell | null>>();
  if (!map.structural) return carried;
  const carry = (row: number, column: number, cell: SheetCell | null): void => {
    const inRegion = row >= map.first && row <= map.last + map.delta;
    if (inRegion) carried.set(row, (carried.get(row) ?? new Map<number, SheetCell | null>()).set(column, cell));
  };
  for (const [, attributes = ''] of sheet.tail.matchAll(mergePattern(sheet.prefix))) {
    const area = readArea(attribute(attributes, 'ref') ?? '');
    if (!area || area.top === area.bottom) continue;
    const top = sheet.byNumber.get(area.top);
    const first = top && cellsOf(sheet.prefix, top).find((cell) => cell.column === columnNumber(area.left));
    if (!first?.inner) continue;
    const topNow = map.row(area.top);
    const starts = map.runs(area.top, area.bottom).map(([start]) => start);
    for (const start of starts) if (start !== topNow) carry(start, first.column, first);
    // Text that stays under a merge without being its first cell is out of sight, but sums still count it.
    if (topNow !== null && !starts.includes(topNow)) carry(topNow, first.column, null);
  }
  return carried;
}

/** Columns in which merges end before the row, by row as it shall stand. */
export type Cuts = ReadonlyMap<number, readonly number[]>;

/** The tail with merges moved and cut; `onSplit` hears the old area and the pieces that its moved rows give. */
export function moveMerges(prefix: string, tail: string, map: RowMap, cuts: Cuts, onSplit: (area: string, pieces: string) => void): string {
  const moved = tail.replace(mergePattern(prefix), (whole: string, attributes: string) => {
    const text = attribute(attributes, 'ref') ?? '';
    const area = readArea(text);
    if (!area) return whole;
    const elements = (refs: readonly string[]): string =>
      refs
        .flatMap((ref) => cutArea(ref, cuts))
        .map((ref) => `<${prefix}mergeCell ref="${ref}"/>`)
        .join('');
    if (area.top === area.bottom) {
      const place = map.row(area.top);
      const rows = [...(place === null ? [] : [place]), ...map.clones(area.top)];
      return elements(rows.map((row) => `${area.left}${row}${area.right ? `:${area.right}${row}` : ''}`));
    }
    const pieces = (map.areas(text) ?? '').split(' ');
    if (pieces.length > 1) onSplit(text, pieces.join(' '));
    return elements(pieces.filter((piece) => piece.includes(':')));
  });
  return recounted(prefix, moved, 'mergeCells', 'mergeCell');
}

/** What is left of an area: narrower where a cell to the right of its first column goes free, in pieces where one of that column does. */
function cutArea(ref: string, cuts: Cuts): string[] {
  const area = readArea(ref);
  if (!area || cuts.size === 0) return [ref];
  const left = columnNumber(area.left);
  let right = columnNumber(area.right ?? area.left);
  const starts = [area.top];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of cuts.get(row) ?? []) {
      if (column > left && column <= right) right = column - 1;
      if (column === left && row > area.top) starts.push(row);
    }
  }
  if (starts.length === 1 && right === columnNumber(area.right ?? area.left)) return [ref];
  return starts.flatMap((top, index) => {
    const bottom = (starts[index + 1] ?? area.bottom + 1) - 1;
    return top === bottom && left === right ? [] : [`${area.left}${top}:${columnName(right)}${bottom}`];
  });
}

/** A list element with its `count` set right; gone when it is empty. */
export function recounted(prefix: string, tail: string, list: string, item: string): string {
  return tail.replace(
    pattern(`<${prefix}${list}\\b([^>]*)>([\\s\\S]*?)</${prefix}${list}>`),
    (_whole, attributes: string, inner: string) => {
      const count = (inner.match(pattern(`<${prefix}${item}\\b`, 'g')) ?? []).length;
      if (count === 0) return '';
      const counted = attributes.replace(/(\scount=")[^"]*"/, (_count, start: string) => `${start}${count}"`);
      return `<${prefix}${list}${counted}>${inner}</${prefix}${list}>`;
    },
  );
}
