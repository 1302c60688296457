// Before all flows: the browser unpacked if it is the bundled one, and the built page served on a free port.
import type { TestProject } from 'vitest/node';
import { serve } from '../../build/scripts/serve.mjs';
import { findBrowser } from './drivers/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser edition is served; ends in "/". */
    readonly address: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await findBrowser();
  const { address, close } = await serve(0);
  project.provide('address', address);
  return close;
}
