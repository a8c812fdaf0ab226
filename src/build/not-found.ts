import { existsSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { languages } from '../words/words.ts';

/**
 * Puts the page for lost addresses of each language where servers look for it. Astro gives this
 * file name only to the 404 page at the root.
 */
export const notFoundPages = (): AstroIntegration => ({
  name: 'not-found-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const language of languages) {
        const folder = fileURLToPath(new URL(`${language}/404/`, dir));
        if (!existsSync(folder)) continue;
        await rename(`${folder}index.html`, fileURLToPath(new URL(`${language}/404.html`, dir)));
        await rmdir(folder);
      }
    },
  },
});
