import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { rangeOf } from '../../src/build/range.ts';
import { pathIn, serveFolder, type Served } from '../../src/build/server.ts';

test.each([
  ['bytes=0-9', 100, { first: 0, last: 9 }],
  ['bytes=90-', 100, { first: 90, last: 99 }],
  ['bytes=-5', 100, { first: 95, last: 99 }],
  ['bytes=-500', 100, { first: 0, last: 99 }],
  ['bytes=50-500', 100, { first: 50, last: 99 }],
  ['bytes=100-', 100, 'none'],
  ['bytes=-0', 100, 'none'],
  ['bytes=9-3', 100, undefined],
  ['bytes=0-1,4-5', 100, undefined],
  ['bytes=-', 100, undefined],
  ['lines=0-1', 100, undefined],
])('range %s of %i bytes', (header, size, wanted) => expect(rangeOf(header, size)).toEqual(wanted));

test.each([
  ['/en/', '/', 'en/'],
  ['/en/?q=1#x', '/', 'en/'],
  ['/training/en/', '/training/', 'en/'],
  ['/en/', '/training/', undefined],
  ['/../secret', '/', undefined],
  ['/%2e%2e/secret', '/', undefined],
  ['/a/..%2f..%2fsecret', '/', undefined],
  ['/a%5c..%5csecret', '/', undefined],
  ['//etc/passwd', '/', undefined],
  ['/.git/config', '/', undefined],
  ['/a%00.html', '/', undefined],
  ['/%E0%A4%A', '/', undefined],
  ['/%E6%8E%A5', '/', '接'],
])('the path of %s under %s', (url, base, wanted) => expect(pathIn(url, base)).toBe(wanted));

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-server-'));
  await mkdir(join(folder, 'zh-cn/a'), { recursive: true });
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(folder, 'zh-cn/404.html'), '找不到');
  await writeFile(join(folder, 'zh-cn/a/index.html'), '<p>接力</p>');
  served = await serveFolder(folder, { base: '/training/' });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, served.url), { redirect: 'manual', ...init });

test.each([
  ['/training/zh-cn/a/', 200, '<p>接力</p>'],
  ['/training/zh-cn/b/', 404, '找不到'],
  ['/training/en/', 404, 'lost'],
  ['/zh-cn/a/', 404, 'lost'],
])('%s answers %i', async (path, status, body) => {
  const answer = await ask(path);
  expect([answer.status, await answer.text()]).toEqual([status, body]);
});

test.each([
  ['/', '/training/'],
  ['/training', '/training/'],
  ['/training/zh-cn/a?x=1', '/training/zh-cn/a/?x=1'],
])('%s sends on to %s', async (path, location) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([308, location]);
});

test('only reading is allowed', async () => {
  expect((await ask('/training/zh-cn/a/', { method: 'POST' })).status).toBe(405);
});

test('a file that changes is served anew', async () => {
  const first = (await ask('/training/404.html')).headers.get('etag');
  await writeFile(join(folder, '404.html'), 'lost again');
  const second = await ask('/training/404.html');
  expect(await second.text()).toBe('lost again');
  expect(second.headers.get('etag')).not.toBe(first);
});
