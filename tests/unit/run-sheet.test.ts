import { describe, expect, test } from 'vitest';

import type { Activity, Session } from '../../src/core/entry.ts';
import { agendaOf, runSheet, stepMinutes } from '../../src/core/run-sheet.ts';
import { curriculum, entryOf } from '../course.ts';

const kn1 = entryOf(curriculum.sessions, 'kn-1');

/** Minutes of our own, so that mending the real session breaks nothing here. */
const timed = (id: string, steps: number[], short?: number[]): Activity => {
  const numbered = (minutes: number[]) =>
    minutes.map((length, n) => ({ id: `s${n + 1}`, minutes: length }));
  const sum = (minutes: number[]) => minutes.reduce((total, length) => total + length, 0);
  return {
    ...entryOf(curriculum.activities, 'who-taught-you'),
    id,
    minutes: sum(steps),
    steps: numbered(steps).map((step) => ({
      ...step,
      phase: 'do',
      grouping: 'pairs',
      rule: 'may-skip',
    })),
    variants: short
      ? [
          {
            id: `short-${sum(short)}`,
            kind: 'short',
            minutes: sum(short),
            steps: numbered(short),
          },
        ]
      : [],
  };
};
const activities = [timed('talk', [2, 5, 3], [1, 4]), timed('sort', [3, 8, 9], [2, 8, 0])];
const line = (activity: string, minutes: number) => ({ activity, minutes, lead: 'lead' as const });
const session: Session = {
  ...kn1,
  minutes: 30,
  agenda: [line('talk', 10), line('sort', 20)],
  shortForms: [
    { minutes: 15, agenda: [line('talk', 5), line('sort', 10)], reaches: [], begins: [] },
  ],
};
const shape = (minutes?: number) =>
  runSheet(session, activities, minutes).map((part) => [
    part.activity.id,
    part.offset,
    part.minutes,
    part.rows.map((row) => [row.step, row.minutes]),
  ]);

describe('a run sheet', () => {
  test.each([
    [
      undefined,
      [
        [
          'talk',
          0,
          10,
          [
            ['s1', 2],
            ['s2', 5],
            ['s3', 3],
          ],
        ],
        [
          'sort',
          10,
          20,
          [
            ['s1', 3],
            ['s2', 8],
            ['s3', 9],
          ],
        ],
      ],
    ],
    [
      15,
      [
        [
          'talk',
          0,
          5,
          [
            ['s1', 1],
            ['s2', 4],
          ],
        ],
        [
          'sort',
          5,
          10,
          [
            ['s1', 2],
            ['s2', 8],
          ],
        ],
      ],
    ],
  ])('in %s minutes', (minutes, expected) => {
    expect(shape(minutes)).toEqual(expected);
  });

  test('every step begins where the one before it ends', () => {
    for (const session of curriculum.sessions) {
      for (const minutes of [session.minutes, ...session.shortForms.map((form) => form.minutes)]) {
        const rows = runSheet(session, curriculum.activities, minutes).flatMap((part) => part.rows);
        let clock = 0;
        for (const row of rows) {
          expect(row.offset, `${session.id}/${minutes} ${row.anchor}`).toBe(clock);
          clock += row.minutes;
        }
        expect(clock, `${session.id}/${minutes}`).toBe(minutes);
      }
    }
  });

  test('a step left out by a short variant has no row and no minutes', () => {
    const activity = entryOf(curriculum.activities, 'who-taught-you');
    expect(stepMinutes(activity, 5, 's3')).toBe(0);
    expect(stepMinutes(activity, 10, 's3')).toBe(3);
    const rows = runSheet(kn1, curriculum.activities, 60)[0]?.rows ?? [];
    expect(rows.map((row) => row.step)).toEqual(['s1', 's2']);
  });

  test('an activity that stands twice gets a second set of anchors', () => {
    const [first] = kn1.agenda;
    if (!first) throw new Error('kn-1 has no agenda');
    const twice = { ...kn1, minutes: 20, agenda: [first, first] };
    const anchors = runSheet(twice, curriculum.activities).map((part) => part.rows[0]?.anchor);
    expect(anchors).toEqual(['who-taught-you-s1', 'who-taught-you-s1-2']);
    const repeats = runSheet(twice, curriculum.activities).map((part) => part.repeats);
    expect(repeats).toEqual([undefined, 1]);
  });

  test('says what is missing', () => {
    expect(() => agendaOf(kn1, 45)).toThrow('kn-1 has no form of 45 minutes');
    expect(() => runSheet(kn1, [])).toThrow('kn-1: there is no activity who-taught-you');
    const activity = entryOf(curriculum.activities, 'who-taught-you');
    expect(() => stepMinutes(activity, 9, 's1')).toThrow('no short variant of 9 minutes');
  });
});
