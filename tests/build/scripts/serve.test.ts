// The static server of the browser edition and the options of npm start.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../build/scripts/serve.mjs';
import { readStartOptions } from '../../../build/scripts/startOptions.mjs';
import { userFolder } from '../../support/folder.ts';

async function served() {
  const folder = userFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta content="NONCE">');
  writeFileSync(join(folder, 'assets/a.js'), 'NONCE');
  writeFileSync(join(folder, '..', 'secret.json'), 'secret');
  writeFileSync(
    join(folder, 'headers.json'),
    JSON.stringify({
      noncePlaceholder: 'NONCE',
      headers: { 'Content-Security-Policy': "style-src 'nonce-NONCE'", 'X-Content-Type-Options': 'nosniff' },
    }),
  );
  const server = await serve(0, folder);
  onTestFinished(server.close);
  return server;
}

/** Asks for a path exactly as written; fetch would tidy it up first. */
const statusOf = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('is to be had on this machine only', async () => {
    expect((await served()).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('gives each page a nonce of its own', async () => {
    const { address } = await served();
    const pages = await Promise.all([fetch(address), fetch(`${address}index.html?x`)]);
    const nonces = pages.map((page) => /nonce-([\w-]+)/.exec(page.headers.get('content-security-policy') ?? '')?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(await pages[0]!.text()).toBe(`<meta content="${nonces[0]}">`);
  });

  test('sends the headers with every file', async () => {
    const file = await fetch(`${(await served()).address}assets/a.js`);
    expect([file.headers.get('x-content-type-options'), file.headers.get('cache-control'), await file.text()]).toEqual([
      'nosniff',
      'public, max-age=31536000, immutable',
      'NONCE',
    ]);
  });

  test.each(['/../secret.json', '/%2e%2e/secret.json', '/assets/../../secret.json', '/..%2fsecret.json', '/none.js'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf((await served()).port, path)).toBe(404);
    },
  );

  test('says which port is taken', async () => {
    const { port } = await served();
    await expect(serve(port, userFolderWithPage())).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

function userFolderWithPage(): string {
  const folder = userFolder();
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, 'headers.json'), '{"noncePlaceholder":"N","headers":{}}');
  return folder;
}

describe('the options of npm start', () => {
  const plain = { browser: false, open: true, check: false, dev: false, port: undefined };
  test.each([
    [[], { options: plain }],
    [['--browser', '--no-open', '--port', '5000'], { options: { ...plain, browser: true, open: false, port: 5000 } }],
    [['--port=0'], { options: { ...plain, port: 0 } }],
    [['--check'], { options: { ...plain, check: true } }],
    [['--port'], { unknown: '--port ' }],
    [['--port', 'x'], { unknown: '--port x' }],
    [['--port', '70000'], { unknown: '--port 70000' }],
    [['--brwser'], { unknown: '--brwser' }],
  ])('%j', (words, expected) => {
    expect(readStartOptions(words)).toEqual(expected);
  });
});
