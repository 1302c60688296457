// The static server of the browser edition: files of dist/web on 127.0.0.1 with the headers that the build wrote.
// Each answer with the page carries a fresh nonce for styles.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './stages.mjs';

const HOST = '127.0.0.1';

/**
 * Starts the server on a free or given port (0: any). Rejects with code EADDRINUSE when the port is taken.
 * @param {number} port
 * @param {string} [folder]
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(port, folder = join(ROOT, 'dist/web')) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  /** @type {{ noncePlaceholder: string, headers: Record<string, string> }} */
  const { noncePlaceholder, headers } = JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8'));
  const files = sirv(folder, {
    dev: false,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path !== '/' && path !== '/index.html') {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
      });
      return;
    }
    const nonce = randomBytes(16).toString('base64url');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value.replaceAll(noncePlaceholder, nonce));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : page.replaceAll(noncePlaceholder, nonce));
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${HOST}:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
