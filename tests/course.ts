import { fileURLToPath } from 'node:url';

import { readFolder } from '../src/build/folder.ts';
import { readCurriculum } from '../src/check/read.ts';
import type { Imprint } from '../src/papers/press.ts';

/** The real content, once for a test file. Entries with faults are left out by the reader. */
const { files } = await readFolder(fileURLToPath(new URL('../content/', import.meta.url)));
export const contentFiles = files;
export const { curriculum } = readCurriculum(files);

export const imprint: Imprint = {
  root: 'https://relay.example.org/',
  sendTo: { en: 'the organisation that gave you this course', 'zh-cn': '把这套课程交给您的机构' },
};

/** The entry of an id; a test on it fails where it is not there. */
export function entryOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no ${id} in content/`);
  return entry;
}
