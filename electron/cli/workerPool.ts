// A few worker threads with a memory limit, and a clock over each file. A worker that dies or hangs is replaced;
// its file gets an answer that says so.
import { Worker } from 'node:worker_threads';
import { ImportError } from '#shared/table/importError.ts';
import { errorAnswer, type InspectRequest } from './inspectFile.ts';

export interface WorkerPool {
  /** The line for one file; waits for a free worker. */
  inspect(request: InspectRequest): Promise<string>;
  close(): Promise<void>;
}

export interface PoolLimits {
  readonly seconds: number;
  readonly heapMib: number;
}

/** Under the 30 s and 2 GiB that a caller may reasonably set for one file. */
const LIMITS: PoolLimits = { seconds: 25, heapMib: 1200 };

interface Job {
  readonly request: InspectRequest;
  readonly done: (line: string) => void;
}

export function createWorkerPool(
  size: number,
  limits: PoolLimits = LIMITS,
  script = new URL('./inspectWorker.mjs', import.meta.url),
): WorkerPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const running = new Map<Worker, Job>();

  const start = (): Worker => {
    // The worker's own standard output is kept from ours: a library that prints must not break a line of JSON.
    const worker = new Worker(script, { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: limits.heapMib } });
    all.add(worker);
    return worker;
  };

  const next = (): void => {
    const job = waiting[0];
    if (!job) return;
    const worker = idle.pop() ?? (all.size < size ? start() : undefined);
    if (!worker) return;
    waiting.shift();
    run(worker, job);
  };

  const run = (worker: Worker, job: Job): void => {
    running.set(worker, job);
    let failure = new ImportError('internal');
    const finish = (line: string, alive: boolean): void => {
      if (!running.delete(worker)) return;
      clearTimeout(clock);
      worker.removeAllListeners();
      // Late errors of a worker that is being ended must not take the process down.
      worker.on('error', () => undefined);
      if (alive) idle.push(worker);
      else {
        all.delete(worker);
        void worker.terminate();
      }
      job.done(line);
      next();
    };
    const clock = setTimeout(
      () => finish(errorAnswer(job.request.file, new ImportError('too-large', 'timeout')), false),
      limits.seconds * 1000,
    );
    worker.once('message', (line: string) => finish(line, true));
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') failure = new ImportError('too-large', 'memory');
    });
    worker.once('exit', () => finish(errorAnswer(job.request.file, failure), false));
    worker.postMessage(job.request);
  };

  return {
    inspect: (request) =>
      new Promise((done) => {
        waiting.push({ request, done });
        next();
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
