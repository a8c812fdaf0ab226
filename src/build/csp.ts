import { createHash } from 'node:crypto';

import { editMarkup, readMarkup } from './markup.ts';

/** The types under which a browser runs what stands in a script element. */
const runs = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;

/** What every page may load and do; `frame-ancestors` works only as a header (src/build/server.ts). */
export const policyWith = (hashes: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The bodies of the inline scripts of a page that a browser would run. */
export function inlineScriptsOf(html: string): string[] {
  const bodies: string[] = [];
  let live = false;
  for (const piece of readMarkup(html)) {
    if (piece.kind === 'open' && piece.name === 'script')
      live = !piece.attributes.has('src') && runs.test(piece.attributes.get('type') ?? '');
    else if (piece.kind === 'raw' && piece.name === 'script' && live)
      bodies.push(html.slice(piece.start, piece.end));
  }
  return bodies;
}

/** The source expression that lets a script with this body run. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy a page carries; undefined where it has none. */
export function policyOf(html: string): string | undefined {
  for (const piece of readMarkup(html)) {
    if (piece.kind !== 'open' || piece.name !== 'meta') continue;
    if (/^content-security-policy$/i.test(piece.attributes.get('http-equiv') ?? ''))
      return piece.attributes.get('content');
  }
  return undefined;
}

/**
 * The page with its policy as the first thing in the head that could run or load anything: right
 * after the charset, which has to stand within the first 1,024 bytes. A policy it had is replaced.
 * No inline script may change after this. Throws when the page has no charset.
 */
export function writePolicy(html: string): string {
  const hashes = [...new Set(inlineScriptsOf(html).map(hashOf))].sort();
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyWith(hashes)}">`;
  const pieces = [...readMarkup(html)].filter((piece) => piece.kind === 'open');
  const head = pieces.find(({ name }) => name === 'head');
  const charset = pieces.find(
    ({ name, attributes }) => name === 'meta' && attributes.has('charset'),
  );
  if (!head || !charset) throw new Error('has no head with a charset');
  const old = pieces.filter(
    ({ name, attributes }) =>
      name === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv') ?? ''),
  );
  const gone = [charset, ...old].map(({ start, end }) => ({ start, end, text: '' }));
  const first = { start: head.end, end: head.end, text: `<meta charset="utf-8">${meta}` };
  return editMarkup(html, [first, ...gone]);
}
