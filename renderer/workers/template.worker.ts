// Reads and fills templates and linked files in a worker.
import { answerTemplate } from './templateAnswers.ts';
import type { TemplateQuestion } from './templateMessages.ts';

self.addEventListener('message', ({ data }: MessageEvent<TemplateQuestion>) => {
  // Errors are reported outside the promise, so that the page receives an error event of this worker.
  answerTemplate(data).then((answer) => self.postMessage(answer, { transfer: [] }), reportError);
});
