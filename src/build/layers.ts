import type { AtRule, Node, Root } from 'postcss';

/** A cascade layer with those inside it, in the order they were first named. */
type Layer = { inner: Map<string, Layer>; rank: number };

const newLayer = (): Layer => ({ inner: new Map(), rank: 0 });

const isLayer = (node: Node | undefined): node is AtRule =>
  node?.type === 'atrule' && (node as AtRule).name === 'layer';

/** The layer rule a node stands in, itself left out. */
function around(node: Node): AtRule | undefined {
  let parent: Node | undefined = node.parent;
  while (parent && !isLayer(parent)) parent = parent.parent;
  return parent;
}

/**
 * Gives the rank of the layer each node of a stylesheet stands in: a higher one wins, and what has
 * no layer ranks highest. The order is that of first naming, by a statement or a block.
 */
export function rankLayers(root: Root): (node: Node) => number {
  const top = newLayer();
  const layers = new Map<AtRule, Layer>();
  const layerNamed = (path: string, from: Layer): Layer =>
    path.split('.').reduce((layer, name) => {
      const inner = layer.inner.get(name) ?? newLayer();
      layer.inner.set(name, inner);
      return inner;
    }, from);
  const outer = (rule: AtRule): Layer => {
    const parent = around(rule);
    return (parent && layers.get(parent)) ?? top;
  };
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes)
      layers.set(rule, layerNamed(rule.params.trim() || `nameless ${layers.size}`, outer(rule)));
    else for (const path of rule.params.split(',')) layerNamed(path.trim(), outer(rule));
  });
  let next = 0;
  const rank = (layer: Layer): void => {
    for (const inner of layer.inner.values()) rank(inner);
    layer.rank = next++;
  };
  rank(top);
  return (node) => {
    const rule = around(node);
    return (rule ? layers.get(rule) : top)?.rank ?? top.rank;
  };
}
