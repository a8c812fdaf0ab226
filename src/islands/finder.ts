import {
  askIndex,
  cleanQuery,
  contentWords,
  doubtfulWords,
  hasHan,
  nearestWord,
  type Found,
  type Hit,
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
/** `of`: the title of the guide that a part belongs to. */
type Meta = { title?: string; kind?: string; of?: string; also?: string };

/** One line of the answer: an entry, with the place in its guide where that was found too. */
export type Row = {
  address: string;
  title: string;
  kind: string;
  /** Plain text with `<mark>` around the words found; nothing else is marked up. */
  excerpt: string;
  guide?: { address: string; title: string };
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
  metaWeights: { title: 6, also: 3, kind: 0, of: 0 },
  pageLength: 0.4,
  termFrequency: 0.6,
};

let instance: Promise<Instance> | undefined;
let knownWords: Promise<string[]> | undefined;
let guideParts: Promise<Set<string>> | undefined;

/** Under our policy old browsers compile WebAssembly in a worker only; all others need none. */
function compilesHere(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) !== undefined;
  } catch {
    return false;
  }
}

async function load(): Promise<Instance> {
  const address = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return pagefind.createInstance({
    basePath: href('/pagefind/'),
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
  (instance ??= load().catch((fault: unknown) => {
    instance = undefined;
    throw fault;
  }));

const readKnown = (language: Language): Promise<string[]> =>
  (knownWords ??= fetch(href(`/pagefind/words.${language}.json`)).then(
    (response) => (response.ok ? (response.json() as Promise<string[]>) : []),
    () => [],
  ));

/** Rows whose text tells whether the words of a question stand anywhere. */
const looked = 5;

/** Answers a question as it was typed. Throws where the index cannot be loaded. */
export async function ask(text: string, language: Language): Promise<Answer> {
  let query = cleanQuery(text);
  if (hasHan(query) && hasTraditional(query))
    query = (await import('./simplify.ts')).simplify(query);
  const pagefind = await prepare();
  const search = async (words: string) => (await pagefind.search(words)).results;
  const guides = await (guideParts ??= readGuides(pagefind));
  const words = contentWords(query, language);
  const found = await askIndex(words, search);
  const first = await readBest(found, guides, looked);
  const doubtful = doubtfulWords(query, words, first.map(textOf));
  const meant =
    doubtful.length > 0 ? meantBy(doubtful, await readKnown(language)) : new Map<string, string>();
  if (meant.size === 0) return answerWith(found, guides, [], rowsOf(first).length);
  for (const [run, nearest] of meant) if (hasHan(run)) query = query.replace(run, nearest);
  const better = await askIndex(contentWords(query, language), search, meant);
  const rows = rowsOf(await readBest(better, guides, looked));
  return answerWith(better, guides, [...meant.values()], rows.length);
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
  guides: ReadonlySet<string>,
  meant: string[],
  least: number,
): Answer => ({
  // The parts of a guide share the row of their page.
  total: Math.max(least, found.filter(({ hit }) => !guides.has(hit.id)).length),
  meant,
  rows: async (count) => rowsOf(await readBest(found, guides, count)).slice(0, count),
});

/**
 * What is needed for `count` rows. Many parts of one guide hold the same words: the best few say
 * which guide it is.
 */
async function readBest(
  found: readonly Found<Result>[],
  guides: ReadonlySet<string>,
  count: number,
): Promise<Fragment[]> {
  const pages = found.filter(({ hit }) => !guides.has(hit.id));
  const parts = found.filter(({ hit }) => guides.has(hit.id));
  const chosen = new Set([...pages.slice(0, count), ...parts.slice(0, guidesIn(count))]);
  const inOrder = found.filter((one) => chosen.has(one));
  return Promise.all(inOrder.map(({ hit }) => hit.data()));
}

const guidesIn = (rows: number): number => Math.ceil(rows / 4);

/** The ids of all parts of guides, told by the one filter of the index. */
const readGuides = async (pagefind: Instance): Promise<Set<string>> => {
  const { results } = await pagefind.search(null, { filters: { side: 'guide' } });
  return new Set(results.map(({ id }) => id));
};

/** Puts what was found in a guide into the row of the page it belongs to; the best place wins. */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { url, excerpt: found, meta } of fragments) {
    const excerpt = withoutAddedDots(found);
    const title = meta.title ?? url;
    const page = url.replace(/guide\/(#.*)?$/, '');
    const row = rows.get(page);
    if (page === url) {
      const guide = row?.guide;
      const kind = meta.kind ?? 'page';
      rows.set(page, { address: url, title, kind, excerpt, ...(guide ? { guide } : {}) });
    } else if (!row) {
      const guide = { address: url, title };
      rows.set(page, { address: url, title: meta.of ?? title, kind: 'guide', excerpt, guide });
    } else row.guide ??= { address: url, title };
  }
  return [...rows.values()];
}

/** Pagefind ends every heading and list item by a full stop of its own; in Chinese it is a stain. */
const withoutAddedDots = (excerpt: string): string =>
  excerpt.replace(/((?:<\/mark>)?)\s*\.\s+(?=(?:<mark>)?[\p{Script=Han}“‘《（])/gu, '$1 · ');
