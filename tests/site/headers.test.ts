import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { filesUnder } from '../../src/build/site-folder.ts';
import { at, folder } from './site.ts';

const files = await filesUnder(folder);
const script = files.find((file) => file.startsWith('_astro/') && file.endsWith('.js')) ?? '';

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(at(address), { method, headers, redirect: 'manual' });

describe.each(['/en/', '/zh-cn/cases/', `/${script}`, '/api/v1/index.json', '/nowhere/'])(
  'headers of %s',
  (address) => {
    test.each([
      ['x-content-type-options', 'nosniff'],
      ['referrer-policy', 'no-referrer'],
      ['cross-origin-opener-policy', 'same-origin'],
      ['permissions-policy', 'camera=()'],
      ['content-security-policy', "frame-ancestors 'none'"],
      ['content-security-policy', "object-src 'none'"],
    ])('%s holds %s', async (name, value) => {
      expect((await ask(address)).headers.get(name)).toContain(value);
    });
  },
);

test('the policy of a page lists its own inline scripts, as header and in the page', async () => {
  const answer = await ask('/en/');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("'sha256-");
  expect(await answer.text()).toContain(policy.replace("; frame-ancestors 'none'", ''));
});

test.each([
  ['/en/', 'no-cache'],
  [`/${script}`, 'public, max-age=31536000, immutable'],
])('%s is kept for: %s', async (address, wanted) => {
  expect((await ask(address)).headers.get('cache-control')).toBe(wanted);
});

test('an unchanged page costs no body', async () => {
  const etag = (await ask('/en/')).headers.get('etag') ?? '';
  const again = await ask('/en/', { 'If-None-Match': etag });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
});

test('a cut download goes on where it stopped', async () => {
  const whole = readFileSync(`${folder}/${script}`);
  const rest = await ask(`/${script}`, { Range: 'bytes=10-' });
  expect(rest.status).toBe(206);
  expect(rest.headers.get('content-range')).toBe(`bytes 10-${whole.length - 1}/${whole.length}`);
  expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(10))).toBe(true);
});

test.each(['br', 'gzip'])('pages travel as %s', async (coding) => {
  const answer = await ask('/en/', { 'Accept-Encoding': coding }, 'HEAD');
  expect(answer.headers.get('content-encoding')).toBe(coding);
});

test.each([
  ['/en', 308],
  ['/%2e%2e/package.json', 404],
  ['/..%2fpackage.json', 404],
  ['/.git/config', 404],
  ['/en/%00', 404],
])('%s answers %i', async (address, status) => {
  expect((await ask(address)).status).toBe(status);
});
