import { describe, expect, test } from 'vitest';

import { agendaOf, runSheet, stepMinutes } from '../../src/core/run-sheet.ts';
import { curriculum, entryOf } from '../course.ts';

const kn1 = entryOf(curriculum.sessions, 'kn-1');
const shape = (minutes?: number) =>
  runSheet(kn1, curriculum.activities, minutes).map((part) => [
    part.activity.id,
    part.offset,
    part.minutes,
    part.rows.map((row) => row.minutes),
  ]);

describe('the run sheet of kn-1', () => {
  test.each([
    [
      undefined,
      [
        ['who-taught-you', 0, 10, [2, 5, 3]],
        ['three-wells', 10, 25, [3, 8, 8, 6]],
        ['case-round-kn1', 35, 35, [4, 3, 16, 8, 3, 1]],
        ['knowledge-loop', 70, 10, [2, 2, 2, 3, 1]],
        ['journal-we-know', 80, 10, [1, 4, 3, 2]],
      ],
    ],
    [
      60,
      [
        ['who-taught-you', 0, 5, [1, 4]],
        ['three-wells', 5, 20, [2, 7, 8, 3]],
        ['case-round-kn1', 25, 30, [4, 3, 13, 6, 3, 1]],
        ['key-points', 55, 5, [2, 2, 1]],
      ],
    ],
    [
      35,
      [
        ['case-round-kn1', 0, 30, [4, 3, 13, 6, 3, 1]],
        ['key-points', 30, 5, [2, 2, 1]],
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
  });

  test('says what is missing', () => {
    expect(() => agendaOf(kn1, 45)).toThrow('kn-1 has no form of 45 minutes');
    expect(() => runSheet(kn1, [])).toThrow('kn-1: there is no activity who-taught-you');
    const activity = entryOf(curriculum.activities, 'who-taught-you');
    expect(() => stepMinutes(activity, 9, 's1')).toThrow('no short variant of 9 minutes');
  });
});
