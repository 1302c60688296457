// Builds the desktop shell: main process and preload script, one CommonJS file each (mode: main or preload).
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as { version: string };

export default defineConfig(({ mode }) => ({
  root: path('../electron'),
  define: { 'process.env.PHULUC_VERSION': JSON.stringify(version) },
  // Node's own resolution: the main process has no browser fields and no DOM builds.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path('../dist/electron'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: path(`../electron/${mode}.ts`),
      checks: { bundlerTimings: false },
      external: ['electron', ...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: `${mode}.cjs`, codeSplitting: false },
    },
  },
}));
