import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writePolicy } from './csp.ts';
import { filesUnder } from './site-folder.ts';
import { inlineStyles, openWardrobe } from './styles.ts';

/**
 * Gives every page of a built site its styles and its policy, then removes the stylesheets nobody
 * names any more. `base`: the path the site is served under. Throws with the name of the page.
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
  await removeUnnamed(folder, files);
  return { pages: pages.length };
}

/** Removes the stylesheets that no script and no page names. */
async function removeUnnamed(folder: string, files: readonly string[]): Promise<void> {
  const left = new Set(files.filter((file) => file.startsWith('_astro/') && file.endsWith('.css')));
  for (const file of files) {
    if (left.size === 0) return;
    if (!/\.(html|js)$/.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const sheet of left) if (text.includes(sheet.slice('_astro/'.length))) left.delete(sheet);
  }
  for (const sheet of left) await rm(join(folder, sheet));
}
