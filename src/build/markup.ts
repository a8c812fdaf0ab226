/** One piece of a page, with the offsets of its first and past its last character. */
export type Piece = { start: number; end: number } & (
  | { kind: 'open'; name: string; attributes: Map<string, string> }
  | { kind: 'close'; name: string }
  /** Words between tags, entities still written out. */
  | { kind: 'text' }
  /** What stands inside script, style, textarea, title or xmp: never markup. */
  | { kind: 'raw'; name: string }
  | { kind: 'other' }
);

const rawNames = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const tag = /<(?:(!--)|([!?])|(\/?)([a-zA-Z][^\s/>]*))/g;
const attribute =
  /[\s/]*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?|[\s/]*(>)/y;
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The characters that entities stand for; an entity that is not known is left as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
        if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
        if (decimal) return String.fromCodePoint(Number(decimal));
        return named[name] ?? whole;
      })
    : text;

/**
 * The pieces of an HTML page in order; nothing is repaired and nothing is lost, so that a page can
 * be changed in places and stays the same byte for byte elsewhere.
 */
export function* readMarkup(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    const start = found?.index ?? html.length;
    if (start > at) yield { kind: 'text', start: at, end: start };
    if (!found) return;
    const [, comment, declaration, slash, written] = found;
    if (comment || declaration || !written) {
      const close = comment ? '-->' : '>';
      const index = html.indexOf(close, start);
      at = index < 0 ? html.length : index + close.length;
      yield { kind: 'other', start, end: at };
      continue;
    }
    const name = written.toLowerCase();
    const { attributes, end } = readAttributes(html, tag.lastIndex);
    at = end;
    if (slash) yield { kind: 'close', name, start, end };
    else yield { kind: 'open', name, attributes, start, end };
    if (!slash && rawNames.has(name)) {
      const close = new RegExp(`</${name}[\\s/>]`, 'gi');
      close.lastIndex = end;
      at = close.exec(html)?.index ?? html.length;
      yield { kind: 'raw', name, start: end, end: at };
    }
  }
}

function readAttributes(html: string, from: number) {
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  for (;;) {
    const found = attribute.exec(html);
    if (!found || found[5]) return { attributes, end: found ? attribute.lastIndex : html.length };
    const [, name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
}

/** The value of an attribute of an opening tag; undefined where it is missing. */
export const attributeOf = (piece: Piece, name: string): string | undefined =>
  piece.kind === 'open' ? piece.attributes.get(name) : undefined;

/** A change of a page: the text from `start` to `end` gives way to `text`. */
export type Edit = { start: number; end: number; text: string };

/** The page with the edits made; they may come in any order and must not overlap. */
export function editMarkup(html: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + html.slice(at);
}
