import { describe, expect, test } from 'vitest';

import { chooseRules, indexRules } from '../../src/build/rules.ts';
import { lowerSelectors } from '../../src/build/selector.ts';
import { inlineStyles, openWardrobe } from '../../src/build/styles.ts';
import { lowerStylesheet } from '../../src/build/stylesheet.ts';

/** Selectors as they are written for a page that holds everything they name. */
const written = (list: string): string[] =>
  lowerSelectors(list).map(
    ({ parts, modern }) => parts.map(({ text }) => text).join('') + (modern ? ' (alone)' : ''),
  );

describe('selectors for old browsers', () => {
  test.each([
    ['a:where(.x):hover', ['a:hover.x']],
    ['p:is(.x, b)::before', ['p.x::before']],
    ['.m :is(h1, h2) + p', ['.m h1 + p', '.m h2 + p']],
    [':is(.a .b) c', ['.a .b c']],
    ['x > :where(.y)', ['x > .y']],
    ['li:not(:is(ul, .z))', ['li:not(ul):not(.z)']],
    ['a:not(b, c)', ['a:not(b):not(c)']],
    [':where(.a):last-child', [':last-child.a']],
    ['a:not(.b:hover)', ['a:not(.b:hover) (alone)']],
    ['button:focus-visible', ['button:focus-visible (alone)']],
    ['body:has(#menu[open])', ['body:has(#menu[open]) (alone)']],
    ['.m > :is(h3, .b .c)', ['.m > :is(h3, .b .c) (alone)']],
  ])('%s', (list, wanted) => expect(written(list)).toEqual(wanted));

  test.each([
    ['a.b#c[open]', ['a', '.b', '#c', '[open]']],
    ['[dir=rtl] a', ['[dir=rtl]', 'a']],
    ['[data-mode=dark] a', ['[data-mode]', 'a']],
    ['a:not(.gone)', ['a']],
    ['body:has(.x)', ['body', '.x']],
  ])('%s needs %j', (list, needs) => expect(lowerSelectors(list)[0]?.needs).toEqual(needs));
});

