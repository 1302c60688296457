// Builds the command line: Node modules with everything bundled, so that it runs beside no node_modules.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('../electron/cli'),
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path('../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { phuluc: path('../electron/cli/main.ts'), inspectWorker: path('../electron/cli/inspectWorker.ts') },
      external: [...builtinModules, /^node:/],
      // All in one folder: the worker is found beside whichever file starts it.
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
