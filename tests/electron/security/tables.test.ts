// The tables that guard the desktop program, each tried with what an attacker would try.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cspHeader, cspMeta, NONCE_PLACEHOLDER, PRINT_CSP } from '../../../electron/security/csp.ts';
import { openLink } from '../../../electron/security/externalLinks.ts';
import { decideNavigation } from '../../../electron/security/navigation.ts';
import { isOwnRequest } from '../../../electron/security/network.ts';
import { isPermitted } from '../../../electron/security/permissions.ts';
import { resolveAsset } from '../../../electron/security/protocol.ts';
import { refusedSwitch } from '../../../electron/security/switches.ts';
import { WEB_PREFERENCES } from '../../../electron/security/webPreferences.ts';

describe('resolveAsset', () => {
  test.each([
    ['app://desk/', 'index.html'],
    ['app://desk', 'index.html'],
    ['app://desk/?x=1#y', 'index.html'],
    ['app://desk/assets/index-DqX21loM.js', 'assets/index-DqX21loM.js'],
    ['app://desk/assets/tinos-regular.woff2?v=1', 'assets/tinos-regular.woff2'],
  ])('serves %s', (address, path) => {
    expect(resolveAsset(address)).toMatchObject({ kind: 'file', path });
  });

  test.each([
    'app://desk/../main.cjs',
    'app://desk/assets/../../electron/main.cjs',
    'app://desk/%2e%2e/main.cjs',
    'app://desk/..%2fmain.cjs',
    'app://desk/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://desk/..\\main.cjs',
    'app://desk/assets\\..\\..\\package.json',
    'app://desk//etc/passwd',
    'app://desk/C:/Windows/win.ini',
    'app://desk/C%3A/Windows/win.ini',
    'app://desk/\\\\server\\share\\a.js',
    'app://desk/a.js\0.html',
    'app://desk/a%00.html',
    'app://desk/.env',
    'app://desk/assets/.git/config.json',
    'app://desk/./a.js',
    'app://desk/a.js/',
    'app://evil/index.html',
    'app://desk.evil/index.html',
    'app://desk@evil/index.html',
    'app://desk:80/index.html',
    'APP://DESK/index.html',
    'file:///etc/passwd',
    'https://desk/index.html',
    '',
  ])('refuses %j', (address) => {
    expect(resolveAsset(address)).toEqual({ kind: 'refused', status: 403 });
  });

  test.each(['app://desk/a.exe', 'app://desk/README', 'app://desk/a.map'])('has nothing at %s', (address) => {
    expect(resolveAsset(address)).toEqual({ kind: 'refused', status: 404 });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers no %s', (method) => {
    expect(resolveAsset('app://desk/', method)).toEqual({ kind: 'refused', status: 405 });
  });

  test('answers HEAD as GET', () => {
    expect(resolveAsset('app://desk/', 'HEAD')).toEqual(resolveAsset('app://desk/'));
  });
});

describe('content security policy', () => {
  const parse = (policy: string): Record<string, string[]> =>
    Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
    );

  test('lets nothing in that is not ours', () => {
    expect(parse(cspHeader())).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", `'nonce-${NONCE_PLACEHOLDER}'`],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  test('is the same in the meta tag, but for what a meta tag cannot say', () => {
    const { 'frame-ancestors': _ignored, ...rest } = parse(cspHeader());
    expect(parse(cspMeta())).toEqual(rest);
  });

  test('lets a print job run no script and reach no other place', () => {
    const policy = parse(PRINT_CSP);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toBeUndefined();
    expect(PRINT_CSP).not.toMatch(/https?:|\*/);
  });
});

test('every setting of a window is written out', () => {
  expect(WEB_PREFERENCES).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  expect(Object.isFrozen(WEB_PREFERENCES)).toBe(true);
});

