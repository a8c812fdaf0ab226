import { expect, test } from 'vitest';

import { clockAt, minutesOf } from '../../src/core/clock.ts';

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['13:30', 810],
  ['23:59', 1439],
])('%s is %i minutes after midnight', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});

test.each([
  ['13:30', 0, '13:30'],
  ['13:30', 45, '14:15'],
  ['09:05', 90, '10:35'],
  ['23:30', 45, '00:15'],
])('%s and %i minutes is %s', (start, minutes, end) => {
  expect(clockAt(start, minutes)).toBe(end);
});
