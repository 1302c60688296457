// The content security policy: nothing from elsewhere, no inline script, styles only from our files or with the nonce.
// One text for the desktop program, the static server and the page's own meta tag.

/** Stands in index.html wherever the nonce belongs; a server that can puts a fresh word in its place for each answer. */
export const NONCE_PLACEHOLDER = 'phuluc-style-nonce';

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' 'nonce-${NONCE_PLACEHOLDER}'`,
  'img-src': "'self' data: blob:",
  // Printed documents of the browser edition hold their fonts inside; a frame of ours stands under this policy.
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Browsers ignore these in a meta tag and say so in the console. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors']);

const render = (names: readonly string[]): string => names.map((name) => `${name} ${DIRECTIVES[name]}`).join('; ');

/** The policy as a header; the nonce placeholder still stands in it. */
export const cspHeader = (): string => render(Object.keys(DIRECTIVES));

/** The policy for a meta tag; the nonce placeholder still stands in it. */
export const cspMeta = (): string => render(Object.keys(DIRECTIVES).filter((name) => !HEADER_ONLY.has(name)));

/** Further headers of every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For the hidden window that makes PDFs: a document of ours without scripts, whose styles stand in it. */
export const PRINT_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src app://desk data:; base-uri 'none'; form-action 'none'";
