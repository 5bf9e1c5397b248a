import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A whole archive is built in some tests, and two of those at once take their time on a small machine.
    testTimeout: 60_000,
  },
});
