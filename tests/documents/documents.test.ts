import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeDocuments, type DocumentsMade } from '../../src/build/documents.ts';
import { Manifest } from '../../src/core/document.ts';
import type { Curriculum } from '../../src/core/entry.ts';

import { contentFiles, curriculum, entryOf, imprint } from '../course.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-documents-'));
const other = mkdtempSync(join(tmpdir(), 'relay-documents-'));
const course = moduleAlone('knowledge');
const options = { curriculum: course, files: contentFiles, imprint };
const fileOf = (address: string, of = folder) => join(of, address.replace('/documents/', ''));
const bytesOf = (address: string, of = folder) => readFileSync(fileOf(address, of));

/** One module with its sessions and cases; the papers of the whole course are tested elsewhere. */
function moduleAlone(id: string): Curriculum {
  const module = entryOf(curriculum.modules, id);
  return {
    ...curriculum,
    modules: [module],
    sessions: curriculum.sessions.filter((session) => session.module === id),
    cases: curriculum.cases.filter((study) => module.caseStudies.includes(study.id)),
  };
}

let first: DocumentsMade;
beforeAll(async () => {
  first = await makeDocuments({ ...options, folder });
}, 600_000);
afterAll(() => {
  for (const made of [folder, other]) rmSync(made, { recursive: true, force: true });
});

test('the manifest is what the site reads, and tells the truth about every file', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as unknown;
  const { items } = Manifest.parse(manifest);
  expect(items).toEqual(first.items);
  for (const item of items) {
    const bytes = bytesOf(item.address);
    expect(bytes.length).toBe(item.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(item.sha256);
  }
});

describe('a second run', () => {
  test('elsewhere makes the same bytes', async () => {
    const again = await makeDocuments({ ...options, folder: other });
    expect(again.items).toEqual(first.items);
    for (const { address } of first.items) {
      expect(Buffer.compare(bytesOf(address), bytesOf(address, other)), address).toBe(0);
    }
  });

  test('in the same place leaves every file alone', async () => {
    const before = first.items.map((item) => statSync(fileOf(item.address)).mtimeMs);
    const again = await makeDocuments({ ...options, folder });
    expect([again.made, again.reused]).toEqual([0, first.items.length]);
    expect(first.items.map((item) => statSync(fileOf(item.address)).mtimeMs)).toEqual(before);
  });

  test('mends a damaged file and removes one that is no longer made', async () => {
    const [victim] = first.items;
    if (!victim) throw new Error('nothing was made');
    writeFileSync(fileOf(victim.address), 'broken');
    writeFileSync(join(folder, 'en', 'old-guide.pdf'), 'old');
    const again = await makeDocuments({ ...options, folder });
    expect(again.made).toBe(1);
    expect(bytesOf(victim.address).length).toBe(victim.bytes);
    expect(() => statSync(join(folder, 'en', 'old-guide.pdf'))).toThrow();
  });

  test('makes anew what a changed word touches, with another code', async () => {
    const sessions = course.sessions.map((session) =>
      session.id === 'kn-1'
        ? { ...session, words: { ...session.words, en: { ...session.words.en, title: 'New' } } }
        : session,
    );
    const again = await makeDocuments({
      ...options,
      curriculum: { ...course, sessions },
      folder,
    });
    const changed = again.items.filter(
      (item, i) => item.sha256 !== first.items[i]?.sha256 && item.about === 'kn-1',
    );
    const english = first.items.filter(
      ({ about, language }) => about === 'kn-1' && language === 'en',
    );
    expect(changed.map((item) => item.address)).toEqual(english.map((item) => item.address));
    const kinds = new Set(english.map((item) => item.kind));
    expect(new Set(changed.map((item) => item.check)).size).toBe(kinds.size);
  });
});
