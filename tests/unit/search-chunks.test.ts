import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { splitIndex } from '../../src/build/search-chunks.ts';

let folder = '';
const words = Array.from({ length: 6000 }, (_, i) => `w${(i * 7919).toString(36)}`);
const files = async (ending: string, at = folder) =>
  (await readdir(at)).filter((file) => file.endsWith(ending));

/** Every file of the index unpacked, and the languages of its entry. */
const readIndex = async () => {
  const at = join(folder, 'index');
  const names = await files('.pf_index', at);
  const texts = await Promise.all(
    names.map(async (name) => gunzipSync(await readFile(join(at, name))).toString('latin1')),
  );
  return { names, texts };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-search-'));
  const { index } = await createIndex({});
  for (let page = 0; page < 20; page++)
    await index?.addCustomRecord({
      url: `/p${page}/`,
      language: 'en',
      content: words.slice(page * 300, page * 300 + 300).join(' '),
    });
  await index?.writeFiles({ outputPath: folder });
  await close();
});
afterAll(() => rm(folder, { recursive: true }));

test('cut smaller, the index holds every word once, in files its list names', async () => {
  const before = await readIndex();
  await splitIndex(folder);
  const after = await readIndex();
  expect(after.names.length).toBeGreaterThan(before.names.length);
  const body = (texts: string[]) => texts.join('').length - texts.length * 'pagefind_dcd'.length;
  // A head of a file is two to six bytes.
  expect(Math.abs(body(after.texts) - body(before.texts))).toBeLessThan(6 * after.names.length);
  const held = (texts: string[]) => words.filter((word) => texts.some((t) => t.includes(word)));
  expect(held(before.texts).length).toBeGreaterThan(3000);
  expect(held(after.texts)).toEqual(held(before.texts));
  const [list = ''] = await files('.pf_meta');
  const meta = gunzipSync(await readFile(join(folder, list))).toString('latin1');
  expect(after.names.filter((name) => !meta.includes(name.replace('.pf_index', '')))).toEqual([]);
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  expect(entry).toContain(list.replace(/^pagefind\.|\.pf_meta$/g, ''));
});

test('an index of another version is left alone', async () => {
  const entry = join(folder, 'pagefind-entry.json');
  const text = await readFile(entry, 'utf8');
  await writeFile(entry, text.replace('1.6.0', '1.7.0'));
  await expect(splitIndex(folder)).rejects.toThrow('1.7.0');
});
