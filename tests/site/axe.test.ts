import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';

import { addresses, at, onPages } from './site.ts';

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page, %s',
  async (colorScheme) => {
    const faults: string[] = [];
    await onPages(
      addresses,
      async (page, address) => {
        await page.goto(at(address), { waitUntil: 'load' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            faults.push(`${address} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`);
      },
      { colorScheme },
    );
    expect(faults).toEqual([]);
  },
  240_000,
);
