/**
 * The long figures of the built site: axe on every page in both themes, and what each question of
 * the search gate costs. Writes them to battery/<day>.json, which is committed.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import { chromium, type Browser } from 'playwright-core';

import { findChromium } from '../src/build/browser.ts';
import { serveFolder } from '../src/build/server.ts';
import { addressOf, filesUnder } from '../src/build/site-folder.ts';
import { runStage } from '../src/build/stage.ts';
import { folders } from '../src/build/swap.ts';
import { readSettings } from '../src/settings.ts';
import { languages, type Language } from '../src/words/words.ts';
import { auditPage } from '../tests/site/axe.ts';
import { askAll, askFirst, figuresOf } from '../tests/site/search-gate.ts';
import { queries } from '../tests/site/search-queries.ts';

const steps = 50;

/** Does the work on all items, one browser a core, and says how far it is. */
async function onAll<Item>(
  items: readonly Item[],
  work: (item: Item, browser: Browser) => Promise<void>,
): Promise<void> {
  const executablePath = await findChromium();
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const browser = await chromium.launch({ executablePath });
      for (const [i, item] of queue) {
        await work(item, browser);
        if ((i + 1) % steps === 0) process.stdout.write(`  ${i + 1} of ${items.length}\n`);
      }
      await browser.close();
    }),
  );
}

async function auditAll(folder: string, url: string) {
  const addresses = (await filesUnder(folder))
    .filter((file) => file.endsWith('.html') && !file.endsWith('404.html'))
    .map(addressOf);
  const faults: string[] = [];
  await onAll(addresses, async (address, browser) => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    faults.push(...(await auditPage(page, new URL(address.slice(1), url).href)));
    await context.close();
  });
  return { pages: addresses.length, themes: 2, violations: faults };
}

async function askEvery(language: Language, url: string) {
  const costs: { bytes: number; question: string }[] = [];
  await onAll(queries[language], async ([, question], browser) => {
    const { bytes } = await askFirst(browser, url, language, question);
    costs.push({ bytes, question });
  });
  costs.sort((a, b) => a.bytes - b.bytes);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const figures = figuresOf(await askAll(browser, url, language));
  await browser.close();
  return {
    questions: costs.length,
    ...figures,
    firstSearch: { median: costs[Math.floor(costs.length / 2)], most: costs.at(-1) },
  };
}

const folder = folders.current;
if (!existsSync(folder)) throw new Error(`There is no ${folder}/: run npm run build first.`);
const site = await serveFolder(folder, { base: readSettings().base });
const axe = await runStage('axe, every page', () => auditAll(folder, site.url));
const search: Record<string, unknown> = {};
for (const language of languages)
  search[language] = await runStage(`search, every question of ${language}`, () =>
    askEvery(language, site.url),
  );
await site.close();
const day = new Date().toISOString().slice(0, 10);
mkdirSync('battery', { recursive: true });
writeFileSync(`battery/${day}.json`, `${JSON.stringify({ day, axe, search }, null, 2)}\n`);
process.stdout.write(`✓ battery/${day}.json\n`);
if (axe.violations.length > 0) process.exitCode = 1;
