// Which line of a new text each line of an old text has become.

/** Beyond so many pairs of lines, only those at either end are compared. */
const MAX_PAIRS = 250_000;

/** For each line of `before` its index in `after`, -1 for one that went. Lines changed in step between others stay paired. */
export function alignLines(before: readonly string[], after: readonly string[]): number[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = commonLines(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const lines = before.map((_, index) => {
    if (index < head) return index;
    if (index >= before.length - tail) return index - before.length + after.length;
    const place = middle[index - head] ?? -1;
    return place < 0 ? -1 : place + head;
  });
  return pairedGaps(lines, after.length);
}

/** Places of a longest common subsequence. */
function commonLines(before: readonly string[], after: readonly string[]): number[] {
  if (before.length * after.length > MAX_PAIRS) return before.map(() => -1);
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  let column = 0;
  return before.map((line, row) => {
    while (column < after.length && line !== after[column] && at(row, column + 1) === at(row, column)) column += 1;
    if (line !== after[column] || column === after.length) return -1;
    column += 1;
    return column - 1;
  });
}

/** Lines between two that stayed are paired where there are as many of them as before. */
function pairedGaps(lines: number[], length: number): number[] {
  const paired = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    if (paired[start] !== -1) continue;
    let end = start;
    while (end < lines.length && lines[end] === -1) end += 1;
    const from = start === 0 ? 0 : (paired[start - 1] ?? -1) + 1;
    const to = end === lines.length ? length : (lines[end] ?? length);
    if (to - from === end - start) for (let index = start; index < end; index += 1) paired[index] = from + index - start;
    start = end;
  }
  return paired;
}
