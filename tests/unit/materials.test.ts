import { describe, expect, test } from 'vitest';

import {
  facilitatorsOf,
  groupsOf,
  materialsFor,
  materialsOf,
  type Room,
} from '../../src/core/materials.ts';
import type { Supply } from '../../src/core/supply.ts';
import { curriculum, entryOf } from '../course.ts';

const kn1 = entryOf(curriculum.sessions, 'kn-1');
const base = entryOf(curriculum.activities, 'who-taught-you');
const activity = (...supplies: Supply[]) => ({ ...base, supplies, tools: [] });
const quantities = (room: Room | number, minutes?: number) =>
  Object.fromEntries(
    materialsFor(kn1, curriculum, room, minutes).map((line) => [
      line.type === 'supply' ? line.key : line.id,
      line.quantity,
    ]),
  );

test.each([
  [8, 2], [11, 2], [12, 3], [15, 3], [16, 4], [24, 5], [25, 5], [35, 7], [40, 7], [48, 8],
])('%i people work in %i groups', (people, groups) => {
  expect(groupsOf(people)).toBe(groups);
}); // prettier-ignore

test.each([[12, 1], [15, 1], [16, 2], [40, 2]])('%i people need %i facilitators', (people, n) => {
  expect(facilitatorsOf(people)).toBe(n);
}); // prettier-ignore

describe('quantities follow `per`', () => {
  test.each<[Supply['per'], number]>([
    ['training', 3],
    ['session', 3],
    ['group', 21],
    ['participant', 105],
    ['facilitator', 6],
  ])('3 for each %s are %i for 35 people', (per, quantity) => {
    const made = materialsOf([activity({ key: 'paper-a4', qty: 3, per })], [], 35);
    expect(made).toEqual([{ type: 'supply', key: 'paper-a4', quantity }]);
  });

  test('parts of a thing are whole things', () => {
    const made = materialsOf([activity({ key: 'scissors', qty: 0.5, per: 'group' })], [], 35);
    expect(made[0]?.quantity).toBe(4);
  });

  test('a sum that is whole on paper is not one more in binary', () => {
    const made = materialsOf([activity({ key: 'tape', qty: 2.2, per: 'participant' })], [], 25);
    expect(made[0]?.quantity).toBe(55);
  });

  test('paper adds up, a bell is used again', () => {
    const one = activity(
      { key: 'paper-large', qty: 2, per: 'session' },
      { key: 'bell', qty: 1, per: 'session' },
    );
    const made = materialsOf([one, one, one], [], 24);
    expect(made.map((line) => line.quantity)).toEqual([6, 1]);
  });
});

describe('kn-1 for 35 people', () => {
  test('needs a set of cards a group and a case a person, as the outline says', () => {
    expect(quantities(35)).toMatchObject({
      'three-wells-cards': 7,
      'herders-winter': 35,
      'knowledge-loop-poster': 1,
      'learning-journal': 35,
    });
  });

  test('has every supply of its activities and nothing else (X35)', () => {
    const union = new Set(
      kn1.agenda.flatMap((line) =>
        entryOf(curriculum.activities, line.activity).supplies.map((supply) => supply.key),
      ),
    );
    const listed = materialsFor(kn1, curriculum, 35).flatMap((line) =>
      line.type === 'supply' ? line.key : [],
    );
    expect(new Set(listed)).toEqual(union);
    expect(listed).toHaveLength(union.size);
  });

  test('a short form needs only what its activities use', () => {
    expect(quantities(35, 35)).not.toHaveProperty('three-wells-cards');
    expect(quantities(35, 35)).toHaveProperty('herders-winter');
  });

  test('the room may say how many facilitators and organisations there are', () => {
    const tool = { ...entryOf(curriculum.tools, 'case-sheet'), usedIn: ['kn-1'] };
    const perOrganisation = { ...tool, copies: { qty: 2, per: 'organisation' as const } };
    const room = { people: 35, organisations: 32, facilitators: 3 };
    const made = materialsOf(
      [activity({ key: 'envelopes', qty: 1, per: 'facilitator' })],
      [],
      room,
      [perOrganisation],
    );
    expect(made.map((line) => line.quantity)).toEqual([3, 64]);
  });
});
