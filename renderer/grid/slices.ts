// Long computations in short turns, so that keys and frames are handled in between.

/** Milliseconds of one turn: less than a frame. */
const TURN = 12;

/** A computation that may be interrupted wherever it yields; it returns its result. */
export type Reading<Result> = Generator<undefined, Result, undefined>;

/**
 * Runs one turn at once and the others with pauses. `onTurn` is called after each turn with the result, or undefined while there is
 * more to read. The returned function cancels it; `onTurn` is then no longer called.
 */
export function readInTurns<Result>(reading: Reading<Result>, onTurn: (result: Result | undefined) => void): () => void {
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
