// npm start: builds what is missing, opens the desktop program where its runtime is to be had, else the browser edition.
// npm start -- --check comes up, answers over HTTP and ends; npm run dev is the browser edition with hot reload.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStages } from './build.mjs';
import { checkStart } from './checkStart.mjs';
import { electronRuntime, hasDesktop } from './electronRuntime.mjs';
import { openBrowser } from './openBrowser.mjs';
import { say } from './say.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './stages.mjs';
import { readStartOptions } from './startOptions.mjs';

const DEFAULT_PORT = 4173;
const PORTS_TRIED = 20;

const read = readStartOptions(process.argv.slice(2));
if ('unknown' in read) {
  say('badOption', { option: read.unknown });
  process.exitCode = 2;
} else if (read.options.dev) await develop(read.options);
else if (read.options.check) {
  await buildStages(['web', 'electron']);
  process.exitCode = (await checkStart()) ? 0 : 1;
} else {
  const runtime = await desktopRuntime(read.options);
  await buildStages(runtime ? ['web', 'electron'] : ['web']);
  await (runtime ? runDesktop(runtime) : runBrowser(read.options));
}

/** @param {import('./startOptions.mjs').StartOptions} options */
async function desktopRuntime({ browser }) {
  if (browser) return undefined;
  if (!hasDesktop()) return void say('noDesktop');
  const runtime = await electronRuntime();
  if (!runtime) say('noRuntime');
  return runtime;
}

/** @param {string} runtime */
async function runDesktop(runtime) {
  say('desktop');
  const child = spawn(runtime, [ROOT], { stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {import('./startOptions.mjs').StartOptions} options */
async function runBrowser({ open, port: wanted }) {
  const first = wanted ?? DEFAULT_PORT;
  // A port that was asked for is used or refused; the default may move.
  const last = wanted === undefined ? first + PORTS_TRIED : first;
  for (let port = first; port <= last; port++) {
    try {
      const { address, port: bound } = await serve(port);
      if (port !== first) say('portMoved', { taken: first, port: bound });
      say('serving', { address });
      if (open) openBrowser(address);
      return;
    } catch (cause) {
      if (/** @type {NodeJS.ErrnoException} */ (cause).code !== 'EADDRINUSE') throw cause;
      if (wanted === undefined && (await isOurs(port))) {
        const address = `http://127.0.0.1:${port}/`;
        say('alreadyServing', { address });
        if (open) openBrowser(address);
        return;
      }
    }
  }
  say('portTaken', { port: first });
  process.exitCode = 1;
}

/** Whether this program answers at a port already. @param {number} port */
async function isOurs(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/headers.json`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok && 'noncePlaceholder' in /** @type {object} */ (await answer.json());
  } catch {
    return false;
  }
}

/** @param {import('./startOptions.mjs').StartOptions} options */
async function develop({ open, port }) {
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: join(ROOT, 'build/vite.renderer.config.ts'),
    ...(port === undefined ? {} : { server: { host: '127.0.0.1', port, strictPort: true } }),
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  say('serving', { address });
  if (open) openBrowser(address);
}
