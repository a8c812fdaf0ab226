import type { Browser, Page, Request } from 'playwright-core';

import { cleanQuery } from '../../src/core/query.ts';
import type { Language } from '../../src/words/words.ts';
import { queries, type Query } from './search-queries.ts';

/** How well the search of a built site answers, and what the first question costs a phone. */
export type SearchFigures = {
  /** Right pages among the first five rows ÷ the right pages there could be, mean of all. */
  recallAt5: number;
  /** 1 ÷ the row of the first right page, mean of all. */
  mrr: number;
  /** Bodies of everything fetched from opening the box to the first answer, in bytes, at most. */
  firstQueryBytes: number;
};

/** A query with what was found for it, best first. */
export type Outcome = { query: Query; found: string[]; recall: number; rank: number };

/** The questions of the gate that cost most, by the battery: long, mistyped or traditional ones. */
export const dearest: Record<Language, readonly string[]> = {
  en: [
    'Why does everybody say yes in our survey?',
    'How can I teach another organisation what I have learned?',
    'hearders winter',
  ],
  'zh-cn': ['同事走了，他知道的东西怎么留下来？', '知识巡环', '牧民的冬天 案例庫'],
};

/** Asks all queries of a language on the search page of the built site at `site` (with base path). */
export async function askAll(browser: Browser, site: string, language: Language) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}${language}/search/`);
  const outcomes: Outcome[] = [];
  for (const query of queries[language]) {
    const [, words, answers] = query;
    const found = await rowsFor(page, words, `${new URL(site).pathname}${language}/`);
    const right = answers.filter((answer) => found.includes(answer)).length;
    outcomes.push({
      query,
      found,
      recall: right / Math.min(5, answers.length),
      rank: 1 + found.findIndex((address) => answers.includes(address)),
    });
  }
  await context.close();
  return outcomes;
}

async function rowsFor(page: Page, words: string, root: string): Promise<string[]> {
  await page.fill('#search-field', words);
  await page.press('#search-field', 'Enter');
  await page
    .locator(`.search-answers[data-query=${JSON.stringify(cleanQuery(words))}]`)
    .waitFor({ state: 'attached' });
  const links = await page
    .locator('.search-answers > .search-rows .search-title')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => nameOf(link.replace(root, ''))).slice(0, 5);
}

/** `cases/x/guide/#q1` → `cases/x`, `glossary/#term` → `glossary#term`. */
const nameOf = (address: string): string =>
  address
    .replace(/guide\/(#.*)?$/, '')
    .replace('/#', '#')
    .replace(/\/$/, '');

/**
 * Opens the search over an ordinary page in a fresh profile and asks one question.
 * `early`: what of the search was fetched before it was opened. `requests`: what the question took.
 */
export async function askFirst(
  browser: Browser,
  site: string,
  language: Language,
  words: string,
): Promise<{ bytes: number; early: string[]; requests: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(`${site}${language}/about/`, { waitUntil: 'networkidle' });
  const early = requests
    .map((request) => request.url())
    .filter((url) => /pagefind|search/.test(url));
  const before = requests.length;
  await page.click('search-door a');
  await page.fill('#search-field', words);
  await page.press('#search-field', 'Enter');
  await page.locator('.search-answers .search-title').first().waitFor();
  await page.waitForLoadState('networkidle');
  const taken = requests.slice(before);
  const sizes = await Promise.all(taken.map((request) => request.sizes()));
  await context.close();
  return {
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    early,
    requests: taken.map((request, i) => `${sizes[i]?.responseBodySize ?? 0} ${request.url()}`),
  };
}

const mean = (values: number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;

/** How well the queries were answered, to three places. */
export const figuresOf = (outcomes: readonly Outcome[]) => ({
  recallAt5: mean(outcomes.map(({ recall }) => recall)),
  mrr: mean(outcomes.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
});

/** The figures of `npm run bench` for one language of a served site (`site` with its base path). */
export async function measureSearch(
  browser: Browser,
  site: string,
  language: Language,
): Promise<SearchFigures> {
  const outcomes = await askAll(browser, site, language);
  let firstQueryBytes = 0;
  for (const words of dearest[language]) {
    const { bytes } = await askFirst(browser, site, language, words);
    firstQueryBytes = Math.max(firstQueryBytes, bytes);
  }
  return { ...figuresOf(outcomes), firstQueryBytes };
}
