import type { Curriculum } from '../core/entry.ts';
import { readCurriculum } from '../check/read.ts';
import { readFolder } from './folder.ts';

/** `files`: all of `content/` by path, as bytes. */
export type Course = { curriculum: Curriculum; files: ReadonlyMap<string, Uint8Array> };

/**
 * The whole course as read from the folder `content/`, with the files it was read from.
 * @throws when the content check finds a fault: a broken entry never reaches the build.
 */
export async function readCourse(folder: string): Promise<Course> {
  const { files, faults: badFiles } = await readFolder(folder);
  const { curriculum, faults } = readCurriculum(files);
  const count = badFiles.length + faults.length;
  if (count > 0) throw new Error(`The content has ${count} faults; run: npm run check`);
  return { curriculum, files };
}
