import { EventEmitter } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { LoaderContext } from 'astro/loaders';
import { afterAll, expect, test, vi } from 'vitest';

import { curriculumLoader } from '../../src/build/loader.ts';

const root = await mkdtemp(join(tmpdir(), 'relay-loader-'));
afterAll(() => rm(root, { recursive: true }));

test('a fault written while people edit is told and leaves the entries as they were', async () => {
  await cp('content', join(root, 'content'), { recursive: true });
  const store = new Map<string, unknown>();
  const watcher = new EventEmitter();
  const error = vi.fn();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: { clear: () => store.clear(), set: ({ id }: { id: string }) => store.set(id, id) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: () => 'digest',
    logger: { error },
    watcher,
  } as unknown as LoaderContext;
  await curriculumLoader('terms').load(context);
  const before = store.size;
  const file = join(root, 'content/terms.yaml');
  await writeFile(file, 'half: [a');
  watcher.emit('change', file);
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce(), { timeout: 10_000 });
  expect(store.size).toBe(before);
  expect(before).toBeGreaterThan(0);
});
