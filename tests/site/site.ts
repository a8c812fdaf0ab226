import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

import { kindOfPage } from '../../src/build/page.ts';
import { addressOf, filesUnder } from '../../src/build/site-folder.ts';

export const folder = inject('folder');
export const site = inject('site');

/** The full address of a page given without base path. */
export const at = (address: string): string => new URL(address.replace(/^\//, ''), site).href;

/** The addresses of all pages of the built site, the pages for lost addresses left out. */
export const addresses: readonly string[] = (await filesUnder(folder))
  .filter((file) => file.endsWith('.html') && !file.endsWith('404.html'))
  .map(addressOf);

/** Up to so many addresses for each kind of page and language, spread over the list. */
export const sample = (each: number): string[] =>
  [...Map.groupBy(addresses, (one) => `${one.split('/')[1] ?? ''} ${kindOfPage(one)}`).values()]
    .map((alike) => alike.filter((_, i) => i % Math.ceil(alike.length / each) === 0))
    .flat();

/** One address for each kind of page and language. */
export const samples: readonly string[] = sample(1);

let browser: Promise<Browser> | undefined;

/** A page in a fresh profile of the one Chromium; phone width unless told otherwise. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({ viewport: { width: 412, height: 823 }, ...options });
  return context.newPage();
}

/** Does the work on all items, a few at a time, each worker with a page of its own. */
export async function onPages<Item>(
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
  options: BrowserContextOptions = {},
  workers = 2,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const page = await openPage(options);
      for (const item of queue) await work(page, item);
      await page.context().close();
    }),
  );
}
