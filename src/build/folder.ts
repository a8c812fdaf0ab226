import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { MAX_BYTES } from '../check/bytes.ts';
import type { Fault } from '../check/fault.ts';
import { isJunk } from '../check/layout.ts';

/** Files of one folder as the content check takes them. */
export type FolderRead = { files: Map<string, Uint8Array>; faults: Fault[] };

/**
 * Reads the folder `content/` as bytes by path (`content/…`, with `/` on every system). Links are
 * never followed and large files never opened: both are faults, as is a folder in place of a file.
 */
export async function readFolder(folder: string): Promise<FolderRead> {
  const read: FolderRead = { files: new Map(), faults: [] };
  await walk(folder, 'content', read);
  return read;
}

async function walk(folder: string, path: string, read: FolderRead): Promise<void> {
  const fault = (at: string, name: Fault['fault'], values: Fault['values'] = {}) =>
    void read.faults.push({ path: at, line: 1, field: '', fault: name, values });
  const names = await readdir(folder);
  await Promise.all(
    names.map(async (name) => {
      const at = `${path}/${name}`;
      if (isJunk(at)) return;
      const file = join(folder, name);
      const found = await lstat(file);
      if (found.isSymbolicLink()) fault(at, 'symlink');
      else if (found.isDirectory()) {
        if (/\.(ya?ml|mdx|png|jpg|webp|svg)$/i.test(name)) fault(at, 'folderNotFile');
        else await walk(file, at, read);
      } else if (!found.isFile()) fault(at, 'symlink');
      else if (found.size > MAX_BYTES) {
        fault(at, 'fileTooLarge', {
          kb: Math.ceil(found.size / 1024),
          most: MAX_BYTES / 1024,
        });
      } else read.files.set(at, await readFile(file));
    }),
  );
}
