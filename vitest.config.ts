import { defineConfig } from 'vitest/config'

// Three kinds of test: `units` need nothing, `rooms` a real PostgreSQL, `stories` a running Himaya and a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: [
            'packages/{banner,crawler,law,detect,ledger,plans,documents,ui}/**/*.test.{ts,tsx}',
            'apps/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.room.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'rooms',
          include: [
            'packages/{platform,connectors}/**/*.test.ts',
            'modules/**/*.test.ts',
            'examples/**/*.test.ts',
            'apps/**/*.room.test.ts',
          ],
          globalSetup: 'packages/platform/testing/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['stories/**/*.story.ts'],
          globalSetup: 'packages/platform/testing/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A busy machine is slow, not wrong.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
