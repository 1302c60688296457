// The values of a cell for filters and suggestions: its entire text, or each of the units or persons that it lists. Pure.
import { traitsOf, type Role } from '#shared/annex/roles.ts';
import { collapseSpace } from '#shared/text/normalize.ts';
import { withoutTrailing } from '#shared/text/trailing.ts';
import { beginsUnit } from '#shared/units/openers.ts';

const BULLET = /^[-–•+*]\s*/u;
const END_MARKS: ReadonlySet<string> = new Set('.,');

/** What values that differ in capitals only have in common: they count as one. */
export const valueKey = (value: string): string => value.toLowerCase();

/** Distinct values of a cell. An empty cell has one empty value. */
export function valuesOf(text: string, role: Role): string[] {
  const entire = collapseSpace(text);
  if (!traitsOf(role).several || entire === '') return [entire];
  const units: string[] = [];
  for (const line of text.split(/[\n;]+/u)) {
    const first = units.length;
    for (const part of line.split(/,\s+/u)) {
      const name = withoutTrailing(collapseSpace(part.replace(BULLET, '')), END_MARKS);
      if (name === '') continue;
      // A comma may belong to a name: "Sở Văn hóa, Thể thao và Du lịch".
      if (units.length > first && !beginsUnit(name)) units.push(`${units.pop() ?? ''}, ${name}`);
      else units.push(name);
    }
  }
  return units.length > 0 ? [...new Set(units)] : [entire];
}

/** Reads the values of many cells of one column. Keeps what it has read: the cells of an annex repeat each other. */
export function valuesReader(role: Role): (text: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (text) => {
    const values = read.get(text) ?? valuesOf(text, role);
    read.set(text, values);
    return values;
  };
}
