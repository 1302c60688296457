// Which file answers to which address of our own origin. The origin never changes: it owns the database.
// Pure: the caller reads the file.

export const APP_SCHEME = 'app';
const APP_HOST = 'desk';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** Print jobs answer below this path; they are no files. */
export const PRINT_PATH = '/print/';

const MIME: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  wasm: 'application/wasm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

type Asset =
  | {
      readonly kind: 'file';
      /** Below the page's folder, with "/" and without a leading one. */ readonly path: string;
      readonly mime: string;
    }
  | { readonly kind: 'print'; readonly id: string }
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 405 };

const refused = (status: 403 | 404 | 405): Asset => ({ kind: 'refused', status });

/** What answers to a request. Only plain names below our host get through: each part of the path letters, digits, "._-". */
export function resolveAsset(address: string, method = 'GET'): Asset {
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  // Judged on the raw text: URL parsing would already have folded "..", "%2e%2e" and "\" away.
  const match = /^app:\/\/desk(\/[^?#]*)?(?:[?#].*)?$/s.exec(address);
  if (!match) return refused(403);
  const path = match[1] ?? '/';
  if (path === '/') return { kind: 'file', path: 'index.html', mime: MIME.html ?? '' };
  if (!/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path)) return refused(403);
  if (path.startsWith(PRINT_PATH)) return { kind: 'print', id: path.slice(PRINT_PATH.length) };
  const mime = MIME[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  return mime ? { kind: 'file', path: path.slice(1), mime } : refused(404);
}
