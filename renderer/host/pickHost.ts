// Chooses the host once, at start: the desktop program if there is one, otherwise the browser.
import type { Host } from '#shared/host/host.ts';
import { createBrowserHost } from './browserHost.ts';
import { createElectronHost } from './electronHost.ts';

/** The host of this page. */
export const pickHost = (): Host => (window.desk ? createElectronHost(window.desk) : createBrowserHost());
