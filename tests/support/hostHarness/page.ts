// A page with nothing but the browser's host in it, for tests that speak to the host itself.
import { createBrowserHost } from '../../../renderer/host/browserHost.ts';

Object.assign(window, { host: createBrowserHost() });
