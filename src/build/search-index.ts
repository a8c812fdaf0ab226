import { glob, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { transform } from 'esbuild';
import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';

import { contentWords, hasHan, wordsOf } from '../core/query.ts';
import type { Curriculum } from '../core/entry.ts';
import { site } from '../words/site.ts';
import { synonyms } from '../words/synonyms.ts';
import { languages, languageTag, otherLanguage, type Language } from '../words/words.ts';
import { readCourse } from './course.ts';
import { readFragment, splitIndex } from './search-chunks.ts';

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

/**
 * What stands on pages but answers nothing: ways, stamps, lists of the page itself, and in guides
 * what is told for every session alike.
 */
const noise = [
  'nav',
  'button',
  '.stamp',
  '#run-sheet',
  '#documents',
  '#changes',
  '#materials',
  '[id^="source-"]',
];

/** A word in a title counts as if it stood so often on the page. */
const inTitle = 8;

/** Mistyped words are compared with so many known ones: more would weigh too much on a phone. */
const mostKnown = 1000;

/** Lists and tools without a text of their own: found by their title, lead and name. */
const doors = 'modules sessions activities cases tools glossary downloads'.split(' ');

/** A page to be found: its path without language, its title, and its parsed text. */
type Page = { language: Language; path: string; title: string; lead: string; body?: HTMLElement };

/**
 * Makes the search index of a built site in `<folder>/pagefind`, with the terms of the glossary as
 * records of their own and, in `words.<language>.json`, the known words that mistyped ones are
 * compared with. Pages take part by `data-pagefind-body`; everything people may ask for beside the
 * text of a page is added here and never printed.
 * @throws with the messages of Pagefind, and where no page takes part.
 */
export async function indexSite(folder: string, given?: Curriculum): Promise<void> {
  const pages = await readPages(folder);
  const course = given ?? (await readCourse('content')).curriculum;
  const known = languages.map(
    (language) => [language, knownWords(pages, course, language)] as const,
  );
  if (pages.length === 0) throw new Error(`No page under ${folder} takes part in the search.`);
  const folders = { pages: join(folder, 'pagefind'), guides: join(folder, 'pagefind/guides') };
  const isGuide = ({ path }: Page) => path.endsWith('/guide');
  try {
    await writeIndex(folders.pages, async (index) => {
      for (const page of pages.filter((page) => !isGuide(page))) await addPage(index, page, pages);
      for (const language of languages) await addTerms(index, course, language);
    });
    await writeIndex(folders.guides, async (index) => {
      for (const page of pages.filter(isGuide)) await addGuide(index, page);
    });
  } finally {
    await close();
  }
  for (const language of languages) await writeTitles(folders.pages, course, language);
  for (const [language, words] of known)
    await writeFile(join(folders.pages, `words.${language}.json`), JSON.stringify(words));
  await minifyScript(join(folders.pages, 'pagefind.js'));
  // One script reads both indexes.
  await rm(join(folders.guides, 'pagefind.js'));
}

/** Fills a new index and writes it into a folder, cut small. */
async function writeIndex(
  outputPath: string,
  fillIndex: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: noise });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  await fillIndex(index);
  refuse((await index.writeFiles({ outputPath })).errors);
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
  await splitIndex(outputPath);
}

/**
 * Writes `titles.<language>.json`: `[id in the index, title, other names]` of each page and term.
 * So rows can be put in order before any page is loaded, and
 * parts of pages are those that are not in it.
 */
async function writeTitles(folder: string, course: Curriculum, language: Language): Promise<void> {
  const titles: { path: string; line: [string, string, string] }[] = [];
  for (const file of (await readdir(join(folder, 'fragment'))).sort()) {
    const id = file.replace('.pf_fragment', '');
    if (!id.startsWith(`${languageTag[language].toLowerCase()}_`)) continue;
    const { url, meta } = await readFragment(join(folder, 'fragment', file));
    const path = url.replace(`/${language}/`, '').replace('/#', '#').replace(/\/$/, '');
    if (meta.of !== undefined) continue;
    const term = course.terms.find(({ id }) => path === `glossary#${id}`);
    const names = [...(synonyms[language][path] ?? []), ...(term?.words[language].notThis ?? [])];
    titles.push({ path, line: [id, meta.title ?? '', names.join(' ')] });
  }
  const lines = titles.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ line }) => line);
  await writeFile(join(folder, `titles.${language}.json`), JSON.stringify(lines));
}

