import { describe, expect, test } from 'vitest';

import { checkCode, sealed } from '../../src/build/check-code.ts';
import { plainText, type Block, type Manuscript } from '../../src/core/manuscript.ts';
import { runSheet } from '../../src/core/run-sheet.ts';
import { bookmarkOf } from '../../src/documents/bookmark.ts';
import { guideOf } from '../../src/papers/guide.ts';
import { readerOf } from '../../src/papers/reader.ts';
import { runSheetOf } from '../../src/papers/run-sheet.ts';
import { papers } from '../../src/words/papers.ts';
import { languages } from '../../src/words/words.ts';
import { curriculum, entryOf, imprint } from '../course.ts';

const walk = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.type === 'section' || block.type === 'callout') return [block, ...walk(block.blocks)];
    return block.type === 'list' ? [block, ...block.items.flatMap(walk)] : [block];
  });
const headings = (manuscript: Manuscript) =>
  walk(manuscript.blocks).flatMap((block) =>
    block.type === 'heading' ? [{ ...block, text: plainText([block]) }] : [],
  );
const all = languages.flatMap((language) => [
  ...curriculum.sessions.flatMap((session): [string, Manuscript][] => [
    [`${language} ${session.id} guide`, guideOf(session, curriculum, language, imprint)],
    [`${language} ${session.id} run sheet`, runSheetOf(session, curriculum, language, imprint)],
  ]),
  ...curriculum.modules.map((module): [string, Manuscript] => [
    `${language} ${module.id} reader`,
    readerOf(module, curriculum, language, imprint),
  ]),
]);

test.each(all)('%s skips no heading level and names nothing twice', (_name, manuscript) => {
  let level = 1;
  for (const heading of headings(manuscript)) {
    expect(heading.level, heading.text).toBeLessThanOrEqual(level + 1);
    expect(heading.text.trim()).not.toBe('');
    level = heading.level;
  }
  const ids = headings(manuscript).flatMap((heading) => heading.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map(bookmarkOf)).size).toBe(ids.length);
});

describe.each(languages)('the guide of kn-1 in %s', (language) => {
  const session = entryOf(curriculum.sessions, 'kn-1');
  const manuscript = guideOf(session, curriculum, language, imprint);
  const words = papers[language];
  const said = plainText(manuscript.blocks);

  test('has its parts in the order of the standard', () => {
    const parts = [
      words.runSheet, words.prepare, words.materials, words.background, words.steps,
      words.answers, words.ifLate, words.changes, words.risks, words.links, words.after,
      words.sources, words.about,
    ]; // prettier-ignore
    const found = headings(manuscript)
      .filter((heading) => heading.level === 2)
      .map((heading) => heading.text);
    expect(found.filter((title) => parts.includes(title))).toEqual(parts);
  });

  test('has every step with its words and an anchor', () => {
    const ids = new Set(headings(manuscript).map((heading) => heading.id));
    for (const part of runSheet(session, curriculum.activities)) {
      for (const row of part.rows) {
        expect(ids).toContain(row.anchor);
        expect(said).toContain(row.title[language]);
      }
      for (const step of part.activity.words[language].body.steps) {
        expect(said).toContain(plainText(step.do).split('\n')[0]);
        if (step.say) expect(said).toContain(plainText(step.say));
      }
    }
  });

  test('has the steps that only a short form uses', () => {
    expect(headings(manuscript).map((heading) => heading.id)).toContain('key-points-s1');
  });

  test('says honestly that nobody else has tried it', () => {
    expect(session.coldRuns).toBe(0);
    expect(said).toContain(words.notTried.split('{')[0]);
    const tried = guideOf({ ...session, coldRuns: 2 }, curriculum, language, imprint);
    expect(plainText(tried.blocks)).not.toContain(words.notTried.split('{')[0]);
  });

  test('leads to its page', () => {
    const codes = walk(manuscript.blocks).filter((block) => block.type === 'qr');
    const address = `https://relay.example.org/${language}/sessions/kn-1/guide/`;
    expect(codes.map((code) => code.address)).toEqual([address, address]);
    expect(manuscript.foot.address).toBe(address.replace('https://', ''));
  });

  test('tells nothing to trainees that is for the facilitator', () => {
    const entry = entryOf(curriculum.cases, 'herders-winter');
    const notes = plainText(entry.words[language].body.notes);
    const reader = all.filter(([name]) => name.startsWith(language) && name.endsWith('reader'));
    for (const [, paper] of reader) expect(plainText(paper.blocks)).not.toContain(notes);
  });
});

test('the run sheet has an empty clock column and every offset', () => {
  const session = entryOf(curriculum.sessions, 'kn-1');
  const [table] = runSheetOf(session, curriculum, 'en', imprint).blocks;
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.rows.every((row) => row[0]?.length === 0)).toBe(true);
  const offsets = table.rows.map((row) =>
    plainText([{ type: 'paragraph', inlines: row[1] ?? [] }]),
  );
  expect(offsets).toContain('+0');
  expect(offsets).toContain('+10');
  expect(offsets.at(-1)).toBe('+90');
});

test.each([
  ['three-wells-s2', 'three_wells_s2'],
  ['three-wells-s2-2', 'three_wells_s2_2'],
  [
    'a-very-long-name-of-an-activity-that-goes-on-s12-2',
    'a_very_long_name_of_an_activity_th_s12_2',
  ],
])('the bookmark of %s is %s', (anchor, name) => {
  expect(bookmarkOf(anchor)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(40);
});

test('the check code changes with a word and with nothing else', () => {
  const session = entryOf(curriculum.sessions, 'kn-1');
  const manuscript = runSheetOf(session, curriculum, 'en', imprint);
  const code = checkCode(manuscript);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(checkCode(sealed(manuscript))).toBe(code);
  expect(checkCode({ ...manuscript, title: `${manuscript.title}.` })).not.toBe(code);
});
