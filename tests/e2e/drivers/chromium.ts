// Driver of the browser edition: static files with the production policy, browserHost, nothing of ours behind the page.
// The file pickers of Chromium cannot be answered from outside, so the page is given the plain ones: input and download.
import { join } from 'node:path';
import type { AppDriver } from './app.ts';
import { pdfOf } from './printing.ts';
import { createProfile } from './profile.ts';

/** Starts the browser edition served at `address`. */
export async function startChromium(address: string): Promise<AppDriver> {
  const answers: (readonly string[])[] = [];
  const prints: ((html: string) => void)[] = [];

  const profile = createProfile(address, async (context, page) => {
    await context.exposeBinding('__print', (_source, html: string) => prints.shift()?.(html));
    await context.addInitScript(() => {
      Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
      Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
      window.print = () => {
        void (window as unknown as { __print(html: string): Promise<void> })
          .__print(document.documentElement.outerHTML)
          .then(() => window.dispatchEvent(new Event('afterprint')));
      };
    });
    page.on('filechooser', (chooser) => void chooser.setFiles([...(answers.shift() ?? [])]));
  });
  await profile.start();

  return {
    name: 'chromium',
    get page() {
      return profile.page();
    },
    folder: profile.folder,
    faults: profile.faults,
    answerOpen: (...paths) => void answers.push(paths),
    async saveDuring(act) {
      const [download] = await Promise.all([profile.page().waitForEvent('download'), act()]);
      const path = join(profile.folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    async printDuring(act) {
      const html = new Promise<string>((resolve) => prints.push(resolve));
      await act();
      return pdfOf(profile.context(), address, `<!doctype html>${await html}`);
    },
    async reopen() {
      await profile.close();
      await profile.start();
    },
    async kill() {
      await profile.kill();
      await profile.start();
    },
    close: profile.discard,
  };
}
