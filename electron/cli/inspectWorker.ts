// The worker thread behind `phuluc inspect`: one request in, one line out.
import { parentPort } from 'node:worker_threads';
import { inspectFile, type InspectRequest } from './inspectFile.ts';

parentPort?.on('message', async (request: InspectRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(await inspectFile(request));
});
