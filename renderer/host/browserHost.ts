// The host of the browser edition, a product for PCs where the desktop program cannot run.
// `capabilities` states what a browser cannot do; those calls return `notSupported`.
import type { Host, HostError } from '#shared/host/host.ts';
import { judgeLink } from '#shared/host/links.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { diagnoseBrowser, warningsOfBrowser } from './browserDiagnostics.ts';
import { canSaveInPlace, createBrowserFiles } from './browserFiles.ts';
import { printDocument } from './browserPrint.ts';
import { createBrowserWitness } from './browserWitness.ts';

const VERSION: string = import.meta.env.VITE_APP_VERSION ?? '0.0.0';

const missing = (): Promise<Result<never, HostError>> => Promise.resolve(err({ code: 'notSupported' }));

/** The host of a page in an ordinary browser. */
export function createBrowserHost(): Host {
  return {
    files: createBrowserFiles(),
    print: { toPdf: missing, print: printDocument },
    backup: { write: missing, list: () => Promise.resolve(ok([])), read: missing },
    witness: createBrowserWitness(window.localStorage, VERSION),
    shell: { openLink, reveal: missing, openFile: missing },
    app: {
      info: async () =>
        ok({
          edition: 'browser',
          version: VERSION,
          platform: navigator.userAgent,
          capabilities: { saveInPlace: canSaveInPlace(), recentFiles: false, pdf: false, backups: false, reveal: false, menu: false },
          warnings: await warningsOfBrowser(),
        }),
      ready: () => Promise.resolve(ok(null)),
      diagnostics: async () => ok(await diagnoseBrowser()),
    },
    events: {
      onOpenFile: () => () => undefined,
      onBeforeQuit: onLeaving,
      onCommand: () => () => undefined,
    },
  };
}

function openLink({ url }: { readonly url: string }): Promise<Result<null, HostError>> {
  if (judgeLink(url) === 'refuse') return Promise.resolve(err({ code: 'linkRefused' }));
  window.open(url, '_blank', 'noopener,noreferrer');
  return Promise.resolve(ok(null));
}

/** Notified when the page becomes hidden, because a closing page has no time to save. */
function onLeaving(listener: () => Promise<void>): () => void {
  const leave = () => {
    if (document.visibilityState === 'hidden') void listener();
  };
  const close = () => void listener();
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', close);
  return () => {
    document.removeEventListener('visibilitychange', leave);
    window.removeEventListener('pagehide', close);
  };
}
