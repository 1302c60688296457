// Reads and fills files of the user beside the page.
import { answerTemplate } from './templateAnswers.ts';
import type { TemplateQuestion } from './templateMessages.ts';

self.addEventListener('message', ({ data }: MessageEvent<TemplateQuestion>) => {
  // What is thrown there is thrown outside the promise, so that the page hears of it as an error of this worker.
  answerTemplate(data).then((said) => self.postMessage(said, { transfer: [] }), reportError);
});
