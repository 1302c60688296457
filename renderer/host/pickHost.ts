// Chooses the outside once, at start: the desktop program where there is one, else the browser.
import type { Host } from '#shared/host/host.ts';
import { createBrowserHost } from './browserHost.ts';
import { createElectronHost } from './electronHost.ts';

/** The host of this page. */
export const pickHost = (): Host => (window.desk ? createElectronHost(window.desk) : createBrowserHost());
