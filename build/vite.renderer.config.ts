// Builds the page for both editions: static files under dist/web that need no server of their own kind.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { policyPlugin } from './policyPlugin.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as { version: string };

export default defineConfig({
  root: path('../renderer'),
  // Relative addresses, so that the files also work below a folder of an intranet server.
  base: './',
  plugins: [react(), policyPlugin()],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  worker: { format: 'es' },
  // Libraries of workers are found before the first page: found later, each would reload a page that is in use.
  optimizeDeps: { entries: ['index.html', 'workers/*.worker.ts'] },
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    // Electron 45 and the oldest Chrome or Edge of a maintained Windows.
    target: ['chrome109', 'edge109', 'firefox115'],
    // Inlined files would need data: in font-src and script-src.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { bundlerTimings: false } },
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', port: 5173 },
});
