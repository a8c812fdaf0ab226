import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse, type HTMLElement } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';

import { contentWords, hasHan, wordsOf } from '../core/query.ts';
import type { Curriculum } from '../core/entry.ts';
import { synonyms } from '../words/synonyms.ts';
import { languages, languageTag, otherLanguage, type Language } from '../words/words.ts';
import { readCourse } from './course.ts';

/** Files of Pagefind's own interfaces: we have our own box. Its worker stays, for old browsers. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** A page to be found: its path without language, what it is, and its parsed HTML. */
type Page = { language: Language; path: string; title: string; root: HTMLElement };

/**
 * Makes the search index of a built site in `<folder>/pagefind`, with the terms of the glossary as
 * records of their own and, in `words.<language>.json`, the known words that mistyped ones are
 * compared with. Pages take part by `data-pagefind-body`; everything people may ask for beside the
 * text of a page is added here and never printed.
 * @throws with the messages of Pagefind, and where no page takes part.
 */
export async function indexSite(folder: string, given?: Curriculum): Promise<void> {
  const pages = await readPages(folder);
  const course = given ?? (await readCourse('content'));
  if (pages.length === 0) throw new Error(`No page under ${folder} takes part in the search.`);
  try {
    const { index, errors } = await createIndex({ maxFragments: 100_000 });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const page of pages) await addPage(index, page, pages);
    for (const language of languages) await addTerms(index, course, language);
    const outputPath = join(folder, 'pagefind');
    refuse((await index.writeFiles({ outputPath })).errors);
    await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
    for (const language of languages)
      await writeFile(
        join(outputPath, `words.${language}.json`),
        JSON.stringify(knownWords(pages, course, language)),
      );
  } finally {
    await close();
  }
}

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
};

async function readPages(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  const files = await Array.fromAsync(glob('{en,zh-cn}/**/index.html', { cwd: folder }));
  for (const file of files.sort()) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const root = parse(html);
    const [language = '', ...rest] = file.split('/').slice(0, -1);
    const title = root.querySelector('h1')?.text.replace(/\s+/g, ' ').trim() ?? '';
    pages.push({ language: language as Language, path: rest.join('/'), title, root });
  }
  return pages;
}

/** What a page may also be asked by: its title in the other language, by sound, and synonyms. */
function namesOf(page: Pick<Page, 'language' | 'path'>, titles: Record<Language, string>): string {
  return [
    titles[otherLanguage(page.language)],
    ...soundsOf(titles['zh-cn']),
    ...(synonyms[page.language][page.path] ?? []),
  ].join(' ');
}

/** Chinese by sound without tones: word by word, and the whole in one. */
function soundsOf(title: string): string[] {
  const words = wordsOf(title)
    .filter(hasHan)
    .map((word) => pinyin(word, { toneType: 'none', type: 'array' }).join(''));
  return words.length > 0 ? [...words, words.join('')] : [];
}

async function addPage(index: PagefindIndex, page: Page, pages: Page[]): Promise<void> {
  const twin = pages.find(({ path, language }) => path === page.path && language !== page.language);
  const titles = { en: '', 'zh-cn': '' };
  titles[page.language] = page.title;
  if (twin) titles[twin.language] = twin.title;
  const body = page.root.querySelector('[data-pagefind-body]');
  // The terms are records of their own; on the page they would only bury it.
  if (page.path === 'glossary') body?.querySelectorAll('dl').forEach((list) => list.remove());
  if (page.path.endsWith('/guide')) body?.setAttribute('data-pagefind-weight', '0.3');
  body?.querySelector('.lead')?.setAttribute('data-pagefind-weight', '3');
  const also = namesOf(page, titles).replaceAll('"', '');
  body?.insertAdjacentHTML(
    'afterbegin',
    `<span data-pagefind-meta="also[data-also]" data-also="${also}"></span>`,
  );
  const address = `/${[page.language, page.path].filter(Boolean).join('/')}/`;
  const answer = await index.addHTMLFile({ url: address, content: page.root.toString() });
  refuse(answer.errors);
}

async function addTerms(index: PagefindIndex, course: Curriculum, language: Language) {
  for (const term of course.terms) {
    const words = term.words[language];
    const page = { language, path: `glossary#${term.id}` };
    const titles = { en: term.words.en.term, 'zh-cn': term.words['zh-cn'].term };
    const also = [namesOf(page, titles), ...words.notThis, plain(term.words['zh-cn'].pinyin ?? '')];
    const answer = await index.addCustomRecord({
      url: `/${language}/glossary/#${term.id}`,
      content: `${words.term}. ${words.definition} ${words.usage ?? ''}`,
      language: languageTag[language].toLowerCase(),
      meta: { title: words.term, kind: 'term', also: also.join(' ') },
    });
    refuse(answer.errors);
  }
}

const plain = (sound: string): string => sound.normalize('NFD').replace(/\p{M}/gu, '');

/** Words of titles, terms and running text, most frequent first: what a typo may have meant. */
function knownWords(pages: Page[], course: Curriculum, language: Language): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of contentWords(text.toLowerCase(), language))
      if (hasHan(word) ? word.length > 1 : word.length > 3 && /^[a-z]+$/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const page of pages.filter((page) => page.language === language)) {
    count(page.title, 3);
    count(page.root.querySelector('[data-pagefind-body]')?.text ?? '', 1);
  }
  for (const term of course.terms) count(term.words[language].term, 3);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
