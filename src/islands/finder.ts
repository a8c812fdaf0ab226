import {
  askIndex,
  cleanQuery,
  contentWords,
  doubtfulWords,
  hasHan,
  nearestWord,
  type Found,
  type Hit,
  type Titled,
} from '../core/query.ts';
import { href } from '../site.ts';
import type { Language } from '../words/words.ts';
import { hasTraditional } from './traditional.ts';

/** The part of Pagefind's browser script that is used here. */
type Pagefind = { createInstance(options: object): Instance };
type Instance = {
  search(words: string | null, options?: object): Promise<{ results: Result[] }>;
};
type Result = Hit & { data(): Promise<Fragment> };
type Fragment = { url: string; excerpt: string; content: string; meta: Meta };
/** `of`: the title of the page that a part belongs to. */
type Meta = { title?: string; kind?: string; of?: string; also?: string };

/** One line of the answer: a page, with the place in it or in its guide where that was found. */
export type Row = {
  address: string;
  title: string;
  kind: string;
  /** Plain text with `<mark>` around the words found; nothing else is marked up. */
  excerpt: string;
  part?: { address: string; title: string; kind: string };
};

export type Answer = {
  total: number;
  /** The known words that were asked for as well, because the question looks mistyped. */
  meant: string[];
  /** The best `count` rows; asked again with more, all so far and the next ones. */
  rows(count: number): Promise<Row[]>;
};

/** How much a word in the title or in the other names of a page counts against the running text. */
const ranking = {
  metaWeights: { title: 12, also: 6, kind: 0, of: 0 },
  pageLength: 0.7,
  termFrequency: 0.3,
};

let instance: Promise<Instance> | undefined;
let guides: Promise<Instance> | undefined;
let knownWords: Promise<string[]> | undefined;
let titles: Promise<Titles> | undefined;

/** Under our policy old browsers compile WebAssembly in a worker only; all others need none. */
function compilesHere(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) !== undefined;
  } catch {
    return false;
  }
}

async function load(folder: string): Promise<Instance> {
  const address = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return pagefind.createInstance({
    basePath: href(folder),
    baseUrl: href('/'),
    noWorker: compilesHere(),
    // A fixed tag instead of the clock: so the file can be kept for offline use.
    metaCacheTag: '1',
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking,
  });
}

/** Loads the index, so that it is there when the question is typed. */
export const prepare = (): Promise<Instance> =>
  (instance ??= load('/pagefind/').catch((fault: unknown) => {
    instance = undefined;
    throw fault;
  }));

/** Titles of all pages and terms by their ids in the index; parts of pages are not among them. */
type Titles = ReadonlyMap<string, Titled>;

const readTitles = (language: Language): Promise<Titles> =>
  (titles ??= fetch(href(`/pagefind/titles.${language}.json`))
    .then((response) => response.json() as Promise<[string, string, string][]>)
    .then((all) => new Map(all.map(([id, title, names]) => [id, { title, names }]))));

const readKnown = (language: Language): Promise<string[]> =>
  (knownWords ??= fetch(href(`/pagefind/words.${language}.json`)).then(
    (response) => (response.ok ? (response.json() as Promise<string[]>) : []),
    () => [],
  ));

/** Rows whose text tells whether the words of a question stand anywhere. */
const looked = 3;

/** The question as the index knows its signs. */
async function simpleQuery(text: string): Promise<string> {
  const query = cleanQuery(text);
  if (!hasHan(query) || !hasTraditional(query)) return query;
  return (await import('./simplify.ts')).simplify(query);
}

