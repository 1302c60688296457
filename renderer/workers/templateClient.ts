// Asks the template worker one question and terminates it after the answer.
import type { TemplateAnswer, TemplateQuestion } from './templateMessages.ts';

/** Rejects when the worker fails. */
export function askTemplate(question: TemplateQuestion): Promise<TemplateAnswer> {
  const worker = new Worker(new URL('template.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TemplateAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TemplateAnswer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')));
    worker.postMessage(question, []);
  }).finally(() => worker.terminate());
}