describe('lowered sheets', () => {
  test.each([
    ['insets', '.x{inset:0 auto}', /top:0.*bottom:0/],
    ['inline margins', '.x{margin-inline:1px 2px}', /margin-left:1px;margin-right:2px/],
    ['one border side', '.x{border-inline-start:1px solid red}', /border-left:1px solid red/],
    ['corners', '.x{border-start-end-radius:2px}', /border-top-right-radius:2px/],
    ['sizes', '.x{min-inline-size:2px}', /min-width:2px/],
    ['values with spaces inside', '.x{padding-block:calc(1px + 1vw) 0}', /padding-top:calc/],
    ['nesting', '.x{&:hover{color:red}}', /\.x:hover\{color:red\}/],
    ['ranges', '@media (width >= 30em){p{color:red}}', /@media \(min-width:30em\)/],
    ['young colours', 'p{color:oklch(60% .1 200)}', /color:#[\da-f]{6};/],
  ])('%s', (_, css, wanted) => expect(lowerStylesheet([css])).toMatch(wanted));

  test('no nesting and no logical property is left', () => {
    const css = lowerStylesheet([
      '@layer a{.x{inset-inline:0;& p{margin-block-start:1px}}}',
      '@layer a{@media print{.x{inline-size:2px}}}',
    ]);
    expect(css).not.toMatch(/&|inline|block-/);
  });
});

describe('who wins', () => {
  const everything = { has: () => true, reads: [] };
  const chosen = (...sheets: string[]): string =>
    chooseRules(indexRules(lowerStylesheet(sheets)), everything).replaceAll(':not(#\\#)', '!');

  test.each([
    [
      'layers stand in their order',
      ['@layer b{p{top:1px}}@layer a{p{top:2px}}'],
      'p{top:1px}p{top:2px}',
    ],
    [
      'a statement settles the order',
      ['@layer a,b;', '@layer b{p{top:1px}}@layer a{p{top:2px}}'],
      'p{top:2px}p{top:1px}',
    ],
    ['no layer wins', ['p{top:1px}@layer a{p{top:2px}}'], 'p{top:2px}p{top:1px}'],
    [
      'a strong selector below is outdone',
      ['@layer a{.x p{top:2px}}p{top:1px}'],
      '.x p{top:2px}p!{top:1px}',
    ],
    ['an id below is outdone', ['@layer a{#x{top:2px}}p{top:1px}'], '#x{top:2px}p!{top:1px}'],
    ['others are left alone', ['@layer a{.x p{top:2px}}p{left:1px}'], '.x p{top:2px}p{left:1px}'],
    ['the same is no contest', ['@layer a{.x p{top:1px}}p{top:1px}'], '.x p{top:1px}p{top:1px}'],
    ['names that never meet', ['@layer a{.x p{top:2px}}a{top:1px}'], '.x p{top:2px}a{top:1px}'],
    [
      'elements that never meet',
      ['@layer a{p:before{top:2px}}p{top:1px}'],
      'p:before{top:2px}p{top:1px}',
    ],
    [
      'a part undoes the whole',
      ['@layer a{.x p{margin:2px}}p{margin-top:1px}'],
      '.x p{margin:2px}p!{margin-top:1px}',
    ],
    [
      'before the pseudo-element',
      ['@layer a{.x:before{top:2px}}p:before{top:1px}'],
      '.x:before{top:2px}p!:before{top:1px}',
    ],
    ['where() adds nothing', [':where(.x){top:2px}p{top:1px}'], '.x{top:2px}p!{top:1px}'],
    [
      'what is lifted stays below what outdoes it',
      ['@layer a{.x p{top:2px}}p{top:1px}.y{top:3px}'],
      '.x p{top:2px}p!{top:1px}.y!{top:3px}',
    ],
    [
      'importance turns layers round',
      ['@layer a{p{top:2px!important}}p{top:1px!important}'],
      'p!{top:2px!important}p{top:1px!important}',
    ],
    [
      'inner layers come first',
      ['@layer a{p{top:1px}@layer b{p{top:2px}}}'],
      'p{top:2px}p{top:1px}',
    ],
    [
      'conditions go along',
      ['p{top:1px}@layer a{@media print{.x p{top:2px}}}'],
      '@media print{.x p{top:2px}}p!{top:1px}',
    ],
  ])('%s', (_, sheets, wanted) => expect(chosen(...sheets)).toBe(wanted));
});

const files: Record<string, string> = {
  '/a.css': `:root{--used:red;--unused:tan;--chain:var(--deep);--deep:1px}
    .used{color:var(--used);margin:var(--chain)} .unused{color:red}
    .late{color:red} .fade{animation:fade 1s} [data-open]{color:red}
    .m p:not(:where(.off *)){color:tan}
    @keyframes fade{to{opacity:0}} @keyframes gone{to{opacity:0}}`,
  '/p.css': '.used{color:black}',
  '/s.js': 'import "./t.js"',
  '/t.js': 'el.classList.add("late")',
};
const wardrobe = () => openWardrobe((address) => Promise.resolve(files[address]));
const pageWith = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('styles of a page', () => {
  const link = '<link rel="stylesheet" href="/a.css">';

  test.each([
    ['keeps a rule the page uses', link, '<p class="used">', /\.used\{color:var\(--used\)/, true],
    ['drops a rule nobody uses', link, '<p class="used">', /unused/, false],
    ['keeps a property that another one reads', link, '<p class="used">', /--deep:1px/, true],
    ['keeps a property that markup reads', link, '<p style="top:var(--unused)">', /--unused/, true],
    ['keeps a class that a script sets', link, '<script src="/s.js"></script>', /\.late/, true],
    ['drops a class no script sets', link, '<p>', /\.late/, false],
    ['keeps states', link, '<p>', /\[data-open\]/, true],
    ['keeps an animation in use', link, '<p class="fade">', /@keyframes fade/, true],
    ['drops an animation not in use', link, '<p class="fade">', /gone/, false],
    ['drops a denial of what is not there', link, '<div class="m"><p>', /\.m p\{/, true],
    ['keeps a denial of what is there', link, '<p class="m off"><p>', /:not\(\.off \*\)/, true],
    [
      'takes styles in the page in',
      '<style>.used{top:0}</style>',
      '<p class="used">',
      /top:0/,
      true,
    ],
    [
      'keeps print apart',
      `${link}<link rel="stylesheet" media="print" href="/p.css">`,
      '<p class="used">',
      /@media print\{\.used\{color:#000\}\}/,
      true,
    ],
  ])('%s', async (_, head, body, wanted, holds) => {
    const page = await inlineStyles(pageWith(head, body), wardrobe());
    const css = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(wanted.test(css)).toBe(holds);
    expect(page).not.toContain('<link rel="stylesheet"');
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  test('every byte outside the styles stays', async () => {
    const body = '<p class=used   title="a > b">1 &lt; 2\n</p><svg><style>.x{top:0}</style></svg>';
    const page = await inlineStyles(pageWith(link, body), wardrobe());
    expect(page.replace(/<style>.*?<\/style><\/head>/s, '</head>')).toBe(pageWith('', body));
  });

  test('a sheet that is not there is a fault with its address', async () => {
    const page = pageWith('<link rel="stylesheet" href="/no.css">', '');
    await expect(inlineStyles(page, wardrobe())).rejects.toThrow('/no.css');
  });
});
