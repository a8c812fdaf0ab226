import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';

import { contentWords, hasHan, wordsOf } from '../core/query.ts';
import type { Curriculum } from '../core/entry.ts';
import { site } from '../words/site.ts';
import { synonyms } from '../words/synonyms.ts';
import { languages, languageTag, otherLanguage, type Language } from '../words/words.ts';
import { readCourse } from './course.ts';
import { splitIndex } from './search-chunks.ts';

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

/** What stands on pages but answers nothing: ways, stamps, and lists of the page itself. */
const noise = ['nav', 'button', '.stamp', '#run-sheet', '#documents'];

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
  try {
    const { index, errors } = await createIndex({ excludeSelectors: noise });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const page of pages) await addPage(index, page, pages);
    for (const language of languages) await addTerms(index, course, language);
    const outputPath = join(folder, 'pagefind');
    refuse((await index.writeFiles({ outputPath })).errors);
    await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
    await splitIndex(outputPath);
    for (const [language, words] of known)
      await writeFile(join(outputPath, `words.${language}.json`), JSON.stringify(words));
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
  const url = `/${language}/${path}/`;
  const add = async (address: string, names: string, content: string) => {
    const html = `<html lang="${languageTag[language]}"><body>${names}${content}</body></html>`;
    refuse((await index.addHTMLFile({ url: address, content: html })).errors);
  };
  const also = namesOf(page, titles);
  if (!body) {
    const content = `<main data-pagefind-body><h1>${safe(title)}</h1><p>${safe(lead)}</p></main>`;
    return add(url, metaOf({ kind: 'page', also }), content);
  }
  body.querySelector('.lead')?.setAttribute('data-pagefind-weight', '3');
  if (!path.endsWith('/guide')) return add(url, metaOf({ also }), body.toString());
  for (const part of takeParts(body)) {
    const names = metaOf({ kind: 'guide', title: part.title, of: title });
    await add(`${url}#${part.id}`, names, guideBody(part.html));
  }
  await add(url, metaOf({ kind: 'guide', title, of: title, also }), guideBody(body.innerHTML));
}

/** A guide holds the words of its session once more: it counts less than the trainee's page. */
const guideBody = (html: string): string =>
  '<main data-pagefind-body><i data-pagefind-filter="side[title]" title="guide"></i>' +
  `<div data-pagefind-weight="0.3">${html}</div></main>`;

/** Takes the innermost named sections, such as steps, out of a guide: each is found by itself. */
function takeParts(body: HTMLElement): { id: string; title: string; html: string }[] {
  const sections = body
    .querySelectorAll('section[id]')
    .filter(({ id }) => !noise.includes(`#${id}`))
    .filter((section) => section.querySelector('section[id]') === null);
  return sections.map((section) => {
    const heading = section.querySelector('h2, h3, h4');
    const own = heading?.childNodes.filter((node) => node.nodeType === NodeType.TEXT_NODE) ?? [];
    const title =
      own
        .map((node) => node.text)
        .join(' ')
        .trim() || lineOf(heading);
    section.remove();
    return { id: section.id, title, html: section.toString() };
  });
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
    const also = [namesOf(page, titles), ...words.notThis, plain(term.words['zh-cn'].pinyin ?? '')];
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

/** Words of titles, terms and running text, most frequent first: what a typo may have meant. */
function knownWords(pages: Page[], course: Curriculum, language: Language): string[] {
  const counts = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (hasHan(word) ? word.length > 1 : word.length > 3 && /^[a-z]+$/.test(word))
      counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  const count = (text: string) => {
    for (const word of contentWords(text.toLowerCase(), language)) add(word, 1);
  };
  const titles = course.terms.map((term) => term.words[language].term);
  for (const page of pages.filter((page) => page.language === language)) {
    titles.push(page.title);
    count(page.body?.text ?? page.lead);
  }
  for (const title of titles) {
    count(title);
    // Chinese titles also as a whole: the browser may cut a mistyped one into single signs.
    for (const run of title.match(/\p{Script=Han}{2,8}/gu) ?? []) add(run, 3);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
