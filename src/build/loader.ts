import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';

import type { Kind } from '../core/entry.ts';
import { readCourse } from './course.ts';

/**
 * Gives Astro one kind of the curriculum as a collection: facts with the words of both languages,
 * joined by the reader that the content check uses. Throws when the check finds a fault.
 */
export function curriculumLoader(kind: Kind): Loader {
  return {
    name: `curriculum-${kind}`,
    async load(context) {
      const { store } = context;
      const folder = fileURLToPath(new URL('content/', context.config.root));
      const fill = async () => {
        const { curriculum } = await readCourse(folder);
        store.clear();
        for (const entry of curriculum[kind]) {
          const data = await context.parseData({ id: entry.id, data: entry });
          store.set({ id: entry.id, data, digest: context.generateDigest(data) });
        }
      };
      await fill();
      context.watcher?.on('change', (path) => {
        if (!path.startsWith(folder)) return;
        // A page half written must not end `npm run dev`: it shows what was there before.
        fill().catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
