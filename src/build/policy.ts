import { hashOf, inlineScriptsOf, policyOf } from './csp.ts';
import { faultAt, type Check, type Page } from './page.ts';
import type { Piece } from './markup.ts';

type Tag = Extract<Piece, { kind: 'open' }>;

const loads: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
};
/** Kinds of `<link>` that make a browser fetch something. */
const fetched =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const isForeign = (value: string): boolean => /(^|[\s,(])(https?:)?\/\//i.test(value);

/** Addresses a tag makes the browser load, with the attribute they stand in. */
function loadedBy({ name, attributes }: Tag): [string, string][] {
  const names =
    loads[name] ?? (name === 'link' && fetched.test(attributes.get('rel') ?? '') ? ['href'] : []);
  return names.flatMap((key): [string, string][] => {
    const value = attributes.get(key);
    return value === undefined ? [] : [[key, value]];
  });
}

function faultsOfTag(page: Page, tag: Tag): string[] {
  const faults: string[] = [];
  const fault = (attribute: string, what: string) =>
    faults.push(
      faultAt(page, `<${tag.name} ${attribute}="${tag.attributes.get(attribute) ?? ''}">`, what),
    );
  for (const [attribute, value] of tag.attributes) {
    if (attribute.startsWith('on')) fault(attribute, 'is an inline event handler');
    if (/^\s*javascript:/i.test(value)) fault(attribute, 'is a script in an address');
    if (attribute === 'style' && /url\(|@import/i.test(value))
      fault(attribute, 'loads from a style');
  }
  for (const [attribute, value] of loadedBy(tag))
    if (isForeign(value)) fault(attribute, 'is loaded from another host');
  if (tag.name === 'base') fault('href', 'moves all links of the page');
  if (tag.name === 'link' && tag.attributes.get('rel') === 'stylesheet')
    fault('href', 'is a stylesheet outside the page');
  return faults;
}

/**
 * Nothing runs or loads on a page that its policy does not name: the policy stands before anything
 * it governs, lists the hash of every inline script, and no loaded address is on another host.
 */
export function checkPolicy(): Check {
  return {
    visit(page) {
      const policy = policyOf(page.html);
      if (policy === undefined) return [faultAt(page, '<head>', 'carries no policy')];
      const faults: string[] = [];
      const tags = page.pieces.filter((piece): piece is Tag => piece.kind === 'open');
      const governed = tags.findIndex(({ name }) =>
        /^(script|style|link|title|img|body)$/.test(name),
      );
      const at = tags.findIndex(({ attributes }) => attributes.get('content') === policy);
      if (at > governed) faults.push(faultAt(page, '<meta>', 'the policy stands too late to hold'));
      for (const script of inlineScriptsOf(page.html))
        if (!policy.includes(hashOf(script)))
          faults.push(
            faultAt(page, `<script>${script.trim().slice(0, 40)}`, 'has no hash in the policy'),
          );
      for (const piece of page.pieces)
        if (piece.kind === 'raw' && piece.name === 'style') {
          const css = page.html.slice(piece.start, piece.end);
          const [loaded] = /@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/i.exec(css) ?? [];
          if (loaded) faults.push(faultAt(page, '<style>', `loads ${loaded}`));
        }
      return [...faults, ...tags.flatMap((tag) => faultsOfTag(page, tag))];
    },
  };
}
