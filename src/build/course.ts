import type { Curriculum } from '../core/entry.ts';
import { readCurriculum } from '../check/read.ts';
import { readFolder } from './folder.ts';

/**
 * The whole course as read from the folder `content/`.
 * @throws when the content check finds a fault: a broken entry never reaches the build.
 */
export async function readCourse(folder: string): Promise<Curriculum> {
  const { files, faults: badFiles } = await readFolder(folder);
  const { curriculum, faults } = readCurriculum(files);
  const count = badFiles.length + faults.length;
  if (count > 0) throw new Error(`The content has ${count} faults; run: npm run check`);
  return curriculum;
}
