// Whether an area of a worksheet reaches into the rows of a region.
import { readArea } from './xlsx/references.ts';
import type { Region } from './templateLink.ts';

export function areasOverlap(area: string | undefined, { first, last }: Region): boolean {
  const read = area === undefined ? null : readArea(area);
  return read !== null && read.top <= last && read.bottom >= first;
}
