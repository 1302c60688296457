#!/usr/bin/env node
// Starts the command line from a checkout: builds it first when it is missing or its sources have changed.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasOlderSources } from '../scripts/stages.mjs';

// Compiled code is kept between runs where Node can (22.1 and later).
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

const program = new URL('../../dist/cli/phuluc.mjs', import.meta.url);
try {
  if (!hasOlderSources('cli')) {
    const { buildCli } = await import('../scripts/buildCli.mjs');
    await buildCli();
  }
} catch (error) {
  // Without the development dependencies nothing can be built; what was built before still runs.
  if (!existsSync(fileURLToPath(program))) throw error;
}
await import(program.href);
