// The matching cells while they are being found: a list that grows turn by turn until all rows have been read.
import type { Cell } from '../range/rectangle.ts';
import { readInTurns, type Reading } from '../slices.ts';

export interface Matching {
  /** In reading order; grows until `complete`. */
  readonly cells: readonly Cell[];
  readonly complete: boolean;
  /** Resolves to all matches, or to none if the reading is stopped. */
  all(): Promise<readonly Cell[]>;
  stop(): void;
}

/** Starts `reading`, which adds to `cells`. `onTurn` is called when there may be more of them and when they are complete. */
export function startMatching(cells: readonly Cell[], reading: Reading<unknown>, onTurn: (matching: Matching) => void): Matching {
  let complete = false;
  let waiting: ((found: readonly Cell[]) => void)[] = [];
  const answer = (found: readonly Cell[]): void => {
    for (const resolve of waiting) resolve(found);
    waiting = [];
  };
  let stopReading = (): void => {};
  const matching: Matching = {
    cells,
    get complete() {
      return complete;
    },
    all: () => (complete ? Promise.resolve(cells) : new Promise((resolve) => waiting.push(resolve))),
    stop() {
      stopReading();
      answer([]);
    },
  };
  stopReading = readInTurns(reading, (done) => {
    complete = done !== undefined;
    onTurn(matching);
    if (complete) answer(cells);
  });
  return matching;
}
