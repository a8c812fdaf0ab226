import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';

import { addresses, at, onPages } from './site.ts';

test('axe finds nothing on any page, light or dark', async () => {
  const faults = new Set<string>();
  await onPages(addresses, async (page, address) => {
    await page.goto(at(address), { waitUntil: 'load' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Pages hold no frames, so the results need no second page to be put together in.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          faults.add(
            `${address} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
          );
    }
  });
  expect([...faults]).toEqual([]);
}, 600_000);
