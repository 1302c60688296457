import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
