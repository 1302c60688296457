// Unit tests: everything under tests/ that needs no browser. Times are read as in Vietnam wherever they run.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
