import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page in the light and the dark theme, one line a place. */
export async function auditPage(page: Page, url: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(url, { waitUntil: 'load' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Pages hold no frames, so the results need no second page to be put together in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        faults.push(`${url} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`);
  }
  return faults;
}
