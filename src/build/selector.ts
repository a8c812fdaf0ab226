import parser from 'postcss-selector-parser';

import { specificityOf } from './specificity.ts';

/**
 * A piece of a selector. One with `unless` is left out where the page lacks something it names;
 * `weight` is what it adds to the specificity. One with `lift` is where the selector can be made
 * stronger without meaning anything else.
 */
type Part = { text: string; unless?: string[]; modern?: boolean; weight?: number; lift?: true };

/** What a selector is about, as far as two of them can tell that they never meet. */
type Subject = { name?: string; id?: string; element?: string };

/**
 * One selector for old browsers. `needs`: what a page must hold for it to match (`p`, `.note`,
 * `#top`, `[open]`, `[dir=rtl]`). `modern`: holds something that Chrome 87 or Safari 14 does not
 * know even after lowering, so it must stand in a rule of its own. `meant`: its specificity as it
 * was written, `weight`: as it stands now, without the parts that a page may leave out.
 */
export type Selector = {
  parts: Part[];
  needs: string[];
  modern: boolean;
  meant: number;
  weight: number;
  subject: Subject;
};

const mostVariants = 200;
const anyOf = new Set([':is', ':where', ':-webkit-any', ':-moz-any', ':matches']);
/** Known to Chrome 87 and Safari 14 both; whatever is not listed here stands alone. */
const known = new Set(
  `:root :hover :focus :focus-within :active :visited :link :any-link :target :checked :disabled
   :enabled :required :optional :valid :invalid :placeholder-shown :empty :first-child :last-child
   :only-child :first-of-type :last-of-type :only-of-type :nth-child :nth-last-child :nth-of-type
   :nth-last-of-type :lang :not :indeterminate :read-only :read-write :default :in-range
   :out-of-range ::before ::after :before :after ::first-line ::first-letter ::selection
   ::placeholder ::marker`.split(/\s+/),
);

const hole = /:hole-(\d+)/;

/** Whether the nodes stand in one compound, without a combinator. */
const isCompound = (selector: parser.Selector): boolean =>
  !selector.nodes.some((node) => node.type === 'combinator');

const trimmed = (selector: parser.Selector): parser.Selector => {
  const copy = selector.clone();
  const [first] = copy.nodes;
  if (first) first.spaces.before = '';
  const last = copy.nodes.at(-1);
  if (last) last.spaces.after = '';
  return copy;
};

/** The nodes of the compound that `node` stands in. */
function compoundOf(node: parser.Node): parser.Node[] {
  const siblings = node.parent?.nodes ?? [];
  const at = siblings.indexOf(node);
  let from = at;
  while (from > 0 && siblings[from - 1]?.type !== 'combinator') from -= 1;
  let to = at + 1;
  while (to < siblings.length && siblings[to]?.type !== 'combinator') to += 1;
  return siblings.slice(from, to);
}

/**
 * The selector with the pseudo-class at `path` given way to `choice`; undefined where the two can
 * never match together, false where it cannot be written without the pseudo-class.
 */
function inline(
  selector: parser.Selector,
  at: number,
  choice: parser.Selector,
): parser.Selector | undefined | false {
  const copy = selector.clone();
  const pseudo = copy.nodes[at];
  if (!pseudo) return false;
  const rest = compoundOf(pseudo).filter((node) => node !== pseudo);
  const nodes = trimmed(choice).nodes;
  const isFirst = !copy.nodes.slice(0, at).some((node) => node.type === 'combinator');
  if (!isCompound(choice) && !isFirst) return false;
  const lastCombinator = nodes.findLastIndex((node) => node.type === 'combinator');
  const lead = nodes.slice(0, lastCombinator + 1);
  const own = nodes.slice(lastCombinator + 1);
  const typed = (list: parser.Node[]) =>
    list.find((node) => node.type === 'tag' || node.type === 'universal');
  const ownType = typed(own);
  const restType = typed(rest);
  if (ownType?.type === 'tag' && restType?.type === 'tag') {
    if (ownType.value.toLowerCase() !== restType.value.toLowerCase()) return undefined;
  }
  const joined = [...rest, ...own].filter(
    (node) => node.type !== 'tag' && node.type !== 'universal',
  );
  const type = [ownType, restType].find((node) => node?.type === 'tag');
  // Names first, then classes and attributes, pseudo-elements last.
  const compound = [
    ...(type ? [type] : []),
    ...joined.filter((node) => !isElement(node)),
    ...joined.filter(isElement),
  ];
  for (const node of compound) node.spaces.before = '';
  const start = copy.nodes.indexOf(pseudo) - compoundOf(pseudo).indexOf(pseudo);
  const text = [
    ...copy.nodes.slice(0, start),
    ...lead,
    compound.length > 0 ? compound.join('') : '*',
    ...copy.nodes.slice(start + rest.length + 1),
  ].join('');
  return parser().astSync(text.trim()).nodes[0] ?? false;
}

/** Without `:is()` and `:where()` where that can be said in older words. */
function expand(selector: parser.Selector, budget = { left: mostVariants }): parser.Selector[] {
  for (const [at, node] of selector.nodes.entries()) {
    if (node.type !== 'pseudo' || !anyOf.has(node.value.toLowerCase())) continue;
    const variants = node.nodes.map((choice) => inline(selector, at, choice));
    if (variants.includes(false)) continue;
    budget.left -= variants.length;
    if (budget.left < 0) return [selector];
    return variants.flatMap((variant) => (variant ? expand(variant, budget) : []));
  }
  return [selector];
}

