import { describe, expect, test } from 'vitest';

import { editionOf } from '../../src/build/edition.ts';
import {
  byRegion,
  documented,
  followUpOf,
  generationOf,
  shownTrainings,
} from '../../src/core/cascade.ts';
import type { DocumentFacts } from '../../src/core/document.ts';
import type { Training } from '../../src/core/entry.ts';
import { byLetter } from '../../src/core/glossary.ts';
import { groupBy } from '../../src/core/group.ts';
import { inShelfOrder } from '../../src/core/shelf.ts';
import { titleLanguage } from '../../src/core/source.ts';
import { groupingsOf, sessionsOfActivity, sessionsOfTool } from '../../src/core/usage.ts';
import { dayWords, spanWords } from '../../src/words/date.ts';
import { curriculum as course, entryOf } from '../course.ts';

const xining = entryOf(course.trainings, 'xining-2014');

/** A training that came after another. */
const after = (parent: string, id: string, kind: Training['kind'] = 'cascade'): Training => ({
  ...xining,
  id,
  kind,
  parent,
  data: 'example',
});

describe('trainings', () => {
  const chain = [
    xining,
    after('xining-2014', 'second'),
    after('second', 'third'),
    after('second', 'second-follow-up', 'follow-up'),
  ];

  test.each([
    ['xining-2014', 1],
    ['second', 2],
    ['third', 3],
    ['second-follow-up', 2],
  ])('%s is of generation %i', (id, generation) => {
    const [training] = chain.filter((candidate) => candidate.id === id);
    expect(generationOf(training ?? xining, chain)).toBe(generation);
  });

  test('a circle and a missing parent are told', () => {
    const circle = [after('b', 'a'), after('a', 'b')];
    expect(() => generationOf(circle[0] ?? xining, circle)).toThrow('ancestor');
    expect(() => generationOf(after('nobody', 'a'), [])).toThrow('no parent');
  });

  test('exactly one is documented, and it comes first', () => {
    expect(documented(course.trainings).map(({ id }) => id)).toEqual(['xining-2014']);
    expect(byRegion(course.trainings)[0]?.[1][0]?.id).toBe('xining-2014');
  });

  test('every programme training has its follow-up', () => {
    const programme = course.trainings.filter(({ kind }) => kind === 'programme');
    expect(programme).toHaveLength(9);
    for (const { id } of programme) expect(followUpOf(id, course.trainings)).toBeDefined();
  });

  test('invented ones are left out where the settings say so', () => {
    expect(shownTrainings(chain, false)).toEqual([xining]);
    expect(shownTrainings(chain, true)).toHaveLength(4);
  });
});

describe('the glossary', () => {
  test.each(['en', 'zh-cn'] as const)('has every term once, under its letter (%s)', (language) => {
    const letters = byLetter(course.terms, language);
    const keys = letters.map(([letter]) => letter);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(letters.flatMap(([, terms]) => terms)).toHaveLength(course.terms.length);
    expect(keys).not.toContain('#');
  });

  test('Chinese stands under its pinyin without tones', () => {
    const letters = new Map(byLetter(course.terms, 'zh-cn'));
    expect(letters.get('A')?.map((term) => term.words['zh-cn'].term)).toContain('案例');
  });
});

test('an activity and its cards know their session', () => {
  const cards = entryOf(course.tools, 'three-wells-cards');
  const activity = entryOf(course.activities, 'three-wells');
  expect(sessionsOfActivity('three-wells', course.sessions).map(({ id }) => id)).toContain('kn-1');
  expect(sessionsOfTool(cards, course.sessions).map(({ id }) => id)).toContain('kn-1');
  expect(groupingsOf(activity)).toEqual(['plenary', 'small-groups']);
});

test('groups follow the order of their keys and are never empty', () => {
  const entries = [{ k: 'b' }, { k: 'a' }, { k: 'b' }];
  expect(groupBy(['c', 'b', 'a'], entries, ({ k }) => k)).toEqual([
    ['b', [{ k: 'b' }, { k: 'b' }]],
    ['a', [{ k: 'a' }]],
  ]);
});

test('the file to print lies before the file to edit, the guide before the run sheet', () => {
  const paper = (kind: DocumentFacts['kind'], format: DocumentFacts['format']) =>
    ({ kind, format }) as DocumentFacts;
  const shelf = inShelfOrder([
    paper('run-sheet', 'pdf'),
    paper('guide', 'docx'),
    paper('guide', 'pdf'),
  ]);
  expect(shelf.map(({ kind, format }) => `${kind}.${format}`)).toEqual([
    'guide.pdf',
    'guide.docx',
    'run-sheet.pdf',
  ]);
});

test.each([
  ['2014-06-25', '2014-06-27', 'en', '25–27 June 2014'],
  ['2014-06-25', '2014-06-27', 'zh-cn', '2014年6月25日至27日'],
  ['2014-06-30', '2014-07-02', 'en', '30 June – 2 July 2014'],
  ['2014-06-30', '2014-07-02', 'zh-cn', '2014年6月30日至7月2日'],
  ['2014-12-31', '2015-01-02', 'en', '31 December 2014 – 2 January 2015'],
  ['2014-12-31', '2015-01-02', 'zh-cn', '2014年12月31日至2015年1月2日'],
  ['2014-06-25', '2014-06-25', 'zh-cn', '2014年6月25日'],
] as const)('%s to %s in %s is %s', (start, end, language, words) => {
  expect(spanWords(start, end, language)).toBe(words);
});

test('a day is written out', () => {
  expect(dayWords('2026-11-23', 'en')).toBe('23 November 2026');
  expect(dayWords('2026-11-23', 'zh-cn')).toBe('2026年11月23日');
});

test.each([
  ['NGO的组织学习', 'zh-cn'],
  ['The Learning NGO', 'en'],
])('the title %s is in %s', (title, language) => {
  expect(titleLanguage(title)).toBe(language);
});

test('an edition changes with a word and not with the order of reading', () => {
  const edition = editionOf(course);
  expect(edition).toMatch(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/);
  expect(editionOf({ ...course, terms: [...course.terms].reverse() })).toBe(edition);
  expect(editionOf({ ...course, terms: course.terms.slice(1) })).not.toBe(edition);
});
