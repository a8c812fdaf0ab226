import { expect, test } from 'vitest';

import { auditPage } from './axe.ts';
import { at, onPages, sample } from './site.ts';

/** Of each kind of page this many; the battery takes all. */
const each = 6;

test('axe finds nothing on a sample of every kind of page, light or dark', async () => {
  const faults: string[] = [];
  await onPages(sample(each), async (page, address) => {
    faults.push(...(await auditPage(page, at(address))));
  });
  expect(faults).toEqual([]);
}, 600_000);
