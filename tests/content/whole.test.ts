import { describe, expect, test } from 'vitest';

import { plainText } from '../../src/core/manuscript.ts';
import { sumOf } from '../../src/core/field.ts';
import { agendaOf } from '../../src/core/run-sheet.ts';
import { curriculum, entryOf } from '../course.ts';

const { sessions, activities, cases, tools, terms, programmes } = curriculum;

test.each([
  ['sessions', sessions, 34],
  ['activities', activities, 90],
  ['cases', cases, 42],
  ['real cases', cases.filter(({ kind }) => kind === 'real'), 12],
  ['tools', tools, 36],
  ['terms', terms, 104],
  ['programmes', programmes, 7],
])('the course has its %s', (_, entries, least) => {
  expect(entries.length).toBeGreaterThanOrEqual(least);
});

test('every real case says of when it is and where it is from', () => {
  const bare = cases.filter(
    ({ kind, asOf, sources }) => kind === 'real' && (asOf === undefined || sources.length === 0),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every session has slides', () => {
  expect(sessions.filter(({ slides }) => slides === 0).map(({ id }) => id)).toEqual([]);
});

describe('the three-day programme', () => {
  const days = entryOf(programmes, '3-day').days.map(({ items }) =>
    items.flatMap(({ session, minutes }) => (session ? [{ session, minutes }] : [])),
  );

  test('has 360 minutes of sessions a day', () => {
    expect(days.map(sumOf)).toEqual([360, 360, 360]);
  });

  test('gives a third and more to discussion in groups, cases and role-plays', () => {
    const lines = days
      .flat()
      .flatMap(({ session, minutes }) => agendaOf(entryOf(sessions, session), minutes));
    const named = ['group-discussion', 'case-analysis', 'role-play'];
    const ours = lines.filter(({ activity }) =>
      named.includes(entryOf(activities, activity).method),
    );
    expect(sumOf(ours) / sumOf(lines)).toBeGreaterThanOrEqual(1 / 3);
  });
});

test('what is said aloud has 14 English words a sentence and less, in the mean', () => {
  const said = activities
    .flatMap(({ words }) => words.en.body.steps.flatMap(({ say }) => say ?? []))
    .flatMap((block) => plainText([block]).split(/(?<=[.!?])["”’)]*\s+|\n/))
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0)
    .filter((words) => words > 0);
  expect(said.length).toBeGreaterThan(500);
  expect(said.reduce((sum, words) => sum + words, 0) / said.length).toBeLessThanOrEqual(14);
});
