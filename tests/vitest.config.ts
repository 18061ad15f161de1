import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messages } from '../src/platform/texts';

const root = resolve(import.meta.dirname, '..');

/** Generous, because it only ends what hangs: nothing here measures time. */
const patienceInMs = 180_000;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [WxtVitest({ root }), messages(resolve(root, 'src/ui/locales'))],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          testTimeout: patienceInMs,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/extension.ts'],
          testTimeout: patienceInMs,
          hookTimeout: patienceInMs,
          // Each file drives browsers of its own, which leave a small machine no room for more.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
