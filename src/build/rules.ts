import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';

import { liftOver } from './cascade.ts';
import { rankLayers } from './layers.ts';
import { lowerSelectors, type Selector } from './selector.ts';

/** A declaration with the custom properties it reads. */
type Line = { property: string; text: string; reads: string[] };
/** `lifts`: how often each selector is made stronger to win where it was meant to. */
export type Rule = {
  kind: 'rule';
  selectors: (Selector & { lifts?: number })[];
  lines: Line[];
  /** Rank of its layer. */
  layer: number;
  important: boolean;
};
/** Rules under a condition: `@media`, `@supports`, `@container`. */
type Group = { kind: 'group'; head: string; rules: Node[]; layer: number };
/** Something that is kept when a kept declaration names it: an animation or a typeface. */
type Named = { kind: 'named'; name: string; lines: Line[]; text: string };
type Plain = { kind: 'plain'; text: string };
type Node = Rule | Group | Named | Plain;

/** A stylesheet taken apart so that the part a page needs is found without reading it again. */
export type RuleSet = {
  /** Lower layers first. */
  nodes: Node[];
  /** Everything selectors ask for; pages that agree on these get the same styles. */
  needs: string[];
};

const readsOf = (value: string): string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

const isCustom = ({ property }: Line): boolean => property.startsWith('--');

function linesOf(container: Container, important?: boolean): Line[] {
  return (container.nodes ?? []).flatMap((node): Line[] => {
    if (node.type !== 'decl') return [];
    if (important !== undefined && (node.important ?? false) !== important) return [];
    const text = `${node.prop}:${node.value}${node.important ? '!important' : ''}`;
    return [{ property: node.prop, text, reads: readsOf(node.value) }];
  });
}

const innerLines = (rule: AtRule): Line[] =>
  rule.nodes?.flatMap((node) => ('nodes' in node ? linesOf(node) : [])) ?? [];

type RankOf = ReturnType<typeof rankLayers>;

function nodeOf(node: ChildNode, rankOf: RankOf): Node[] {
  if (node.type === 'rule') {
    const selectors = lowerSelectors(node.selector);
    const layer = rankOf(node);
    // Importance turns the order of layers round, so the two sorts of lines stand apart.
    return [false, true]
      .map((important) => ({ important, lines: linesOf(node, important) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ important, lines }) => ({ kind: 'rule', selectors, lines, layer, important }));
  }
  if (node.type !== 'atrule') return [];
  if (node.name === 'layer') return nodesOf(node, rankOf);
  const text = node.toString();
  if (/^(media|supports|container)$/.test(node.name)) {
    const head = `@${node.name} ${node.params}`;
    const byLayer = Map.groupBy(nodesOf(node, rankOf), layerOf);
    return [...byLayer].map(([layer, rules]) => ({ kind: 'group', head, rules, layer }));
  }
  if (node.name.endsWith('keyframes'))
    return [{ kind: 'named', name: node.params, lines: innerLines(node), text }];
  if (node.name === 'font-face') {
    const family = node.nodes?.find((line) => line.type === 'decl' && line.prop === 'font-family');
    const name = family?.type === 'decl' ? family.value.replace(/["']/g, '') : '';
    return [{ kind: 'named', name, lines: [], text }];
  }
  return [{ kind: 'plain', text }];
}

const nodesOf = (container: Container, rankOf: RankOf): Node[] =>
  (container.nodes ?? []).flatMap((node) => nodeOf(node, rankOf));

const layerOf = (node: Node): number => ('layer' in node ? node.layer : Infinity);

function* rulesOf(nodes: readonly Node[]): Generator<Rule> {
  for (const node of nodes) {
    if (node.kind === 'rule') yield node;
    else if (node.kind === 'group') yield* rulesOf(node.rules);
  }
}

/** Takes the CSS of lowered sheets apart. */
export function indexRules(css: string): RuleSet {
  const root = postcss.parse(css);
  const nodes = nodesOf(root, rankLayers(root)).sort((a, b) => layerOf(a) - layerOf(b) || 0);
  const needs = new Set<string>();
  for (const { selectors } of rulesOf(nodes))
    for (const { needs: own, parts } of selectors)
      for (const need of [...own, ...parts.flatMap((part) => part.unless ?? [])]) needs.add(need);
  return { nodes, needs: [...needs].sort() };
}

/** What a page offers: see `needs` of a selector, and custom properties read outside the sheet. */
export type Offer = { has: (need: string) => boolean; reads: Iterable<string> };

/** The rule with the selectors that can match; undefined where none can. */
function keepRule(rule: Rule, offer: Offer): Rule | undefined {
  const selectors = rule.selectors
    .filter(({ needs }) => needs.every(offer.has))
    .map((selector) => {
      const parts = selector.parts.filter(({ unless }) => !unless || unless.every(offer.has));
      const weight = parts.reduce((sum, part) => sum + (part.weight ?? 0), selector.weight);
      const modern = selector.modern || parts.some((part) => part.modern);
      return { ...selector, parts, weight, modern };
    });
  return selectors.length > 0 ? { ...rule, selectors } : undefined;
}

const keepNodes = (nodes: readonly Node[], offer: Offer): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (node.kind === 'rule') {
      const rule = keepRule(node, offer);
      return rule ? [rule] : [];
    }
    if (node.kind !== 'group') return [node];
    const rules = keepNodes(node.rules, offer);
    return rules.length > 0 ? [{ ...node, rules }] : [];
  });

