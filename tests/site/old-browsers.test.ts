import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

import { filesUnder } from '../../src/build/site-folder.ts';
import { folder } from './site.ts';

const files = await filesUnder(folder);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Every different stylesheet the site ships, whether a file or inside a page. */
const sheets = new Map<string, string>();
for (const file of files) {
  if (file.endsWith('.css')) sheets.set(read(file), file);
  if (file.endsWith('.html'))
    for (const [, css = ''] of read(file).matchAll(/<style[^>]*>(.*?)<\/style>/gs))
      sheets.set(css, file);
}

test('all scripts are ES2021', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => join(folder, file));
  expect(scripts.length).toBeGreaterThan(0);
  // It ends with an error, and so does this, where a script is younger.
  const output = execFileSync(
    process.execPath,
    ['node_modules/es-check/lib/cli/index.js', 'es2021', '--module', ...scripts],
    { encoding: 'utf8', stdio: 'pipe' },
  );
  expect(output).toContain(`checking ${scripts.length} files`);
});

describe('styles for Chrome 87 and Safari 14', () => {
  const roots = [...sheets].map(([css, file]) => ({ file, root: postcss.parse(css) }));

  test('there are styles to look at', () => expect(roots.length).toBeGreaterThan(0));

  test.each(['@layer', '@container style', '@import', '@scope'])('none holds %s', (word) => {
    expect([...sheets].filter(([css]) => css.includes(word)).map(([, file]) => file)).toEqual([]);
  });

  test('a selector of later browsers stands in a rule of its own', () => {
    const modern = /:(has|is|where|dir|popover-open|modal|focus-visible|user-invalid|open)\b|&/;
    const mixed = roots.flatMap(({ file, root }) => {
      const found: string[] = [];
      root.walkRules((rule) => {
        if (rule.selectors.length > 1 && modern.test(rule.selector))
          found.push(`${file} ${rule.selector.slice(0, 100)}`);
      });
      return found;
    });
    expect(mixed).toEqual([]);
  });

  test('a colour of later browsers has a plain one before it or stands under @supports', () => {
    const later = /\b(color-mix|oklch|oklab|lab|lch|light-dark|color)\(/;
    const bare = roots.flatMap(({ file, root }) => {
      const found: string[] = [];
      root.walkDecls((line) => {
        if (!later.test(line.value)) return;
        const before = line.parent?.nodes.slice(0, line.parent.index(line)) ?? [];
        const plain = before.some(
          (node) => node.type === 'decl' && node.prop === line.prop && !later.test(node.value),
        );
        const rule = line.parent?.parent;
        const supported = rule?.type === 'atrule' && 'name' in rule && rule.name === 'supports';
        if (!plain && !supported) found.push(`${file} ${line.toString().slice(0, 100)}`);
      });
      return found;
    });
    expect(bare).toEqual([]);
  });

  test('no media query compares with < or >', () => {
    const compared = roots.flatMap(({ file, root }) => {
      const found: string[] = [];
      root.walkAtRules('media', ({ params }) => {
        if (/[<>]/.test(params)) found.push(`${file} ${params}`);
      });
      return found;
    });
    expect(compared).toEqual([]);
  });

  test('no property or length is one they do not know', () => {
    const unknown =
      /^(inset|(margin|padding|inset|border)-(inline|block))(-|$)|^(inline|block)-size$/;
    const lines = roots.flatMap(({ file, root }) => {
      const found: string[] = [];
      root.walkDecls((line) => {
        if (unknown.test(line.prop) && line.prop !== 'inset')
          found.push(`${file} ${line.toString()}`);
      });
      return found;
    });
    expect(lines).toEqual([]);
  });
});
