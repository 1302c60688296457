// Opens an address in the default browser of the desktop, where there is one; never fails.
import { spawn } from 'node:child_process';
import { hasDesktop } from './electronRuntime.mjs';

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
const OPENERS = { win32: ['cmd', '/c', 'start', '""'], darwin: ['open'], linux: ['xdg-open'] };

/** @param {string} address */
export function openBrowser(address) {
  const opener = OPENERS[process.platform];
  if (!opener || !hasDesktop() || process.env.CI) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // No opener installed: the address stands on the screen.
  child.once('error', () => undefined);
  child.unref();
}
