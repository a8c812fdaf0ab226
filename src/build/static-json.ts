import type { Curriculum } from '../core/entry.ts';
import {
  fileNames,
  indexFile,
  kindFile,
  publicKinds,
  type FileName,
  type PublicKind,
} from '../core/static-json.ts';
import { editionOf } from './edition.ts';
import { readManifest } from './manifest.ts';

const isKind = (name: FileName): name is PublicKind => publicKinds.some((kind) => kind === name);

/** What stands in one file of /api/v1/. */
export function apiFile(name: FileName, curriculum: Curriculum) {
  const edition = editionOf(curriculum);
  if (isKind(name)) return kindFile(curriculum[name], edition);
  return { edition, items: readManifest() ?? [] };
}

/** What stands in /api/v1/index.json. */
export function apiIndex(curriculum: Curriculum) {
  const counts = fileNames.map((name) => [name, apiFile(name, curriculum).items.length]);
  return indexFile(Object.fromEntries(counts) as Record<FileName, number>, editionOf(curriculum));
}
