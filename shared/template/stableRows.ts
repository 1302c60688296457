// Which rows of a list kept their order: a longest run of them that only rises. The others are the ones that were moved.

/** Indexes into `places` of a longest rising subsequence; O(n log n). */
export function longestRising(places: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  places.forEach((place, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
