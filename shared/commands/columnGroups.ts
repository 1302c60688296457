// Common headers when columns move: a column that is dropped inside a group joins it, one that is moved out of its group leaves it, and a
// group that moves entirely stays a group. Pure.
import type { Column } from '../annex/model.ts';

const groupsOf = (column: Column | undefined): readonly string[] => column?.groups ?? [];

const isUnder = (column: Column | undefined, path: readonly string[]): boolean =>
  path.every((name, level) => groupsOf(column)[level] === name);

function sharedPath(one: Column | undefined, other: Column | undefined): readonly string[] {
  const path = groupsOf(one);
  const end = path.findIndex((name, level) => groupsOf(other)[level] !== name);
  return end < 0 ? path : path.slice(0, end);
}

/** The position for columns that are to be placed at `index` among the others: an entire group is placed after another group, not inside it. */
export function outsideGroups(moved: readonly Column[], others: readonly Column[], index: number): number {
  const isWhole = moved.every((column) => {
    const [outer] = groupsOf(column);
    return outer !== undefined && !others.some((other) => isUnder(other, [outer]));
  });
  const [around] = sharedPath(others[index - 1], others[index]);
  if (!isWhole || around === undefined) return index;
  let end = index;
  while (end < others.length && isUnder(others[end], [around])) end += 1;
  return end;
}

/** The moved columns with the groups of their new neighbours; `others` are all columns that are not moved. */
export function regrouped(moved: readonly Column[], others: readonly Column[], index: number): Column[] {
  const [left, right] = [others[index - 1], others[index]];
  const around = sharedPath(left, right);
  return moved.map((column) => {
    const stays = (path: readonly string[]): boolean =>
      isUnder(left, path) || isUnder(right, path) || !others.some((other) => isUnder(other, path));
    let kept = groupsOf(column);
    while (kept.length > 0 && !stays(kept)) kept = kept.slice(0, -1);
    const groups = around.every((name, level) => kept[level] === name) ? kept : around;
    return withGroups(column, groups);
  });
}

/** The column with these common headers, outermost first; with an empty list without any. */
export function withGroups(column: Column, groups: readonly string[]): Column {
  const { groups: before = [], ...ungrouped } = column;
  if (groups.length > 0) return groups.length === before.length && isUnder(column, groups) ? column : { ...ungrouped, groups };
  return column.groups ? ungrouped : column;
}
