// The cells that match as they are being found: a list that grows turn by turn until all rows have been read.
import type { Cell } from '../range/rectangle.ts';
import { readInTurns, type Reading } from '../slices.ts';

export interface Matching {
  /** In reading order; grows until `whole`. */
  readonly cells: readonly Cell[];
  readonly whole: boolean;
  /** All matches, or none when the reading was stopped. */
  all(): Promise<readonly Cell[]>;
  stop(): void;
}

/** Begins to read; `reading` fills `cells`, and `onTurn` hears when there are more of them and when they are whole. */
export function startMatching(cells: readonly Cell[], reading: Reading<unknown>, onTurn: (matching: Matching) => void): Matching {
  let whole = false;
  let waiting: ((found: readonly Cell[]) => void)[] = [];
  const answer = (found: readonly Cell[]): void => {
    for (const resolve of waiting) resolve(found);
    waiting = [];
  };
  let stopReading = (): void => {};
  const matching: Matching = {
    cells,
    get whole() {
      return whole;
    },
    all: () => (whole ? Promise.resolve(cells) : new Promise((resolve) => waiting.push(resolve))),
    stop() {
      stopReading();
      answer([]);
    },
  };
  stopReading = readInTurns(reading, (done) => {
    whole = done !== undefined;
    onTurn(matching);
    if (whole) answer(cells);
  });
  return matching;
}