/** Custom properties that something reads: kept declarations, the page, or another such property. */
function readProperties(nodes: readonly Node[], offer: Offer): Set<string> {
  const lines = [...rulesOf(nodes)].flatMap((rule) => rule.lines);
  const named = nodes.flatMap((node) => (node.kind === 'named' ? node.lines : []));
  const read = new Set(offer.reads);
  for (const line of [...lines, ...named])
    if (!isCustom(line)) for (const name of line.reads) read.add(name);
  const definitions = Map.groupBy(lines.filter(isCustom), ({ property }) => property);
  // A set yields what is added while it is walked, so this follows properties through properties.
  for (const name of read)
    for (const line of definitions.get(name) ?? []) for (const next of line.reads) read.add(next);
  return read;
}

function writeRule(rule: Rule, read: ReadonlySet<string>): string {
  const lines = rule.lines.filter((line) => !isCustom(line) || read.has(line.property));
  if (lines.length === 0) return '';
  const body = `{${lines.map((line) => line.text).join(';')}}`;
  const write = ({ parts, lifts = 0 }: Rule['selectors'][number]) =>
    parts.map(({ text, lift }) => (lift ? ':not(#\\#)'.repeat(lifts) : text)).join('') || '*';
  const plain = [...new Set(rule.selectors.filter(({ modern }) => !modern).map(write))];
  const modern = [...new Set(rule.selectors.filter(({ modern }) => modern).map(write))];
  // A browser drops a whole list for one selector it does not know.
  return [plain.join(','), ...modern]
    .filter((selectors) => selectors !== '')
    .map((selectors) => selectors + body)
    .join('');
}

function writeNodes(nodes: readonly Node[], read: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (node.kind === 'rule') return writeRule(node, read);
      if (node.kind !== 'group') return node.text;
      const inner = writeNodes(node.rules, read);
      return inner ? `${node.head}{${inner}}` : '';
    })
    .join('');
}

/** The CSS of the rules that can match on a page, with the properties and animations they use. */
export function chooseRules(set: RuleSet, offer: Offer): string {
  const kept = keepNodes(set.nodes, offer);
  liftOver([...rulesOf(kept)]);
  const read = readProperties(kept, offer);
  const rules = kept.filter((node) => node.kind !== 'named');
  const written = writeNodes(rules, read);
  const values = written.match(/(?:animation|font)[\w-]*:[^;}]+|--[\w-]+:[^;}]+/g)?.join(';') ?? '';
  const isNamed = (node: Node) => node.kind !== 'named' || values.includes(node.name);
  return writeNodes(kept.filter(isNamed), read);
}
