// npm run build: the page, the desktop shell and the command line, each only when its sources have changed.
// --force builds all of them anew.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleCli, linkOwnProgram } from './buildCli.mjs';
import { say } from './say.mjs';
import { isStale, markBuilt, ROOT } from './stages.mjs';

/** @type {Record<import('./stages.mjs').Stage, () => Promise<void>>} */
const BUILDERS = {
  async web() {
    const { build } = await import('vite');
    await build({ configFile: join(ROOT, 'build/vite.renderer.config.ts'), logLevel: 'warn' });
  },
  async electron() {
    const { build } = await import('vite');
    // One bundle each: a sandboxed preload script cannot load modules of its own.
    for (const mode of ['main', 'preload']) {
      await build({ configFile: join(ROOT, 'build/vite.electron.config.ts'), mode, logLevel: 'warn' });
    }
  },
  async cli() {
    await bundleCli();
    linkOwnProgram();
  },
};

/**
 * Builds what is stale of the named stages; ends the process with code 1 when one cannot be built.
 * @param {readonly import('./stages.mjs').Stage[]} stages
 * @param {{ force?: boolean }} [options]
 */
export async function buildStages(stages, { force = false } = {}) {
  for (const stage of stages) {
    if (!force && !isStale(stage)) continue;
    say('building', { stage });
    try {
      await BUILDERS[stage]();
    } catch (cause) {
      // The stack is that of the bundler; what a person needs is what it could not build.
      process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
      say('buildFailed', { stage });
      process.exit(1);
    }
    markBuilt(stage);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildStages(['web', 'electron', 'cli'], { force: process.argv.includes('--force') });
}
