import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writePolicy } from './csp.ts';
import { filesUnder } from './site-folder.ts';
import { inlineStyles, openWardrobe } from './styles.ts';

/**
 * Gives every page of a built site its styles and its policy, then removes the files of scripts
 * and styles that nobody loads any more. `base`: the path the site is served under. Throws with
 * the name of the page.
 */
export async function finishPages(folder: string, base: string): Promise<{ pages: number }> {
  const files = await filesUnder(folder);
  const wardrobe = openWardrobe(async (address) => {
    const [path = ''] = address.split(/[?#]/);
    if (!path.startsWith(base)) return undefined;
    return readFile(join(folder, path.slice(base.length)), 'utf8').catch(() => undefined);
  });
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    try {
      const html = await inlineStyles(await readFile(path, 'utf8'), wardrobe);
      await writeFile(path, writePolicy(html));
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  await removeUnreached(folder, files);
  return { pages: pages.length };
}

/** Removes the scripts and styles that no page leads to, directly or through another script. */
async function removeUnreached(folder: string, files: readonly string[]): Promise<void> {
  const left = new Set(files.filter((file) => /^_astro\/.*\.(css|js)$/.test(file)));
  const queue = new Set(files.filter((file) => file.endsWith('.html')));
  for (const file of queue) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const one of left)
      if (text.includes(one.slice('_astro/'.length))) {
        left.delete(one);
        queue.add(one);
      }
  }
  for (const file of left) await rm(join(folder, file));
}
