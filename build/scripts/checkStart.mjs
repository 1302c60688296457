// npm start -- --check: the browser edition comes up, every file that the page names answers, and the policy is sent.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';
import { serve } from './serve.mjs';
import { ROOT, STAGES } from './stages.mjs';

/** Serves on a free port, asks, and stops again; prints one line and gives whether all was well. */
export async function checkStart() {
  const server = await serve(0);
  try {
    const page = await fetch(server.address);
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    const answers = await Promise.all(files.map(async (file) => [file, (await fetch(new URL(file, server.address))).status]));
    const reason = fault(page, html, answers);
    if (reason) say('checkBad', { reason });
    else say('checkGood', { address: server.address, files: files.length + 1 });
    return !reason;
  } finally {
    await server.close();
  }
}

/**
 * @param {Response} page
 * @param {string} html
 * @param {readonly (string | number)[][]} answers
 */
function fault(page, html, answers) {
  if (page.status !== 200) return `GET / ${page.status}`;
  const policy = page.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  if (!policy.includes("script-src 'self';")) return 'Content-Security-Policy';
  if (!nonce || !html.includes(`content="${nonce}"`)) return 'style-nonce';
  const missing = answers.find(([, status]) => status !== 200);
  if (missing) return missing.join(' ');
  return STAGES.electron.outputs.find((file) => !existsSync(join(ROOT, file)));
}
