// Long reading in short turns, so that keys and frames come in between. Knows nothing of what is read.

/** Milliseconds at a time: less than a frame. */
const TURN = 12;

/** A reading that may be interrupted wherever it yields, and what it gives at its end. */
export type Reading<Result> = Generator<undefined, Result, undefined>;

/**
 * Reads at once for one turn, then in turns with pauses, until the end. `onTurn` hears after each turn what was read: undefined while
 * there is more to read. The function that it gives ends the reading; then nothing is heard any more.
 */
export function readInTurns<Result>(reading: Reading<Result>, onTurn: (whole: Result | undefined) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const turn = (): void => {
    const end = performance.now() + TURN;
    let step = reading.next();
    while (!step.done && performance.now() < end) step = reading.next();
    if (!step.done) waiting = setTimeout(turn);
    onTurn(step.done ? step.value : undefined);
  };
  turn();
  return () => clearTimeout(waiting);
}
