import { expect, test } from 'vitest';

import { verifySite } from '../../src/build/verify.ts';
import { readSettings } from '../../src/settings.ts';
import { folder } from './site.ts';

test('links, languages, policy and weights of the built site hold', async () => {
  expect(await verifySite(folder, readSettings())).toEqual([]);
});
