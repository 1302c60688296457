// Puts the content security policy into the built page, and beside it, in headers.json, what a server should send.
// Not in development: hot reload needs inline scripts.
import type { Plugin } from 'vite';
import { cspHeader, cspMeta, NONCE_PLACEHOLDER, SECURITY_HEADERS } from '../electron/security/csp.ts';

export const policyPlugin = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: cspMeta() }, injectTo: 'head-prepend' },
    { tag: 'meta', attrs: { name: 'style-nonce', content: NONCE_PLACEHOLDER }, injectTo: 'head' },
  ],
  generateBundle() {
    const source = { noncePlaceholder: NONCE_PLACEHOLDER, headers: { 'Content-Security-Policy': cspHeader(), ...SECURITY_HEADERS } };
    this.emitFile({ type: 'asset', fileName: 'headers.json', source: `${JSON.stringify(source, null, 2)}\n` });
  },
});
