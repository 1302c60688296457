// A few worker threads with a memory limit, and a clock over each file. A worker that dies or hangs is replaced;
// its file gets an answer that says so.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ImportError } from '#shared/source/importError.ts';
import { WORKER_LIMITS } from '#shared/source/limits.ts';
import type { FileAnswer, FileRequest } from './answerFile.ts';
import { checkError, inspectError } from './errorAnswers.ts';

export interface WorkerPool {
  /** The answer for one file; waits for a free worker. */
  answer(request: FileRequest): Promise<FileAnswer>;
  close(): Promise<void>;
}

type PoolLimits = Record<keyof typeof WORKER_LIMITS, number>;

const MAX_WORKERS = 4;

/** How many workers serve so many files. */
export const seatsFor = (files: number): number => Math.min(MAX_WORKERS, availableParallelism(), files);

interface Job {
  readonly request: FileRequest;
  readonly done: (answer: FileAnswer) => void;
}

/** One thread and the job it is at. Its listeners stay for its life: removing all listeners of a Worker also stops its port. */
interface Seat {
  readonly worker: Worker;
  job: Job | null;
  clock: NodeJS.Timeout | undefined;
  outOfMemory: boolean;
}

/** The answer for a file that took its worker down. */
const failedAnswer = (request: FileRequest, error: ImportError): FileAnswer =>
  request.command === 'inspect'
    ? { line: inspectError(request.file, error), errors: 0 }
    : { line: JSON.stringify(checkError(request.file, error)), errors: 1 };

export function createWorkerPool(
  size: number,
  limits: PoolLimits = WORKER_LIMITS,
  script = new URL('./fileWorker.mjs', import.meta.url),
): WorkerPool {
  const waiting: Job[] = [];
  const seats = new Set<Seat>();

  const finish = (seat: Seat, answerOf: (request: FileRequest) => FileAnswer): void => {
    clearTimeout(seat.clock);
    const { job } = seat;
    seat.job = null;
    job?.done(answerOf(job.request));
    next();
  };

  const remove = (seat: Seat, error: ImportError): void => {
    if (!seats.delete(seat)) return;
    void seat.worker.terminate();
    finish(seat, (request) => failedAnswer(request, error));
  };

  const open = (): Seat => {
    // The worker's own standard output is kept from ours: a library that prints must not break a line of JSON.
    const worker = new Worker(script, { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: limits.heapMebibytes } });
    worker.stdout.resume();
    worker.stderr.resume();
    const seat: Seat = { worker, job: null, clock: undefined, outOfMemory: false };
    worker.on('message', (answer: FileAnswer) => finish(seat, () => answer));
    worker.on('error', (error: Error & { code?: string }) => {
      seat.outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    });
    worker.on('exit', () => remove(seat, seat.outOfMemory ? new ImportError('too-large', 'memory') : new ImportError('internal')));
    seats.add(seat);
    return seat;
  };

  const next = (): void => {
    if (waiting.length === 0) return;
    const seat = [...seats].find((each) => each.job === null) ?? (seats.size < size ? open() : undefined);
    const job = seat ? waiting.shift() : undefined;
    if (!seat || !job) return;
    seat.job = job;
    seat.clock = setTimeout(() => remove(seat, new ImportError('too-large', 'timeout')), limits.seconds * 1000);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    seat.worker.postMessage(job.request);
  };

  return {
    answer: (request) =>
      new Promise((done) => {
        waiting.push({ request, done });
        next();
      }),
    close: async () => {
      const workers = [...seats].map((seat) => seat.worker);
      seats.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
