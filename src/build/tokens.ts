import { readMarkup } from './markup.ts';

/**
 * What a page or a script offers to selectors, written as selectors write it: `p`, `.note`, `#top`,
 * `[open]`, `[dir=ltr]`; `reads`: custom properties it names.
 */
export type Tokens = { offers: Set<string>; reads: Set<string> };

/** Set by browsers and scripts at any time. */
const states = ['[open]', '[hidden]', '[disabled]', '[checked]', '[inert]', '[class]', '[style]'];

const propertiesIn = (text: string): string[] => text.match(/--[a-zA-Z][\w-]*/g) ?? [];

/** The tokens of a page's own markup. */
export function tokensOfMarkup(html: string): Tokens {
  const offers = new Set<string>(states);
  const reads = new Set<string>();
  for (const piece of readMarkup(html)) {
    if (piece.kind !== 'open') continue;
    offers.add(piece.name);
    for (const [name, value] of piece.attributes) {
      offers.add(`[${name}]`);
      offers.add(`[${name}=${value}]`);
      if (name === 'id') offers.add(`#${value}`);
      else if (name === 'class')
        for (const one of value.split(/\s+/)) if (one) offers.add(`.${one}`);
      if (name === 'style') for (const property of propertiesIn(value)) reads.add(property);
    }
  }
  return { offers, reads };
}

const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gs;

/**
 * The tokens a script may bring about: every word in its strings may become a name, a class, an id
 * or an attribute. Rather a rule too many than an element without its style.
 */
export function tokensOfScript(script: string): Tokens {
  const offers = new Set<string>();
  for (const [text] of script.matchAll(literal))
    for (const word of text.match(/[a-zA-Z_][\w-]*/g) ?? [])
      for (const offer of [word, `.${word}`, `#${word}`, `[${word}]`]) offers.add(offer);
  return { offers, reads: new Set(propertiesIn(script)) };
}

/** Whether one of the tokens answers a need; data and aria attributes may come at any time. */
export const offersNeed = (all: readonly Tokens[], need: string): boolean =>
  /^\[(data|aria)-/.test(need) ||
  all.some(({ offers }) => offers.has(need) || (need.includes('=') && scriptSets(offers, need)));

/** A script that names an attribute may give it any value. */
const scriptSets = (offers: ReadonlySet<string>, need: string): boolean => {
  const name = need.slice(1, need.indexOf('='));
  return offers.has(`.${name}`) && offers.has(`[${name}]`);
};
