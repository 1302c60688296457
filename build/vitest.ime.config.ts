// One test with a real input method, where the machine has one; elsewhere it says what is missing and passes.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/ime/*.ime.ts'],
    globalSetup: 'tests/e2e/globalSetup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
