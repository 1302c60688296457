#!/usr/bin/env node
// Starts the command line from a checkout: builds it first when it is missing or its sources have changed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../../dist/cli/phuluc.mjs', import.meta.url);
try {
  const { buildCli } = await import('../scripts/buildCli.mjs');
  await buildCli();
} catch (error) {
  // Without the development dependencies nothing can be built; what was built before still runs.
  if (!existsSync(fileURLToPath(program))) throw error;
}
await import(program.href);
