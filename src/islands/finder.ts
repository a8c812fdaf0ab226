import { askIndex, cleanQuery, hasHan, type Found, type Hit } from '../core/query.ts';
import type { Language } from '../words/words.ts';
import { hasTraditional } from './traditional.ts';

/** The part of Pagefind's browser script that is used here. */
type Pagefind = { createInstance(options: object): Instance };
type Instance = { search(words: string): Promise<{ results: Result[] }> };
type Result = Hit & { data(): Promise<Fragment> };
type Fragment = { url: string; excerpt: string; meta: { title?: string; kind?: string } };

/** One line of the answer: an entry, with its guide where that was found too. */
export type Row = {
  address: string;
  title: string;
  kind: string;
  /** Plain text with `<mark>` around the words found; nothing else is marked up. */
  excerpt: string;
  guide?: string;
};

export type Answer = {
  total: number;
  corrected?: string | undefined;
  /** The next rows, at most `count` pages of them; none when all were given. */
  next(count: number): Promise<Row[]>;
};

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** How much a word in the title or in the other names of a page counts against the running text. */
const ranking = {
  metaWeights: { title: 6, also: 3, kind: 0 },
  pageLength: 0.4,
  termFrequency: 0.6,
};

let instance: Promise<Instance> | undefined;
let knownWords: Promise<string[]> | undefined;

/** Under our policy old browsers compile WebAssembly in a worker only; all others need none. */
function compilesHere(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) !== undefined;
  } catch {
    return false;
  }
}

async function load(): Promise<Instance> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return pagefind.createInstance({
    basePath: `${base}pagefind/`,
    baseUrl: base,
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
  (knownWords ??= fetch(`${base}pagefind/words.${language}.json`).then(
    (response) => (response.ok ? (response.json() as Promise<string[]>) : []),
    () => [],
  ));

/** Answers a question as it was typed. Throws where the index cannot be loaded. */
export async function ask(text: string, language: Language): Promise<Answer> {
  let query = cleanQuery(text);
  if (hasHan(query) && hasTraditional(query))
    query = (await import('./simplify.ts')).simplify(query);
  const pagefind = await prepare();
  const { found, corrected } = await askIndex<Result>(
    query,
    language,
    async (words) => (await pagefind.search(words)).results,
    () => readKnown(language),
  );
  const left = [...found];
  return {
    total: found.length,
    corrected,
    next: async (count) => rowsOf(await Promise.all(left.splice(0, count).map(read))),
  };
}

const read = ({ hit }: Found<Result>): Promise<Fragment> => hit.data();

/** Puts a guide into the line of the page it belongs to, where both were found. */
function rowsOf(fragments: Fragment[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { url, excerpt, meta } of fragments) {
    const page = url.replace(/guide\/$/, '');
    const isGuide = page !== url;
    const before = rows.get(page);
    if (before && isGuide) before.guide = url;
    else if (before) rows.set(page, { ...rowOf(url, excerpt, meta), guide: before.address });
    else rows.set(page, rowOf(url, excerpt, meta));
  }
  return [...rows.values()];
}

const rowOf = (address: string, excerpt: string, meta: Fragment['meta']): Row => ({
  address,
  title: meta.title ?? address,
  kind: meta.kind ?? 'page',
  excerpt,
});
