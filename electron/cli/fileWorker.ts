// The worker thread behind the commands that read files: one request in, one answer out.
import { parentPort } from 'node:worker_threads';
import { answerFile, type FileRequest } from './answerFile.ts';

parentPort?.on('message', async (request: FileRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(await answerFile(request));
});
