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
    // A real browser on a busy machine now and then misses a frame; what fails twice is a fault. The same everywhere, and counted in CI.
    retry: 1,
    hookTimeout: 60_000,
    // Vitest gives up after one second, which a busy machine needs for one save.
    expect: { poll: { timeout: 15_000 } },
    passWithNoTests: false,
  },
});
