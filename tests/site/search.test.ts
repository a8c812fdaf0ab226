import { chromium, type Page } from 'playwright-core';
import { parse } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';

import { languages } from '../../src/words/words.ts';
import { askAll, askFirst, dearest, figuresOf, type Outcome } from './search-gate.ts';
import { queries } from './search-queries.ts';
import { at, folder, openPage, site } from './site.ts';

const connect = () => chromium.connect(inject('browser'));

describe.each(languages)('answers in %s', (language) => {
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    const browser = await connect();
    outcomes = await askAll(browser, site, language);
    await browser.close();
  });

  test('at least 60 queries, six and more of every kind', () => {
    const counts = Map.groupBy(queries[language], ([kind]) => kind);
    expect(queries[language].length).toBeGreaterThanOrEqual(60);
    expect([...counts.values()].filter((of) => of.length < 6)).toEqual([]);
    expect(counts.size).toBe(10);
  });

  test('every right answer is a page or a term of the site', () => {
    const lost = queries[language]
      .flatMap(([, , answers]) => answers)
      .filter((answer) => {
        const [path = '', anchor] = answer.split('#');
        const html = readFileSync(`${folder}/${language}/${path}/index.html`, 'utf8');
        return anchor !== undefined && parse(html).getElementById(anchor) === null;
      });
    expect(lost).toEqual([]);
  });

  test('the right pages stand among the first five', () => {
    const { recallAt5, mrr } = figuresOf(outcomes);
    const missed = outcomes
      .filter(({ recall }) => recall < 1)
      .map(({ query: [kind, words, answers], found }) => [kind, words, answers, found].join(' | '));
    process.stdout.write(`${language}: recall@5 ${recallAt5}, MRR ${mrr}\n${missed.join('\n')}\n`);
    expect(recallAt5).toBeGreaterThanOrEqual(0.95);
  });

  test('no row stands twice', () => {
    const twice = outcomes.filter(({ found }) => new Set(found).size < found.length);
    expect(twice.map(({ query }) => query[1])).toEqual([]);
  });

  test.each(dearest[language])('a first search costs at most 120 KB (%s)', async (words) => {
    const browser = await connect();
    const { bytes, early } = await askFirst(browser, site, language, words);
    await browser.close();
    expect(early).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
  });

  test('a plain question loads neither the known words nor the guides', async () => {
    const browser = await connect();
    const { requests } = await askFirst(browser, site, language, 'knowledge 知识');
    await browser.close();
    expect(requests.filter((request) => /simplify|words\.|guides/.test(request))).toEqual([]);
  });

  test('the table of traditional characters is fetched for such a question only', async () => {
    const browser = await connect();
    const { requests } = await askFirst(browser, site, language, '學習日記');
    await browser.close();
    expect(requests.filter((request) => /simplify/.test(request))).toHaveLength(1);
  });
});

const openBox = async (address: string): Promise<Page> => {
  const page = await openPage();
  await page.goto(at(address));
  await page.focus('search-door a');
  await page.keyboard.press('Enter');
  await page.locator('.search-box').waitFor();
  return page;
};
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className || '');

test('the box holds the focus, closes by Esc and gives the focus back', async () => {
  const page = await openBox('/en/about/');
  expect(await focused(page)).toBe('search-field');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'Tab' : 'Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.search-box') !== null)).toBe(
      true,
    );
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('.search-box').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('search-door') !== null)).toBe(
    true,
  );
  await page.context().close();
});

test('arrow keys lead from the field to the answers', async () => {
  const page = await openBox('/en/about/');
  await page.fill('#search-field', 'three wells');
  await page.locator('.search-title').first().waitFor();
  await page.focus('#search-field');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('search-title');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('search-field');
  await page.context().close();
});

test.each([
  ['/zh-cn/search/?q=三口井', '找到'],
  ['/en/search/?q=three%20wells', 'pages found'],
  ['/en/search/?q=xyzzyqq', 'Nothing found'],
])('%s tells how many it found: %s', async (address, told) => {
  const page = await openPage();
  await page.goto(at(address));
  await page.getByRole('status').filter({ hasText: told }).waitFor();
  await page.context().close();
});

test('a question cannot bring markup onto the page', async () => {
  const page = await openPage();
  await page.goto(at(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> wells')}`));
  await page.locator('.search-title').first().waitFor();
  expect(await page.locator('search-page img').count()).toBe(0);
  await page.context().close();
});

test.each(languages)(
  'without JavaScript the search page of %s leads to the lists',
  async (language) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at(`/${language}/search/`));
    expect(await page.locator('noscript a, main a[href*="/cases/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test.each([
  ['en', 'stone in the shoe'],
  ['zh-cn', '鞋里的一粒小石子'],
] as const)('the guides are searched when asked for, in %s', async (language, words) => {
  const page = await openPage();
  await page.goto(at(`/${language}/search/?q=${encodeURIComponent(words)}`));
  await page.locator('button.search-more').last().click();
  const first = page.locator('.search-group .search-title').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toContain('/guide/');
  await page.context().close();
});
