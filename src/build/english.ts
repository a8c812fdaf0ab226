import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { decodeEntities } from './markup.ts';
import { faultAt, type Check, type Page } from './page.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The strings of an English tree of words that differ from their Chinese. */
function* differing(en: unknown, zhCn: unknown): Generator<string> {
  if (typeof en === 'string') {
    if (en !== zhCn) yield en;
  } else if (isObject(en)) {
    for (const [key, value] of Object.entries(en))
      yield* differing(value, isObject(zhCn) ? zhCn[key] : undefined);
  }
}

/** The English words of our interface (src/words) and of Starlight's. */
export async function interfaceWords(): Promise<Set<string>> {
  const words = new Set<string>();
  for await (const file of glob('src/words/*.ts')) {
    const exported = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    for (const area of Object.values(exported))
      if (isObject(area) && 'en' in area && 'zh-cn' in area)
        for (const word of differing(area.en, area['zh-cn'])) words.add(word);
  }
  const english = new URL('translations/en.js', import.meta.resolve('@astrojs/starlight'));
  const { default: starlight } = (await import(english.href)) as { default: unknown };
  for (const word of differing(starlight, undefined)) words.add(word);
  return words;
}

/** Whole texts that a sentence with places like `{name}` can become. */
function matcherOf(words: ReadonlySet<string>): (text: string) => boolean {
  const plain = new Set([...words].filter((word) => !word.includes('{')));
  const patterns = [...words]
    // A sentence must have words of its own, or it would match everything.
    .filter((word) => word.includes('{') && /[a-z]{3}/i.test(word.replace(/\{\{?[^}]*\}/g, '')))
    .map((word) =>
      word
        .split(/\{\{?[^}]*\}\}?/)
        .map((part) => RegExp.escape(part))
        .join('.{1,24}'),
    );
  const filled = new RegExp(`^(?:${patterns.join('|') || '(?!)'})$`);
  return (text) => plain.has(text) || filled.test(text);
}

/** Where another language, code or an address is meant to stand. */
const exempt = new Set(['code', 'kbd', 'samp', 'pre', 'var', 'script', 'style', 'svg']);
const empty = new Set(
  'area base br col embed hr img input link meta source track wbr path circle rect line'.split(' '),
);
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'label'];
const isAddress = (text: string): boolean => /^\S*([./@#]\S*|[-_]\S+)$/.test(text);
/** The words of a source between quotation marks stay in its language. */
const isQuotation = (text: string): boolean => /^“[^“”]*”$/.test(text);
/** Four words without a single Chinese character are a passage nobody has translated. */
const isPassage = (text: string): boolean =>
  !isQuotation(text) &&
  !/\p{Script=Han}/u.test(text) &&
  (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4;

/** The texts of a page that are read as the page's own language, with the element they stand in. */
function* ownTexts({ pieces, html }: Page): Generator<{ element: string; text: string }> {
  const open: { name: string; foreign: boolean }[] = [];
  for (const piece of pieces) {
    const foreign = open.at(-1)?.foreign ?? false;
    const element = open.at(-1)?.name ?? 'page';
    if (piece.kind === 'open') {
      const lang = piece.attributes.get('lang');
      const off = piece.attributes.get('translate') === 'no' || exempt.has(piece.name);
      // Pinyin (zh-Latn) is Chinese that looks like English to a machine.
      const now = off || (lang === undefined ? foreign : !/^zh(-CN|-Hans)?$/i.test(lang));
      if (!now)
        for (const name of spoken) {
          const text = piece.attributes.get(name);
          if (text) yield { element: `<${piece.name} ${name}>`, text };
        }
      if (!empty.has(piece.name) && !html.startsWith('/>', piece.end - 2))
        open.push({ name: piece.name, foreign: now });
    } else if (piece.kind === 'close') {
      const at = open.findLastIndex(({ name }) => name === piece.name);
      if (at >= 0) open.length = at;
    } else if ((piece.kind === 'text' || piece.kind === 'raw') && !foreign) {
      yield { element: `<${element}>`, text: html.slice(piece.start, piece.end) };
    }
  }
}

/** No page in Chinese shows a word of the English interface, or an English passage not marked so. */
export function checkEnglish(words: ReadonlySet<string>): Check {
  const isInterface = matcherOf(words);
  return {
    visit(page) {
      if (page.language !== 'zh-cn') return [];
      return [...ownTexts(page)].flatMap(({ element, text: written }) => {
        const text = decodeEntities(written).trim().replace(/\s+/g, ' ');
        if (!/[a-z]{2}/i.test(text) || isAddress(text)) return [];
        const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
        if (isInterface(text)) return [faultAt(page, element, `shows the English “${shown}”`)];
        if (isPassage(text))
          return [faultAt(page, element, `holds English without lang="en": “${shown}”`)];
        return [];
      });
    },
  };
}
