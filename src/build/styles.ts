import { createHash } from 'node:crypto';

import { editMarkup, readMarkup, type Edit } from './markup.ts';
import { chooseRules, indexRules, type RuleSet } from './rules.ts';
import { lowerStylesheet } from './stylesheet.ts';
import { offersNeed, tokensOfMarkup, tokensOfScript, type Tokens } from './tokens.ts';

/** Gives the text of a file of the site by its address; undefined for addresses outside it. */
export type ReadAsset = (address: string) => Promise<string | undefined>;

/** A stylesheet as a page names it; `edit` takes it out of the page. */
type Sheet = { css: string; edit: Edit };

const underMedia = (css: string, media: string | undefined): string =>
  !media || media === 'all' ? css : `@media ${media}{${css}}`;

/** What the pages of one build share, so that each sheet and script is read once. */
export type Wardrobe = { read: ReadAsset; used: Set<string> } & Caches;
type Caches = {
  sets: Map<string, RuleSet>;
  chosen: Map<string, string>;
  scripts: Map<string, Promise<Tokens[]>>;
};

/** `used` gathers the addresses of the stylesheets that pages have taken in. */
export const openWardrobe = (read: ReadAsset): Wardrobe => ({
  read,
  used: new Set(),
  sets: new Map(),
  chosen: new Map(),
  scripts: new Map(),
});

async function sheetsOf(html: string, wardrobe: Wardrobe): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const pieces = [...readMarkup(html)];
  let asleep = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'open' && piece.kind !== 'close') continue;
    // What stands in a template or svg, or is for browsers without scripts, stays where it is.
    if (/^(noscript|template|svg)$/.test(piece.name)) asleep += piece.kind === 'open' ? 1 : -1;
    if (asleep > 0 || piece.kind === 'close') continue;
    const { name, attributes, start, end } = piece;
    const media = attributes.get('media');
    if (name === 'style') {
      const raw = pieces[at + 1];
      const close = pieces[at + 2];
      if (raw?.kind !== 'raw' || close?.kind !== 'close') continue;
      const css = underMedia(html.slice(raw.start, raw.end), media);
      sheets.push({ css, edit: { start, end: close.end, text: '' } });
    } else if (name === 'link' && attributes.get('rel') === 'stylesheet') {
      const href = attributes.get('href') ?? '';
      const css = await wardrobe.read(href);
      if (css === undefined) throw new Error(`names a stylesheet that is not there: ${href}`);
      wardrobe.used.add(href);
      sheets.push({ css: underMedia(css, media), edit: { start, end, text: '' } });
    }
  }
  return sheets;
}

/** The tokens of a script and of all it imports, now or later. */
function tokensOfFile(address: string, wardrobe: Wardrobe): Promise<Tokens[]> {
  const known = wardrobe.scripts.get(address);
  if (known) return known;
  const reading = readTokens(address, wardrobe);
  wardrobe.scripts.set(address, reading);
  return reading;
}

async function readTokens(first: string, wardrobe: Wardrobe): Promise<Tokens[]> {
  const queue = new Set([first]);
  const found: Tokens[] = [];
  for (const address of queue) {
    const script = await wardrobe.read(address);
    if (script === undefined) continue;
    found.push(tokensOfScript(script));
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    for (const [, path = ''] of script.matchAll(/["'`]([./][^"'`\s]*\.js)["'`]/g))
      queue.add(new URL(path, `http://site${folder}`).pathname);
  }
  return found;
}

async function tokensOfPage(html: string, wardrobe: Wardrobe): Promise<Tokens[]> {
  const tokens = [tokensOfMarkup(html)];
  let external = false;
  for (const piece of readMarkup(html)) {
    if (piece.kind === 'open' && piece.name === 'script') {
      const source = piece.attributes.get('src');
      external = source !== undefined || /json/.test(piece.attributes.get('type') ?? '');
      if (source) tokens.push(...(await tokensOfFile(source, wardrobe)));
    } else if (piece.kind === 'raw' && piece.name === 'script' && !external) {
      tokens.push(tokensOfScript(html.slice(piece.start, piece.end)));
    }
  }
  return tokens;
}

const keyOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64');

/**
 * The page with one `<style>` in its head that holds just the rules it can use, in words that old
 * browsers understand, in place of all its stylesheets. Throws when a sheet is missing or unreadable.
 */
export async function inlineStyles(html: string, wardrobe: Wardrobe): Promise<string> {
  const sheets = await sheetsOf(html, wardrobe);
  if (sheets.length === 0) return html;
  const setKey = keyOf(sheets.map(({ css }) => css));
  let set = wardrobe.sets.get(setKey);
  if (!set) {
    set = indexRules(lowerStylesheet(sheets.map(({ css }) => css)));
    wardrobe.sets.set(setKey, set);
  }
  const bare = editMarkup(
    html,
    sheets.map(({ edit }) => edit),
  );
  const tokens = await tokensOfPage(bare, wardrobe);
  const offered = new Set(set.needs.filter((need) => offersNeed(tokens, need)));
  const reads = new Set(tokens.flatMap((one) => [...one.reads]));
  const key = keyOf([setKey, ...offered, '', ...[...reads].sort()]);
  let css = wardrobe.chosen.get(key);
  if (css === undefined) {
    css = chooseRules(set, { has: (need) => offered.has(need), reads });
    wardrobe.chosen.set(key, css);
  }
  const head = bare.indexOf('</head>');
  if (head < 0) throw new Error('has no </head>');
  return editMarkup(bare, [{ start: head, end: head, text: `<style>${css}</style>` }]);
}
