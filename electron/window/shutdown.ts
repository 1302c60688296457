// Leaving without losing anything: the page is told, gets a moment to make everything durable, and then the window goes
// in any case. Pure of Electron, so that the waiting can be tested.

/** A page that has not answered by then is stuck; what it saved before is durable. */
const PATIENCE_MS = 5_000;

export interface Shutdown {
  /** Asks the page once and waits for its answer or the end of patience. */
  flush(): Promise<void>;
  /** The page's answer. */
  flushed(): void;
}

/** `tell` sends the event to the page. */
export function createShutdown(tell: () => void, patience = PATIENCE_MS): Shutdown {
  let answer: (() => void) | undefined;
  let asked: Promise<void> | undefined;
  return {
    flush() {
      asked ??= new Promise<void>((resolve) => {
        const late = setTimeout(resolve, patience);
        answer = () => {
          clearTimeout(late);
          resolve();
        };
        tell();
      }).finally(() => {
        asked = undefined;
        answer = undefined;
      });
      return asked;
    },
    flushed: () => answer?.(),
  };
}
