// How the time of a reading grows with the length of its text. A text eight times as long may take eight times as long, and some more
// on a busy machine; twenty times is more than any reading in proportion takes, and a third of what the square would be (64).
//
// CPU time of this process and not the clock: what else runs on the machine does not count. The least of several runs: nor do the
// compiler and the collector of garbage. Only a reading that takes long at all, and grows too fast at two pairs of lengths, counts.

/** What is measured together for one text: readings by name, each run once. Made anew for each run, so that nothing is kept. */
export type Readings = (text: string) => readonly (readonly [name: string, read: () => unknown])[];

/** A text of about so many letters. */
export type TextOf = (length: number) => string;

const FACTOR = 8;
const MAX_RATIO = 2.5 * FACTOR;
/** CPU milliseconds that a long text may take however short the short one took: at this length nobody waits for the square. */
const UNNOTICED_MS = 10;

/** Texts that take next to nothing, unless the time doubles with each repetition: then no long text would ever be read. */
const SHORT_LENGTHS = [24, 36, 48, 64, 96, 144, 240, 480];
const MAX_SHORT_MS = 250;

/** Runs of the long text after the first, and of the short one, until a reading counts as growing too fast at these lengths. */
const TRIALS = [
  { shortRuns: 2, longRuns: 0 },
  { shortRuns: 2, longRuns: 2 },
];

/**
 * The readings that grow faster than their text, each with what was measured; empty when all is well.
 * @param from letters of the shorter text; the longer has eight times as many, and in doubt twice as many again
 */
export function tooFast(readings: Readings, textOf: TextOf, from: number): string[] {
  for (const length of SHORT_LENGTHS) {
    const slow = [...times(readings, textOf(length))].filter(([, time]) => time > MAX_SHORT_MS);
    if (slow.length > 0) return slow.map(([name, time]) => `${name}: ${Math.round(time)} ms at ${length} letters`);
  }
  const first = growingTooFast(readings, textOf, from);
  if (first.size === 0) return [];
  const again = growingTooFast(readings, textOf, from * 2);
  return [...first].flatMap(([name, measured]) => (again.has(name) ? [`${name}: ${measured}; ${again.get(name)}`] : []));
}

/** Names of the readings that grow too fast from one length to eight times as much, with what was measured. */
function growingTooFast(readings: Readings, textOf: TextOf, from: number): Map<string, string> {
  const to = from * FACTOR;
  const short = new Map<string, number>();
  const long = times(readings, textOf(to));
  let suspects = [...long.keys()].filter((name) => (long.get(name) ?? 0) > UNNOTICED_MS);
  for (const { shortRuns, longRuns } of TRIALS) {
    if (suspects.length === 0) break;
    for (let run = 0; run < shortRuns; run++) keepLeast(short, times(readings, textOf(from)));
    for (let run = 0; run < longRuns; run++) keepLeast(long, times(readings, textOf(to)));
    suspects = suspects.filter((name) => {
      const [before = 0, after = 0] = [short.get(name), long.get(name)];
      return after > UNNOTICED_MS && after > before * MAX_RATIO;
    });
  }
  const shown = (milliseconds = 0): string => milliseconds.toFixed(1);
  return new Map(
    suspects.map((name) => [name, `${shown(short.get(name))} ms at ${from} letters, ${shown(long.get(name))} ms at ${to}`] as const),
  );
}

function keepLeast(least: Map<string, number>, measured: ReadonlyMap<string, number>): void {
  for (const [name, time] of measured) least.set(name, Math.min(time, least.get(name) ?? Infinity));
}

function times(readings: Readings, text: string): Map<string, number> {
  return new Map(
    readings(text).map(([name, read]) => {
      const before = process.cpuUsage();
      read();
      const { user, system } = process.cpuUsage(before);
      return [name, (user + system) / 1000];
    }),
  );
}

let salt = 0;

/** A text that repeats itself and ends in a word of its own: no store of texts knows it. */
export const repeated =
  (unit: string, head = '', tail = ''): TextOf =>
  (length) =>
    `${head}${unit.repeat(Math.max(1, Math.ceil((length - head.length) / unit.length)))}${tail} z${(salt += 1)}`;