/** The things `:not()` denies, with `:is()` inside taken apart; `free`: adds no specificity. */
function denials(pseudo: parser.Pseudo, free = false): { what: parser.Selector; free: boolean }[] {
  return pseudo.nodes.flatMap((choice) => {
    const [only] = choice.nodes;
    if (choice.nodes.length === 1 && only?.type === 'pseudo' && anyOf.has(only.value))
      return denials(only, free || only.value === ':where');
    return [{ what: trimmed(choice), free }];
  });
}

/**
 * Takes `:not(a, b)` apart; what adds no specificity becomes a hole that a page may leave out.
 * Gives what the denials that stay add to the specificity.
 */
function splitNot(selector: parser.Selector, holes: Part[]): { modern: boolean; weight: number } {
  let modern = false;
  let weight = 0;
  for (const node of [...selector.nodes]) {
    if (node.type !== 'pseudo' || node.value !== ':not') continue;
    const parts = denials(node).map(({ what, free }) => {
      const text = `:not(${what.toString()})`;
      const own = specificityOf(what);
      if (free) {
        const alone = what.nodes.length > 1;
        holes.push({ text, unless: needsOf(what), modern: alone, weight: own });
        return parser.pseudo({ value: `:hole-${holes.length - 1}` });
      }
      weight += own;
      modern ||= what.nodes.length > 1;
      return parser.pseudo({ value: text });
    });
    node.replaceWith(...parts);
  }
  return { modern, weight };
}

const isElement = (node: parser.Node): boolean =>
  node.type === 'pseudo' && (node.value.startsWith('::') || /^:(before|after)$/.test(node.value));

const isDenial = (node: parser.Node): boolean => node.type === 'pseudo' && node.value === ':not';

const subjectOf = (selector: parser.Selector): Subject => {
  const last = selector.nodes.slice(
    selector.nodes.findLastIndex((node) => node.type === 'combinator') + 1,
  );
  const subject: Subject = {};
  for (const node of last) {
    if (node.type === 'tag') subject.name = node.value.toLowerCase();
    else if (node.type === 'id') subject.id = node.value;
    else if (isElement(node)) subject.element = String(node.value).replace(/^:+/, '');
  }
  return subject;
};

/** Attributes whose value scripts set; of all others a page must hold the very value. */
const isState = (name: string): boolean =>
  /^(aria-|data-|class$|style$|open$|hidden$|type$)/.test(name);

/** What a page must hold for the selector to match; what it denies does not count. */
function needsOf(selector: parser.Selector): string[] {
  const needs = new Set<string>();
  const visit = (container: parser.Selector): void => {
    for (const node of container.nodes) {
      if (node.type === 'tag') needs.add(node.value.toLowerCase());
      else if (node.type === 'class') needs.add(`.${node.value}`);
      else if (node.type === 'id') needs.add(`#${node.value}`);
      else if (node.type === 'attribute') needs.add(attributeNeed(node));
      else if (node.type === 'pseudo' && /^:(has|is|where)$/.test(node.value)) {
        const [only, other] = node.nodes;
        if (only && !other) visit(only);
      }
    }
  };
  visit(selector);
  return [...needs];
}

function attributeNeed(node: parser.Attribute): string {
  const name = node.attribute.toLowerCase();
  const exact = node.operator === '=' && !isState(name);
  return exact ? `[${name}=${node.value ?? ''}]` : `[${name}]`;
}

/** Whether the selector holds a pseudo-class or element of later browsers. */
function isModern(selector: parser.Selector): boolean {
  let modern = false;
  selector.walkPseudos((pseudo) => {
    const value = pseudo.value.toLowerCase();
    if (hole.test(value)) return;
    if (value.startsWith(':not('))
      modern ||= /:(is|where|has|dir|popover-open|modal)\b/.test(value);
    else modern ||= !known.has(value);
  });
  return modern;
}

const places = /(:hole-\d+|:lift)/;

function lower(selector: parser.Selector, meant: number): Selector {
  const needs = needsOf(selector);
  const subject = subjectOf(selector);
  const plain = selector.clone();
  for (const node of [...plain.nodes]) if (isDenial(node)) node.remove();
  const holes: Part[] = [];
  const split = splitNot(selector, holes);
  const modern = split.modern || isModern(selector);
  const lift = parser.pseudo({ value: ':lift' });
  const element = selector.nodes.find(isElement);
  if (element) selector.insertBefore(element, lift);
  else selector.append(lift);
  const parts = selector
    .toString()
    .split(places)
    .filter((text) => text !== '')
    .map((text): Part => {
      if (text === ':lift') return { text: '', lift: true };
      return holes[Number(hole.exec(text)?.[1] ?? -1)] ?? { text };
    });
  const weight = specificityOf(plain) + split.weight;
  return { parts, needs, modern, meant, weight, subject };
}

/** The selectors of a rule for old browsers; a list of one holds no comma. */
export const lowerSelectors = (list: string): Selector[] =>
  parser()
    .astSync(list)
    .nodes.flatMap((written) =>
      expand(trimmed(written)).map((selector) => lower(selector, specificityOf(written))),
    );
