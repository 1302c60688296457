// Builds the command line: Node modules with everything bundled, so that it runs beside no node_modules.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('../electron/cli'),
  ssr: { noExternal: true },
  // The same writer as in the page: the Node build of exceljs drags in streams and zip readers that nothing here uses.
  resolve: { alias: { exceljs: 'exceljs/dist/exceljs.min.js' } },
  build: {
    ssr: true,
    outDir: path('../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { phuluc: path('../electron/cli/main.ts'), fileWorker: path('../electron/cli/fileWorker.ts') },
      external: [...builtinModules, /^node:/],
      // All in one folder: the worker is found beside whichever file starts it.
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
