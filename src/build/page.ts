import { addressOf } from './site-folder.ts';
import { readMarkup, type Piece } from './markup.ts';
import type { Language } from '../words/words.ts';

/** A page of the built site, taken apart once for all checks. */
export type Page = {
  /** Path from the folder of the site. */
  file: string;
  /** Without the base path: `/en/cases/`. */
  address: string;
  /** Undefined for pages outside both language trees. */
  language: Language | undefined;
  html: string;
  pieces: Piece[];
};

const languageOf = (address: string): Language | undefined =>
  /^\/(en|zh-cn)\//.exec(address)?.[1] as Language | undefined;

export function readPage(file: string, html: string): Page {
  const address = addressOf(file);
  return { file, address, language: languageOf(address), html, pieces: [...readMarkup(html)] };
}

/** The address of the same page in the other language; undefined outside the language trees. */
export const twinOf = (address: string): string | undefined => {
  if (address.startsWith('/en/')) return `/zh-cn/${address.slice(4)}`;
  if (address.startsWith('/zh-cn/')) return `/en/${address.slice(7)}`;
  return undefined;
};

/** Singular names of the kinds whose entries have pages of their own. */
const entryKinds: Record<string, string> = {
  modules: 'module',
  sessions: 'session',
  activities: 'activity',
  cases: 'case',
  tools: 'tool',
  programme: 'training',
  craft: 'craft',
};

/**
 * What kind of page stands at an address.
 * @example kindOfPage('/en/cases/seeds/guide/') // 'case-guide'
 */
export function kindOfPage(address: string): string {
  const [, kind, id, side] = address.split('/').filter((part) => part !== '');
  if (address.endsWith('/404.html')) return 'lost';
  if (!twinOf(address)) return address === '/' ? 'choice' : 'other';
  if (!kind) return 'home';
  if (!id) return kind;
  return (entryKinds[kind] ?? `${kind}-entry`) + (side ? `-${side}` : '');
}

/** One fault of a page, told with the page and the element. */
export const faultAt = (page: { address: string }, element: string, what: string): string =>
  `${page.address} ${element}: ${what}`;

/** A check of the built site: sees each page once, then may look at the whole. */
export type Check = { visit: (page: Page) => string[]; finish?: () => string[] };
