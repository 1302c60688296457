// A stable sort that can be interrupted: comparing 50,000 texts in the order of the Vietnamese alphabet takes too long for one turn. Pure.
import type { Reading } from '../slices.ts';

/** Items that are sorted at once; longer runs are merged. */
const RUN = 200;

type Compare<Item> = (a: Item, b: Item) => number;

/** The sorted items; equal ones keep their order. */
export function* sortedInTurns<Item>(items: readonly Item[], compare: Compare<Item>): Reading<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let pair = 0; pair < runs.length; pair += 2) merged.push(yield* mergedInTurns(runs[pair] ?? [], runs[pair + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInTurns<Item>(left: readonly Item[], right: readonly Item[], compare: Compare<Item>): Reading<Item[]> {
  const merged: Item[] = [];
  let taken = 0;
  for (const item of left) {
    for (let next = right[taken]; next !== undefined && compare(next, item) < 0; next = right[taken]) {
      merged.push(next);
      taken += 1;
      if (merged.length % RUN === 0) yield;
    }
    merged.push(item);
    if (merged.length % RUN === 0) yield;
  }
  return [...merged, ...right.slice(taken)];
}
