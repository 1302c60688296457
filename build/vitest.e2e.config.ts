// End-to-end tests: flows in a real browser, one after the other, against the built page.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/e2e/flows/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/globalSetup.ts',
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    fileParallelism: false,
    testTimeout: 120_000,
    // Real browsers on a shared machine now and then miss a frame; what fails twice is a fault.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 60_000,
    // Vitest gives up after one second, which a busy machine needs for one save.
    expect: { poll: { timeout: 15_000 } },
    passWithNoTests: false,
  },
});
