import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, expect, test } from 'vitest';

import { filesUnder } from '../../src/build/site-folder.ts';
import { folders } from '../../src/build/swap.ts';

/** One hash for all names and bytes of a folder. */
async function hashOfTree(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesUnder(folder))
    hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

afterAll(() => rm(folders.next, { recursive: true, force: true }));

// A fixed sample; `npm run battery` kills at hundreds of moments.
test.each([1500, 6000])('a build killed after %i ms leaves the site as it was', async (moment) => {
  const before = await hashOfTree(folders.current);
  const build = spawn(process.execPath, ['scripts/build.ts'], { detached: true, stdio: 'ignore' });
  const ended = once(build, 'exit');
  await wait(moment);
  // The whole group, so that no stage of it lives on.
  if (build.pid) process.kill(-build.pid, 'SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  expect(await hashOfTree(folders.current)).toBe(before);
});
