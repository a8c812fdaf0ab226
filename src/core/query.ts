import type { Locale } from './field.ts';
import { changesBetween } from './spelling.ts';

/**
 * How a question is put to the index. Pagefind joins words by AND; people ask whole sentences,
 * put two ideas together or mistype. So: words without filler, AND first, then each word alone.
 */

/** Longer questions hold no more than their first words say. */
const longest = 80;

const filler: Record<Locale, readonly string[]> = {
  en: (
    'a about an and another any anybody are as at be been but by can come comes could did do does everybody for ' +
    'from get gets had happen happens has have how i if in into is it its mean means meaning me ' +
    'my of on one or our ours should so somebody someone take takes than that the their them there these ' +
    'they this those to us use was we were what when where which who whom whose why will with ' +
    'would you your'
  ).split(' '),
  'zh-cn': (
    '的 了 吗 呢 吧 啊 是 在 和 与 或 也 都 就 要 会 能 被 把 给 到 从 对 为 里 我 我们 你 您 你们 他 她 他们 ' +
    '它 这 那 这个 那个 这里 那里 哪里 哪儿 哪 什么 怎么 怎样 如何 为什么 为何 谁 几 多少 有 没有 有没有 意思 ' +
    '是什么 什么是 知道 东西 时候 事情 觉得 怎么办 出来 起来 下来 可以 应该 请问 一个 大家 过 上 下 中 着 地 得 一 请'
  ).split(' '),
};

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|[\p{Script=Latin}\p{M}\p{N}]+(?:['’][\p{Script=Latin}]+)?/gu;

/** The question without doubled spaces, full-width letters and case; at most 80 characters. */
export const cleanQuery = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, longest);

export const hasHan = (text: string): boolean => han.test(text);

const pairsOf = (run: string): string[] => {
  const signs = [...run];
  return signs.length < 3 ? [run] : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
};

/**
 * The words of a text in their order. Chinese runs are cut by `Intl.Segmenter`, in browsers
 * without it into pairs of characters.
 */
export function wordsOf(text: string): string[] {
  const segmenter =
    typeof Intl.Segmenter === 'function'
      ? new Intl.Segmenter('zh', { granularity: 'word' })
      : undefined;
  return (text.match(runs) ?? []).flatMap((run) => {
    if (!hasHan(run)) return [run];
    if (!segmenter) return pairsOf(run);
    return [...segmenter.segment(run)].map(({ segment }) => segment);
  });
}

/** So many words say what is asked; each one costs a phone a file of the index. */
const enoughWords = 4;

/**
 * The words that carry the question; all of them where nothing but filler was asked. Of a long
 * question single Chinese signs are left out: beside words they say little.
 */
export function contentWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const carrying = words.filter((word) => !filler[hasHan(word) ? 'zh-cn' : 'en'].includes(word));
  if (carrying.length === 0) return words;
  const telling = carrying.filter((word) => !hasHan(word) || [...word].length > 1);
  return carrying.length > enoughWords && telling.length > 0 ? telling : carrying;
}

/** One page found for one or more words; `score` counts within one asking only. */
export type Hit = { id: string; score: number };

/** One page found for a whole question; `worth` counts within one question only. */
export type Found<H extends Hit> = { hit: H; worth: number };

/** Share of a word's worth that a page has for holding it at all; the rest goes by its score. */
const held = 0.3;
/** A word on so many pages tells nothing more about what was asked. */
const common = 2048;
/** What holding all words together adds, in shares of the whole worth of the question. */
const togetherness = 0.3;
/** What a title adds that says just what was asked, in the same shares. */
const entitled = 1;

/** What is known of a page before it is loaded. */
export type Titled = {
  title: string;
  /** What it may also be asked by. */
  names: string;
};

/** Endings of Latin words tell nothing: "journals" is asked and "journal" is meant. */
const stem = (word: string): string =>
  hasHan(word) ? word : word.slice(0, Math.max(4, word.length - 3));

/** What a word in the other names of a page counts, against one in its title. */
const named = 0.7;

/** A word of a question and what it tells: rare words more. */
export type Worded = { word: string; worth: number };

/**
 * How well a title answers the words of a question, 0 to 1: the share of their worth that it holds,
 * the more the less else it says. A word in the other names counts less.
 */
export function titleShare(words: readonly Worded[], { title, names }: Titled): number {
  const own = title.toLowerCase();
  const length = Math.max(1, [...own].length);
  let held = 0;
  let covered = 0;
  let whole = 0;
  for (const { word, worth } of words) {
    whole += worth;
    if (own.includes(stem(word))) {
      held += worth;
      covered += [...word].length;
    } else if (names.toLowerCase().includes(stem(word))) held += worth * named;
  }
  return whole === 0 ? 0 : (held / whole) * (0.5 + 0.5 * Math.min(1, covered / length));
}