/** Answers a question as it was typed. Throws where the index cannot be loaded. */
export async function ask(text: string, language: Language): Promise<Answer> {
  let query = await simpleQuery(text);
  const pagefind = await prepare();
  const search = async (words: string) => (await pagefind.search(words)).results;
  const titles = await readTitles(language);
  const titledOf = ({ id }: Hit) => titles.get(id);
  const words = contentWords(query);
  const found = await askIndex(query, words, search, titledOf);
  const first = await readBest(found, titles, looked);
  const doubtful = doubtfulWords(query, words, first.map(textOf));
  const meant =
    doubtful.length > 0 ? meantBy(doubtful, await readKnown(language)) : new Map<string, string>();
  if (meant.size === 0) return answerWith(found, titles, [], rowsOf(first).length);
  for (const [run, nearest] of meant) if (hasHan(run)) query = query.replace(run, nearest);
  const better = await askIndex(query, contentWords(query), search, titledOf, meant);
  const rows = rowsOf(await readBest(better, titles, looked));
  return answerWith(better, titles, [...meant.values()], rows.length);
}

/**
 * Answers the same question from the facilitator guides, whose index is a second one: it would
 * double what a trainee's first search costs. Throws where it cannot be loaded.
 */
export async function askGuides(text: string, count: number): Promise<Row[]> {
  const pagefind = await (guides ??= load('/pagefind/guides/').catch((fault: unknown) => {
    guides = undefined;
    throw fault;
  }));
  const query = await simpleQuery(text);
  const search = async (words: string) => (await pagefind.search(words)).results;
  const found = await askIndex(query, contentWords(query), search, () => undefined);
  return rowsOf(await Promise.all(found.slice(0, count).map(({ hit }) => hit.data())));
}

const textOf = ({ content, meta }: Fragment): string =>
  `${content} ${meta.title ?? ''} ${meta.also ?? ''}`.toLowerCase();

/** Known words next to those that stand nowhere; a word that is known itself needs none. */
function meantBy(doubtful: readonly string[], known: readonly string[]): Map<string, string> {
  const meant = new Map<string, string>();
  for (const word of doubtful.filter((word) => !known.includes(word))) {
    const nearest = nearestWord(word, known);
    if (nearest !== undefined) meant.set(word, nearest);
  }
  return meant;
}

const answerWith = (
  found: readonly Found<Result>[],
  titles: Titles,
  meant: string[],
  least: number,
): Answer => ({
  // Parts share the row of their page.
  total: Math.max(least, found.filter(({ hit }) => titles.has(hit.id)).length),
  meant,
  rows: async (count) => rowsOf(await readBest(found, titles, count)).slice(0, count),
});

/**
 * What is needed for `count` rows. Many parts of one page hold the same words: the best few say
 * which page it is.
 */
async function readBest(
  found: readonly Found<Result>[],
  titles: Titles,
  count: number,
): Promise<Fragment[]> {
  const pages = found.filter(({ hit }) => titles.has(hit.id)).slice(0, count);
  const best = found.filter(({ hit }) => !titles.has(hit.id)).slice(0, partsIn(count));
  const chosen = new Set([...pages, ...best]);
  const inOrder = found.filter((one) => chosen.has(one));
  return Promise.all(inOrder.map(({ hit }) => hit.data()));
}

const partsIn = (rows: number): number => Math.ceil(rows / 4);

/**
 * Puts what was found in a guide or a chapter into the row of the page it belongs to; the best
 * place wins.
 */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { url, excerpt: found, meta } of fragments) {
    const excerpt = withoutAddedDots(found);
    const title = meta.title ?? url;
    const page = meta.of === undefined ? url : url.replace(/(guide\/)?(#.*)?$/, '');
    const row = rows.get(page);
    const kind = meta.kind ?? 'page';
    if (page === url) {
      const part = row?.part;
      rows.set(page, { address: url, title, kind, excerpt, ...(part ? { part } : {}) });
      continue;
    }
    const part = { address: url, title, kind };
    const address = kind === 'guide' ? url : page;
    if (row) row.part ??= part;
    else rows.set(page, { address, title: meta.of ?? title, kind, excerpt, part });
  }
  return [...rows.values()];
}

/** Pagefind ends every heading and list item by a full stop of its own; in Chinese it is a stain. */
const withoutAddedDots = (excerpt: string): string =>
  excerpt.replace(/((?:<\/mark>)?)\s*\.\s+(?=(?:<mark>)?[\p{Script=Han}“‘《（])/gu, '$1 · ');
