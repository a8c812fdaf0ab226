import { Features, transform, type TransformOptions } from 'lightningcss';
import postcss, { type Declaration, type Plugin, type Root } from 'postcss';

/** Chrome 87 and Safari 14 (major version in the third byte): the oldest browsers we promise. */
const targets = { chrome: 87 << 16, safari: 14 << 16, ios_saf: 14 << 16 };

/**
 * Selectors are lowered by src/build/selector.ts, which knows the page; directions by `toPhysical`,
 * which knows that every page runs from left to right. What Lightning CSS would write instead is
 * right for every page of the world and many times as long.
 */
const leftAlone =
  Features.IsSelector | Features.NotSelectorList | Features.DirSelector | Features.LangSelectorList;

const sides: Record<string, string> = {
  'inline-start': 'left',
  'inline-end': 'right',
  'block-start': 'top',
  'block-end': 'bottom',
};
const corners: Record<string, string> = {
  'start-start': 'top-left',
  'start-end': 'top-right',
  'end-start': 'bottom-left',
  'end-end': 'bottom-right',
};
const lengths: Record<string, string> = { 'inline-size': 'width', 'block-size': 'height' };

/** The physical names of a logical property in left-to-right writing; undefined for all others. */
function physicalNames(property: string): string[] | undefined {
  const length = /^(min-|max-)?(inline-size|block-size)$/.exec(property);
  if (length) return [(length[1] ?? '') + lengths[length[2] ?? '']];
  const corner = /^border-(start|end)-(start|end)-radius$/.exec(property);
  if (corner) return [`border-${corners[`${corner[1]}-${corner[2]}`]}-radius`];
  const place =
    /^(inset|margin|padding|border|scroll-margin|scroll-padding)-(inline|block)(-start|-end)?(-width|-style|-color)?$/.exec(
      property,
    );
  if (!place) return undefined;
  const [, family = '', axis = '', end, detail = ''] = place;
  const before = family === 'inset' ? '' : `${family}-`;
  return (end ? [end] : ['-start', '-end']).map((e) => before + sides[axis + e] + detail);
}

/** The parts of a value at its outermost spaces: `calc(1px + 2px) 0` has two. */
const valuesOf = (value: string): string[] => postcss.list.space(value);

/** `inset: a b c d` has no single property in Safari 14. */
const insetSides = ['top', 'right', 'bottom', 'left'];

function spread(declaration: Declaration, names: string[], values: string[]): void {
  const parts = names.map((prop, at) => declaration.clone({ prop, value: values[at] ?? '' }));
  declaration.replaceWith(parts);
}

function writePhysical(declaration: Declaration): void {
  const { prop, value } = declaration;
  if (prop === 'inset') {
    const [top = '', right = top, bottom = top, left = right] = valuesOf(value);
    spread(declaration, insetSides, [top, right, bottom, left]);
    return;
  }
  const names = physicalNames(prop);
  if (!names) return;
  const border = /^border-(inline|block)(-start|-end)?$/.test(prop);
  const parts = border ? [value] : valuesOf(value);
  const [first = value, second = first] = parts;
  spread(declaration, names, names.length === 1 ? [value] : [first, second]);
}

const toPhysical: Plugin = {
  postcssPlugin: 'to-physical',
  Once(root: Root) {
    root.walkDecls((declaration) => writePhysical(declaration));
  },
};

const transformed = (css: string, options: Partial<TransformOptions<never>>): string =>
  transform({ filename: 'page.css', code: Buffer.from(css), ...options }).code.toString();

/**
 * One stylesheet out of the sheets of a page in their order, with nothing in its declarations that
 * old browsers do not know: no nesting, no logical properties, colours with a fallback; minified.
 * Layers and selectors are left to src/build/rules.ts. Throws on CSS nobody can read.
 */
export function lowerStylesheet(sheets: readonly string[]): string {
  // Nested rules first: only then does each declaration stand in the rule it belongs to.
  const unnested = transformed(sheets.join('\n'), { include: Features.Nesting });
  const { css } = postcss([toPhysical]).process(unnested, { from: undefined });
  return transformed(css, { minify: true, targets, exclude: leftAlone });
}
