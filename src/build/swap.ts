import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folders a site moves through; `previous` holds the last one while a new one moves in. */
export const folders = { next: 'dist.next', current: 'dist', previous: 'dist.prev' } as const;

export type Folders = Record<keyof typeof folders, string>;

/** Mends what a build left that was killed between the two renames of `publishSite`. */
export async function restoreSite({ current, previous }: Folders = folders): Promise<void> {
  if (!existsSync(current) && existsSync(previous)) await rename(previous, current);
}

/**
 * Puts the finished site in the place of the current one, which is kept as the previous one. Throws
 * when it cannot; the current one is then where it was.
 */
export async function publishSite({ next, current, previous }: Folders = folders): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(current)) await rename(current, previous);
  await rename(next, current).catch(async (error: unknown) => {
    await restoreSite({ next, current, previous });
    throw error;
  });
}