/** Pagefind writes its script with all names in full. */
async function minifyScript(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), { minify: true, format: 'esm' });
  await writeFile(file, code);
}

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
};

async function readPages(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  const files = await Array.fromAsync(glob('{en,zh-cn}/**/index.html', { cwd: folder }));
  for (const file of files.sort()) {
    const [language = '', ...parts] = file.split('/').slice(0, -1);
    const path = parts.join('/');
    const html = await readFile(join(folder, file), 'utf8');
    const takesPart = html.includes('data-pagefind-body') && path !== '';
    if (!takesPart && !doors.includes(path)) continue;
    const root = parse(html);
    const body = takesPart ? root.querySelector('[data-pagefind-body]') : null;
    pages.push({
      language: language as Language,
      path,
      title: lineOf(root.querySelector('h1')),
      lead: lineOf(root.querySelector('.lead')),
      ...(body ? { body } : {}),
    });
  }
  return pages;
}

const lineOf = (element: HTMLElement | null): string =>
  element?.text.replace(/\s+/g, ' ').trim() ?? '';

/** What a page may also be asked by: its title in the other language, by sound, and synonyms. */
function namesOf(page: Pick<Page, 'language' | 'path'>, titles: Record<Language, string>): string {
  return [
    titles[otherLanguage(page.language)],
    // In the English index nothing else cuts Chinese into words.
    ...wordsOf(titles['zh-cn']),
    nameOnSite(page),
    ...soundsOf(titles['zh-cn']),
    ...(synonyms[page.language][page.path] ?? []),
  ].join(' ');
}

/** What the menus of the site call a page. */
const nameOnSite = ({ language, path }: Pick<Page, 'language' | 'path'>): string => {
  const names: Record<string, string> = site[language];
  return names[path] ?? '';
};

/** Chinese by sound without tones: word by word, and the whole in one. */
function soundsOf(title: string): string[] {
  const words = wordsOf(title)
    .filter(hasHan)
    .map((word) => pinyin(word, { toneType: 'none', type: 'array' }).join(''));
  return words.length > 0 ? [...words, words.join('')] : [];
}

async function addPage(index: PagefindIndex, page: Page, pages: Page[]): Promise<void> {
  const { language, path, title, lead, body } = page;
  const twin = pages.find((other) => other.path === path && other.language !== language);
  const titles = { en: title, 'zh-cn': title, [otherLanguage(language)]: twin?.title ?? '' };
  const also = namesOf(page, titles);
  if (!body) {
    const content = `<main data-pagefind-body><h1>${safe(title)}</h1><p>${safe(lead)}</p></main>`;
    return add(index, page, '', metaOf({ kind: 'page', also }), content);
  }
  body.querySelector('.lead')?.setAttribute('data-pagefind-weight', '3');
  const kind = kindOf(body);
  for (const part of takeChapters(body))
    await addPart(index, page, part, metaOf({ kind, title: part.title, of: title }));
  await add(index, page, '', metaOf({ also }), body.toString());
}

/** A guide: its steps one by one, and what is left of it. */
async function addGuide(index: PagefindIndex, page: Page): Promise<void> {
  const { title, body } = page;
  if (!body) return;
  const kind = 'guide';
  for (const part of takeSections(body))
    await addPart(index, page, part, metaOf({ kind, title: part.title, of: title }));
  const content = `<main data-pagefind-body>${body.innerHTML}</main>`;
  await add(index, page, '', metaOf({ kind, title, of: title }), content);
}

const addPart = (index: PagefindIndex, page: Page, part: Part, names: string): Promise<void> =>
  add(index, page, `#${part.id}`, names, `<main data-pagefind-body>${part.html}</main>`);

async function add(
  index: PagefindIndex,
  { language, path }: Page,
  anchor: string,
  names: string,
  content: string,
): Promise<void> {
  const html = `<html lang="${languageTag[language]}"><body>${names}${content}</body></html>`;
  const url = `/${language}/${path}/${anchor}`;
  refuse((await index.addHTMLFile({ url, content: html })).errors);
}

/** What Frame says of the page: `kind:case` → `case`. */
const kindOf = (body: HTMLElement): string =>
  (body.getAttribute('data-pagefind-meta') ?? 'kind:page').replace('kind:', '');

