import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files under a folder as paths from it with `/`, sorted. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of a file of the site without the base path: `en/index.html` is at `/en/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that answers an address without the base path; `/en/` is `en/index.html`. */
export const fileAt = (address: string): string =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
