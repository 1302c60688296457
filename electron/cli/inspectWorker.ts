// The worker thread behind `phuluc inspect`: one request in, one line out.
import { parentPort } from 'node:worker_threads';
import { inspectFile, type InspectRequest } from './inspectFile.ts';

parentPort?.on('message', async (request: InspectRequest) => {
  parentPort?.postMessage(await inspectFile(request));
});
