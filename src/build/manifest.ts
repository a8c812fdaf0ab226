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

/** The papers about an entry in one language; none where none were made yet. */
export function documentsAbout(
  about: string,
  language: DocumentFacts['language'],
): DocumentFacts[] {
  return (readManifest() ?? []).filter(
    (paper) => paper.about === about && paper.language === language,
  );
}
