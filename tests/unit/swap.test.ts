import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { errorsIn } from '../../src/build/render.ts';
import { publishSite, restoreSite, type Folders } from '../../src/build/swap.ts';

let root: string;
let folders: Folders;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relay-swap-'));
  folders = { next: join(root, 'next'), current: join(root, 'dist'), previous: join(root, 'prev') };
});
afterEach(() => rm(root, { recursive: true }));

async function make(name: keyof Folders): Promise<void> {
  await mkdir(folders[name]);
  await writeFile(join(folders[name], 'page'), name);
}
const served = () => readFile(join(folders.current, 'page'), 'utf8');

test('the new site takes the place of the old one, which is kept', async () => {
  await make('current');
  await make('next');
  await make('previous');
  await publishSite(folders);
  expect(await served()).toBe('next');
  expect(await readFile(join(folders.previous, 'page'), 'utf8')).toBe('current');
  expect(existsSync(folders.next)).toBe(false);
});

test('the first site needs no old one', async () => {
  await make('next');
  await publishSite(folders);
  expect(await served()).toBe('next');
});

test('a site that cannot move in leaves the old one in its place', async () => {
  await make('current');
  await expect(publishSite(folders)).rejects.toThrow();
  expect(await served()).toBe('current');
});

test('a build killed between the two renames is mended by the next', async () => {
  await make('previous');
  await make('next');
  await restoreSite(folders);
  expect(await served()).toBe('previous');
});

test('nothing is mended where nothing is broken', async () => {
  await make('current');
  await make('previous');
  await restoreSite(folders);
  expect(await served()).toBe('current');
});

test.each([
  ['20:33:02 \u001b[31m[ERROR]\u001b[39m [vite] ✗ Build failed', 1],
  ['20:33:02 [WARN] no [ERR] here', 0],
])('errors in the log %j: %i', (log, count) => expect(errorsIn(log)).toHaveLength(count));