/**
 * Merges what each word of a question found. A word on few pages is worth more; a page where it
 * stands in the title gets its whole worth, one that mentions it less. `together` are the pages
 * that hold all words; `titleOf` tells how well the title of a page answers, 0 to 1, with the
 * worth of each word.
 */
function mergeHits<H extends Hit>(
  together: readonly H[],
  byWord: readonly (readonly H[])[],
  titleOf: (hit: H, worths: readonly number[]) => number,
): Found<H>[] {
  const found = new Map<string, Found<H>>();
  const add = (hits: readonly H[], worthOf: (share: number) => number) => {
    const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of hits) {
      const before = found.get(hit.id)?.worth ?? 0;
      found.set(hit.id, { hit, worth: before + worthOf(hit.score / top) });
    }
  };
  const worths = byWord.map((hits) => 1 + Math.max(0, Math.log2(common / (1 + hits.length))));
  let whole = 0;
  for (const [i, hits] of byWord.entries()) {
    const worth = worths[i] ?? 0;
    if (hits.length > 0) whole += worth;
    add(hits, (share) => worth * (held + (1 - held) * share));
  }
  add(together, (share) => whole * togetherness * share);
  for (const one of found.values()) one.worth += whole * entitled * titleOf(one.hit, worths);
  return [...found.values()].sort((a, b) => b.worth - a.worth);
}

/**
 * The known word that a mistyped one most likely meant: one change off, from 8 letters on two;
 * among equals the more frequent one, which stands first in `known`. Where known words begin alike,
 * only those are compared: "herding" is a form of "herd", no mistyped "heading".
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const most = word.length >= 8 ? 2 : 1;
  const beginning = word.slice(0, Math.max(4, word.length - 3));
  const alike = hasHan(word) ? [] : known.filter((other) => other.startsWith(beginning));
  let nearest: { word: string; changes: number } | undefined;
  for (const candidate of alike.length > 0 ? alike : known) {
    if (hasHan(candidate) !== hasHan(word)) continue;
    const changes = changesBetween(word, candidate, most);
    if (changes <= most && changes < (nearest?.changes ?? Infinity))
      nearest = { word: candidate, changes };
  }
  return nearest?.word;
}

/** The share of the best page's worth that a page must have to be shown. */
const enough = 0.12;

/**
 * Puts the words of a question, and the question as it stands, to the index. `search` answers a string of words, all of which a
 * page must hold. `titledOf` knows the titles of pages. `meant` gives, for words that look mistyped, the word to ask for as well.
 */
export async function askIndex<H extends Hit>(
  query: string,
  words: readonly string[],
  search: (words: string) => Promise<readonly H[]>,
  titledOf: (hit: H) => Titled | undefined,
  meant: ReadonlyMap<string, string> = new Map(),
): Promise<Found<H>[]> {
  const spelled = words.map((word) => meant.get(word) ?? word);
  const titleOf = (hit: H, worths: readonly number[]): number => {
    const titled = titledOf(hit);
    const worded = spelled.map((word, i) => ({ word, worth: worths[i] ?? 0 }));
    return titled ? titleShare(worded, titled) + Number(titled.title.toLowerCase() === query) : 0;
  };
  const byWord = await Promise.all(
    words.map(async (word, i) => {
      const hits = await search(spelled[i] ?? word);
      if (!meant.has(word)) return hits;
      const least = Math.min(...hits.map(({ score }) => score)) / 2;
      const others = (await search(word)).filter(({ id }) => hits.every((hit) => hit.id !== id));
      return [...hits, ...others.map((hit) => ({ ...hit, score: Math.min(hit.score, least) }))];
    }),
  );
  const together = words.length > 1 ? await search(spelled.join(' ')) : (byWord[0] ?? []);
  const inAll = together.filter(({ id }) => byWord.every((hits) => hits.some((h) => h.id === id)));
  const found = mergeHits(inAll, byWord, titleOf);
  const least = (found[0]?.worth ?? 0) * enough;
  return found.filter(({ worth }) => worth >= least);
}

/** Longest Chinese run that may be one mistyped word or title. */
const longestRun = 8;

/**
 * The words of a question, and Chinese runs of it, that stand in none of the texts found for it:
 * they may be mistyped. Short words are left alone, too much is like them.
 */
export function doubtfulWords(query: string, words: readonly string[], texts: readonly string[]) {
  const runsOfQuery = (query.match(/\p{Script=Han}+/gu) ?? []).filter(
    (run) => run.length > 1 && run.length <= longestRun,
  );
  const latin = words.filter((word) => !hasHan(word) && word.length > 3);
  return [...latin, ...runsOfQuery].filter((word) => !texts.some((text) => text.includes(word)));
}
