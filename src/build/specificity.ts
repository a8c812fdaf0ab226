import type { Node, Selector } from 'postcss-selector-parser';

/** What one id, one class and one name count; no selector holds a thousand of any. */
const ID = 1e6;
const CLASS = 1e3;
const NAME = 1;

const takesMost = new Set([':is', ':not', ':has', ':-webkit-any', ':-moz-any', ':matches']);
const oldElements = new Set([':before', ':after', ':first-line', ':first-letter']);

/** How strong a selector is, as one number that compares like ids, then classes, then names. */
export const specificityOf = (selector: Selector): number =>
  selector.nodes.reduce((sum, node) => sum + weightOf(node), 0);

function weightOf(node: Node): number {
  if (node.type === 'id') return ID;
  if (node.type === 'class' || node.type === 'attribute') return CLASS;
  if (node.type === 'tag') return NAME;
  if (node.type !== 'pseudo' || node.value === ':where') return 0;
  if (takesMost.has(node.value)) return Math.max(0, ...node.nodes.map(specificityOf));
  return node.value.startsWith('::') || oldElements.has(node.value) ? NAME : CLASS;
}

/** What `times` lifts (`:not(#\#)`) add, and how many it takes to close a gap. */
export const lifted = (times: number): number => times * ID;
export const liftsFor = (gap: number): number => Math.floor(gap / ID) + 1;
