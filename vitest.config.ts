import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, ...more },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('content'),
      project('documents', { testTimeout: 120_000 }),
      project('site', {
        globalSetup: 'tests/site/serve-site.ts',
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
