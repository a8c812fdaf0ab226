import { existsSync, readFileSync } from 'node:fs';

import { Manifest, type DocumentFacts } from '../core/document.ts';

export const MANIFEST = '.cache/documents/manifest.json';

/**
 * The documents that were made before the build; undefined where none were made yet, as in `dev`
 * before the first run. Throws when the manifest does not hold what it should.
 */
export function readManifest(file = MANIFEST): DocumentFacts[] | undefined {
  if (!existsSync(file)) return undefined;
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).items;
}