test.each([
  ['app://desk/', 'stay'],
  ['app://desk/index.html#a', 'stay'],
  ['app://desk.evil/', 'refuse'],
  ['app://evil/', 'refuse'],
  ['https://vbpl.vn/', 'outside'],
  ['mailto:a@b.vn', 'outside'],
  ['http://vbpl.vn/', 'refuse'],
  ['file:///C:/Windows', 'refuse'],
  ['javascript:alert(1)', 'refuse'],
  ['data:text/html,x', 'refuse'],
  ['about:blank', 'refuse'],
  ['ms-settings:', 'refuse'],
  ['', 'refuse'],
])('a frame that wants to go to %j: %s', (address, verdict) => {
  expect(decideNavigation(address)).toBe(verdict);
});

test.each([
  ['clipboard-sanitized-write', 'app://desk', true],
  ['persistent-storage', 'app://desk', true],
  ['persistent-storage', 'app://desk/', true],
  ['persistent-storage', 'https://evil', false],
  ['media', 'app://desk', false],
  ['geolocation', 'app://desk', false],
  ['notifications', 'app://desk', false],
  ['openExternal', 'app://desk', false],
  ['display-capture', 'app://desk', false],
  ['hid', 'app://desk', false],
])('permission %s for %s: %s', (permission, origin, allowed) => {
  expect(isPermitted(permission, origin, 'app://desk')).toBe(allowed);
});

test.each([
  ['app://desk/assets/a.js', true],
  ['blob:app://desk/1234', true],
  ['data:image/png;base64,', true],
  ['data:text/html,x', false],
  ['https://www.google.com/', false],
  ['http://127.0.0.1/', false],
  ['file:///C:/a', false],
  ['app://evil/', false],
])('request to %s goes out: %s', (address, allowed) => {
  expect(isOwnRequest(address)).toBe(allowed);
});

test.each([
  [['C:\\a.xlsx'], undefined],
  [['--self-test', 'r.json'], undefined],
  [['--remote-debugging-port=9222'], '--remote-debugging-port=9222'],
  [['--inspect'], '--inspect'],
  [['--inspect-brk=0'], '--inspect-brk=0'],
  [['--JS-flags=--x'], '--JS-flags=--x'],
  [['a.xlsx', '--no-sandbox'], '--no-sandbox'],
  [['--user-data-dir=\\\\server\\x'], '--user-data-dir=\\\\server\\x'],
])('a start with %j stops at %s', (words, refused) => {
  expect(refusedSwitch(words)).toBe(refused);
});

describe('links out', () => {
  const tried = async (address: string, answer: boolean) => {
    const [asked, opened]: [string[], string[]] = [[], []];
    const confirm = async (one: string) => asked.push(one) > 0 && answer;
    const result = await openLink(address, confirm, async (one) => void opened.push(one));
    return { code: result.ok ? 'ok' : result.error.code, asked: asked.length, opened: opened.length };
  };

  test.each([
    ['https://vbpl.vn/TW/Pages/vbpq.aspx?ItemID=1', true, { code: 'ok', asked: 0, opened: 1 }],
    ['https://laichau.gov.vn/x', true, { code: 'ok', asked: 0, opened: 1 }],
    ['https://vbpl.vn.evil.com/', true, { code: 'ok', asked: 1, opened: 1 }],
    ['https://evilgov.vn/', false, { code: 'cancelled', asked: 1, opened: 0 }],
    ['https://vbpl.vn@evil.com/', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['mailto:vanthu@x.gov.vn', true, { code: 'ok', asked: 1, opened: 1 }],
    ['http://vbpl.vn/', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['file:///C:/Windows/system32/calc.exe', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['\\\\server\\share\\a.exe', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['search-ms:query=x', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['https://', true, { code: 'linkRefused', asked: 0, opened: 0 }],
    ['https://a b/', true, { code: 'linkRefused', asked: 0, opened: 0 }],
  ])('%s', async (address, answer, expected) => {
    expect(await tried(address, answer)).toEqual(expected);
  });
});

test('only the adapters name ipcMain', () => {
  const text = readFileSync(new URL('../../../electron/main.ts', import.meta.url), 'utf8');
  expect(text).not.toContain('ipcMain');
});
