// One after the other for the same thing, at once for different things: two saves of one file must not meet.

/** Runs tasks of one key in order; a task that fails does not stop the next. */
export function createSerial(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const settled = run
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === settled) tails.delete(key);
      });
    tails.set(key, settled);
    return run;
  };
}
