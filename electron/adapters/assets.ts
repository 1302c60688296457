// Answers requests of our own scheme with the packed page's files and with print jobs, each with its policy.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { cspHeader, NONCE_PLACEHOLDER, PRINT_CSP, SECURITY_HEADERS } from '../security/csp.ts';
import { APP_SCHEME, resolveAsset } from '../security/protocol.ts';

/** Makes our scheme behave like https (IndexedDB needs that). Call before the engine is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files below `folder`, and print jobs out of `jobs` (HTML by id). */
export function serveAssets(session: Session, folder: string, jobs: ReadonlyMap<string, string>): void {
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const asset = resolveAsset(url, method);
    if (asset.kind === 'refused') return new Response(null, { status: asset.status });
    if (asset.kind === 'print') {
      const html = jobs.get(asset.id);
      return html === undefined
        ? new Response(null, { status: 404 })
        : new Response(html, {
            headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PRINT_CSP },
          });
    }
    const nonce = randomBytes(16).toString('base64url');
    const headers = {
      ...SECURITY_HEADERS,
      'Content-Type': asset.mime,
      'Content-Security-Policy': cspHeader().replaceAll(NONCE_PLACEHOLDER, nonce),
    };
    try {
      const bytes = await readFile(join(folder, asset.path));
      if (asset.path !== 'index.html') return new Response(bytes, { headers });
      return new Response(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
