import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { readManifest } from './manifest.ts';

/** Copies the documents that were made before the build into the site; gives their number. */
export async function copyDocuments(folder: string, cache = '.cache'): Promise<number> {
  const documents = readManifest(join(cache, 'documents/manifest.json')) ?? [];
  for (const { address } of documents) {
    const from = join(cache, address);
    if (!existsSync(from)) throw new Error(`The manifest lists ${address}, but it was not made`);
    const to = join(folder, address);
    await mkdir(dirname(to), { recursive: true });
    await cp(from, to);
  }
  return documents.length;
}