/** A part of a page that is found by itself, and loaded by itself: the shorter, the cheaper. */
type Part = { id: string; title: string; html: string };

/** Takes the innermost named sections, such as steps, out of a guide. */
function takeSections(body: HTMLElement): Part[] {
  const sections = body
    .querySelectorAll('section[id]')
    .filter(({ id }) => !noise.includes(`#${id}`))
    .filter((section) => section.querySelector('section[id]') === null);
  return sections.map((section) => {
    const heading = section.querySelector('h2, h3, h4');
    section.remove();
    return { id: section.id, title: titleOf(heading), html: section.toString() };
  });
}

/** Takes the chapters out of a page of prose: a named heading and what follows it. */
function takeChapters(body: HTMLElement): Part[] {
  return body.querySelectorAll('h2[id]').map((heading) => {
    const chapter = [heading];
    for (let next = heading.nextElementSibling; next && !startsAnew(next);)
      next = (chapter.push(next), next.nextElementSibling);
    chapter.forEach((element) => element.remove());
    return { id: heading.id, title: titleOf(heading), html: chapter.join('') };
  });
}

const startsAnew = ({ rawTagName }: HTMLElement): boolean => /^(h2|section)$/.test(rawTagName);

/** The heading without the small print in it. */
function titleOf(heading: HTMLElement | null): string {
  const own = heading?.childNodes.filter((node) => node.nodeType === NodeType.TEXT_NODE) ?? [];
  const text = own.map((node) => node.text).join(' ');
  return text.trim() || lineOf(heading);
}

const metaOf = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<i data-pagefind-meta="${name}[title]" title="${safe(value)}"></i>`)
    .join('');

const safe = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

async function addTerms(index: PagefindIndex, course: Curriculum, language: Language) {
  for (const term of course.terms) {
    const words = term.words[language];
    const page = { language, path: `glossary#${term.id}` };
    const titles = { en: term.words.en.term, 'zh-cn': term.words['zh-cn'].term };
    // Its own name once more: whoever asks for a term wants the term before what speaks of it.
    const also = [
      words.term,
      namesOf(page, titles),
      ...words.notThis,
      plain(term.words['zh-cn'].pinyin ?? ''),
    ];
    const answer = await index.addCustomRecord({
      url: `/${language}/glossary/#${term.id}`,
      content: [words.definition, words.usage ?? ''].join(' '),
      language: languageTag[language].toLowerCase(),
      meta: { title: words.term, kind: 'term', also: also.join(' ') },
    });
    refuse(answer.errors);
  }
}

const plain = (sound: string): string => sound.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Words of titles and terms, and of running text those that some page is about, most frequent first:
 * what a typo may have meant.
 */
function knownWords(pages: Page[], course: Curriculum, language: Language): string[] {
  const counts = new Map<string, { all: number; onOnePage: number; pages: number }>();
  const add = (words: Iterable<string>, weight: number) => {
    const here = new Map<string, number>();
    for (const word of words)
      if (hasHan(word) ? word.length > 1 : word.length > 3 && /^[a-z]+$/.test(word))
        here.set(word, (here.get(word) ?? 0) + weight);
    for (const [word, count] of here) {
      const { all, onOnePage, pages } = counts.get(word) ?? { all: 0, onOnePage: 0, pages: 0 };
      counts.set(word, {
        all: all + count,
        onOnePage: Math.max(onOnePage, count),
        pages: pages + 1,
      });
    }
  };
  const titles = [
    ...course.terms.map((term) => term.words[language].term),
    ...Object.values(synonyms[language]).flat(),
  ];
  for (const page of pages.filter((page) => page.language === language)) {
    titles.push(page.title);
    const text = (page.body?.innerHTML ?? page.lead).replace(/<[^>]*>/g, ' ').toLowerCase();
    const telling = new Set(contentWords(text));
    add(
      wordsOf(text).filter((word) => telling.has(word)),
      1,
    );
  }
  for (const title of titles) {
    add(contentWords(title.toLowerCase()), inTitle);
    // Chinese titles also as a whole: the browser may cut a mistyped one into single signs.
    add(title.match(/\p{Script=Han}{2,8}/gu) ?? [], inTitle);
  }
  return [...counts]
    .sort(([, a], [, b]) => b.onOnePage / b.pages ** 0.5 - a.onOnePage / a.pages ** 0.5)
    .slice(0, mostKnown)
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([word]) => word);
}
